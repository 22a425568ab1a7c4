using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Evidence;

/// <summary>Rights of the module. The natural-resources office is left out: it may not see raw laboratory data (13 §2).</summary>
internal static class Permissions
{
    public const string ViewFiles = "evidence.file.view";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ViewFiles, "下载原始文件", Role.R01, Role.R02, Role.R03, Role.R04, Role.R08, Role.R09, Role.R11, Role.R15),
    ];
}
