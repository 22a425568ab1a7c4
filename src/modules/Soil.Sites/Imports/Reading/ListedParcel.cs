using NetTopologySuite.Geometries;
using Soil.Core.Findings;
using Soil.Core.Parcels;

namespace Soil.Sites.Imports.Reading;

/// <summary>One row of a list as read from its file, whatever the format.</summary>
/// <param name="Number">Line of a table, number of a feature, from 1.</param>
/// <param name="Row">Texts by field.</param>
/// <param name="Shape">As in the file, in the declared system; null for a row without geometry.</param>
/// <param name="Past">What the file tells of the parcel's past.</param>
/// <param name="Findings">What reading itself found.</param>
internal sealed record ListedParcel(int Number, ParcelRow Row, Geometry? Shape, ParcelPast Past, IReadOnlyList<Finding> Findings);

/// <summary>A file as read: its rows, or the one finding why it cannot be read.</summary>
internal sealed record ParcelList(IReadOnlyList<ListedParcel> Rows, IReadOnlyList<Finding> Findings)
{
    public static ParcelList Refused(Finding finding) => new([], [finding]);
}

/// <summary>What a list may tell of a parcel's past (地块沿革): stages, triggers, enterprises.</summary>
internal sealed record ParcelPast(
    IReadOnlyList<PastStage> Stages, IReadOnlyList<PastTrigger> Triggers, IReadOnlyList<PastEnterprise> Enterprises)
{
    public static ParcelPast None { get; } = new([], [], []);
}

/// <summary>A stage and the day on which it began; oldest first.</summary>
internal sealed record PastStage(SoilStage Stage, DateOnly On, string Reason);

internal sealed record PastTrigger(TriggerKind Kind, DateOnly FoundOn, string Source, TriggerStatus Status, string? Reason);

internal sealed record PastEnterprise(string Name, string? CreditCode, string? Industry, int? From, int? To, string[] Pollutants);
