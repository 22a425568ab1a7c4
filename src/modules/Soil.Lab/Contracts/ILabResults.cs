using Soil.Core.Ids;
using Soil.Core.Measurements;
using Soil.Platform.Data;

namespace Soil.Lab.Contracts;

/// <summary>Results of record (入库检测结果) for other rooms; within the scope of the unit of work they bring.</summary>
public interface ILabResults
{
    /// <summary>In the order of the file; empty until the deliverable is accepted.</summary>
    Task<IReadOnlyList<ResultOfRecord>> OfDeliverable(SoilDb db, DeliverableId id, CancellationToken ct);

    Task<ResultOfRecord?> Find(SoilDb db, LabResultId id, CancellationToken ct);

    Task<DeliverableBrief?> Deliverable(SoilDb db, DeliverableId id, CancellationToken ct);
}

/// <summary>One result of record: what the laboratory wrote, what it means, and where it stands in the file.</summary>
/// <param name="SubstanceKey">For <c>KnownSubstances.ByStoredKey</c>.</param>
/// <param name="ReportedText">As written, kept for ever.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">Symbol of the unit; empty for pH and other numbers without one.</param>
/// <param name="DetectionLimit">In <paramref name="Unit"/>.</param>
/// <param name="Row">Row of the sheet, from 1.</param>
/// <param name="Cell">Address of the value; null for CSV.</param>
/// <param name="WetBasis">湿基, which no limit judges.</param>
/// <param name="Presence">无 or 有, for sensory indicators; then <paramref name="Value"/> says nothing.</param>
public sealed record ResultOfRecord(
    LabResultId Id, DeliverableId DeliverableId, SampleId SampleId, string SubstanceKey, string ReportedText, Concentration Value, string Unit,
    decimal? DetectionLimit, string? Method, DateTimeOffset? AnalysedAt, string Sheet, int Row, string? Cell, bool WetBasis,
    Presence? Presence = null);

/// <summary>A deliverable in a few words.</summary>
/// <param name="DeclaredLand">用地分类 declared where there is no parcel: 一类, 二类, 水田, 其他农用地, 果园.</param>
public sealed record DeliverableBrief(
    DeliverableId Id, string ReceiptNumber, StoredFileId FileId, ParcelId? ParcelId, string? DivisionCode, OrganisationId Laboratory,
    string LaboratoryName, string? DeclaredLand, DateTimeOffset? AcceptedAt);
