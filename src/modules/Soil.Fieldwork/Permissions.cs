using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Fieldwork;

/// <summary>Rights of the module. The natural-resources office sees parcels, not points (13 §2).</summary>
internal static class Permissions
{
    public const string ViewSamples = "fieldwork.sample.view";

    public static readonly Role[] Viewers =
        [Role.R01, Role.R02, Role.R03, Role.R04, Role.R08, Role.R09, Role.R10, Role.R11, Role.R13, Role.R15];

    public static IReadOnlyList<Permission> All { get; } = [new(ViewSamples, "查看点位与样品", Viewers)];
}
