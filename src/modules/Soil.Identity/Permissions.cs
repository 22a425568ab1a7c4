using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Identity;

/// <summary>Rights of the module, 13 §4: accounts are the system administrator's, logs the auditor's.</summary>
internal static class Permissions
{
    public const string ViewAccounts = "identity.account.view";
    public const string ViewAudit = "identity.audit.view";
    public const string ViewJobs = "identity.job.view";
    public const string OwnAccount = "identity.own-account.edit";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ViewAccounts, "查看用户与组织", Role.R19, Role.R01),
        new(ViewAudit, "查阅审计记录", Role.R21),
        new(ViewJobs, "查看后台任务", Role.R19),
        new(OwnAccount, "管理自己的账号", Enum.GetValues<Role>()),
    ];
}
