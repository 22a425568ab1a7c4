using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Maps;

/// <summary>Rights of the one map; each layer asks for its own besides.</summary>
internal static class Permissions
{
    public const string ViewMap = "maps.map.view";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ViewMap, "查看一张图", Role.R01, Role.R02, Role.R03, Role.R04, Role.R05, Role.R07, Role.R08, Role.R09, Role.R10, Role.R11,
            Role.R12, Role.R13, Role.R14, Role.R15, Role.R16, Role.R17),
    ];
}
