using Soil.Platform.Modules;

namespace Soil.House;

/// <summary>The rooms of this edition, in the house's order (architecture §3); the host and the command line compose the same ones.</summary>
internal static class Rooms
{
    public static IReadOnlyList<SoilModule> All { get; } =
    [
        new Identity.IdentityModule(),
        new Evidence.EvidenceModule(),
        new Sites.SitesModule(),
        new Fieldwork.FieldworkModule(),
        new Lab.LabModule(),
        new Assessment.AssessmentModule(),
        new Alerts.AlertsModule(),
        new Maps.MapsModule(),
    ];
}
