using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Assessment;

/// <summary>Rights of the module, 13 §4 row 04: natural resources sees conclusions in Sites, never results; laboratories see their own deliverables in Lab.</summary>
internal static class Permissions
{
    public const string ViewEvaluations = "assessment.evaluation.view";
    public const string ExportEvaluations = "assessment.evaluation.export";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ViewEvaluations, "查看判定结果", Role.R01, Role.R02, Role.R03, Role.R04, Role.R08, Role.R09, Role.R12, Role.R13, Role.R15, Role.R17),
        new(ExportEvaluations, "导出判定结果", Role.R01, Role.R02, Role.R03, Role.R04),
    ];
}
