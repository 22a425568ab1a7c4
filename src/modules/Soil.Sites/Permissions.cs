using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Sites;

/// <summary>Rights of the parcel register, 13 §4 row 01; who sees which parcel is the data scope's matter.</summary>
internal static class Permissions
{
    public const string ViewParcels = "sites.parcel.view";
    public const string RegisterParcels = "sites.parcel.create";
    public const string ImportParcels = "sites.parcel.import";
    public const string ExportParcels = "sites.parcel.export";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ViewParcels, "查看地块", Role.R01, Role.R02, Role.R03, Role.R04, Role.R05, Role.R07, Role.R08, Role.R09, Role.R10, Role.R11,
            Role.R12, Role.R13, Role.R14, Role.R15, Role.R16, Role.R17),
        new(RegisterParcels, "登记地块", Role.R01, Role.R02, Role.R04),
        new(ImportParcels, "导入地块", Role.R01, Role.R02, Role.R04),
        new(ExportParcels, "导出地块清单", Role.R01, Role.R02, Role.R03, Role.R04),
    ];
}
