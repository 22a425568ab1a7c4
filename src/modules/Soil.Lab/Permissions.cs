using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Lab;

/// <summary>Rights of the module (13 §4.1: the laboratory uploads, district or city accepts). The natural-resources office has none.</summary>
internal static class Permissions
{
    public const string ViewDeliverables = "lab.deliverable.view";
    public const string SubmitDeliverables = "lab.deliverable.submit";
    public const string ReviewDeliverables = "lab.deliverable.review";
    public const string ExportDeliverables = "lab.deliverable.export";
    public const string ViewResults = "lab.result.view";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ViewDeliverables, "查看检测成果", Role.R01, Role.R02, Role.R03, Role.R04, Role.R11, Role.R15),
        new(SubmitDeliverables, "提交检测成果", Role.R11),
        new(ReviewDeliverables, "审核检测成果", Role.R01, Role.R02, Role.R04),
        new(ExportDeliverables, "导出检测成果清单", Role.R01, Role.R02, Role.R03, Role.R04, Role.R11),
        new(ViewResults, "查看检测结果", Role.R01, Role.R02, Role.R03, Role.R04, Role.R08, Role.R09, Role.R11, Role.R13, Role.R15),
    ];
}
