using Soil.Core.Findings;

namespace Soil.Core.Roles;

/// <summary>
/// 三员分离: system, security and audit administrators are three different persons, and none of them handles business as R01–R03 (13 §2).
/// </summary>
public static class SeparationOfDuties
{
    public static readonly FindingCode TwoAdministratorsInOne = new(
        "ID-1001", Severity.Error, "同一人不得兼任“{0}”和“{1}”，请另选一人", "GB/T 22239-2019 第三级 安全管理中心；13 §2");

    public static readonly FindingCode AdministratorInBusiness = new(
        "ID-1002", Severity.Error, "“{0}”不得同时是“{1}”，请另选一人", "GB/T 22239-2019 第三级 安全管理中心；13 §2");

    private static readonly Role[] Administrators = [Role.R19, Role.R20, Role.R21];

    private static readonly Role[] Business = [Role.R01, Role.R02, Role.R03];

    /// <summary>What is wrong with one person holding these roles together; empty when nothing is.</summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyCollection<Role> roles)
    {
        var held = Administrators.Where(roles.Contains).ToArray();
        var findings = new List<Finding>();
        if (held.Length > 1)
            findings.Add(TwoAdministratorsInOne.At(FieldPath.Whole, null, null, Naming.DisplayName.Chinese(held[0]), Naming.DisplayName.Chinese(held[1])));
        if (held.Length > 0 && Business.FirstOrDefault(roles.Contains) is var business && roles.Contains(business))
            findings.Add(AdministratorInBusiness.At(FieldPath.Whole, null, null, Naming.DisplayName.Chinese(held[0]), Naming.DisplayName.Chinese(business)));
        return findings;
    }
}
