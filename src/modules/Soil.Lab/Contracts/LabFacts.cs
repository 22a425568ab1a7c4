using Soil.Core.Ids;
using Soil.Platform.Facts;

namespace Soil.Lab.Contracts;

/// <summary>What happens to deliverables and results; the subject is always the deliverable.</summary>
public static class LabFacts
{
    /// <summary>Payload <see cref="DeliverableReceivedPayload"/>.</summary>
    public static readonly FactKind DeliverableReceived = new("lab.deliverable.received", "检测成果已接收");

    /// <summary>Payload <see cref="DeliverableCheckedPayload"/>.</summary>
    public static readonly FactKind DeliverableChecked = new("lab.deliverable.checked", "检测成果已校核");

    /// <summary>Payload <see cref="ResultsAcceptedPayload"/>: the digest proves the stored results.</summary>
    public static readonly FactKind ResultsAccepted = new("lab.results.accepted", "检测成果已入库");

    /// <summary>Payload <see cref="ReasonPayload"/>.</summary>
    public static readonly FactKind DeliverableReturned = new("lab.deliverable.returned", "检测成果已退回");

    /// <summary>Payload <see cref="ReasonPayload"/>.</summary>
    public static readonly FactKind DeliverableWithdrawn = new("lab.deliverable.withdrawn", "检测成果已撤回");

    /// <summary>Payload <see cref="SupersededPayload"/>.</summary>
    public static readonly FactKind DeliverableSuperseded = new("lab.deliverable.superseded", "检测成果已被新文件替代");

    /// <summary>Payload <see cref="RowsExcludedPayload"/>.</summary>
    public static readonly FactKind RowsExcluded = new("lab.rows.excluded", "检测成果中的行已剔除");

    /// <summary>Payload <see cref="RowsExcludedPayload"/>.</summary>
    public static readonly FactKind RowsRestored = new("lab.rows.restored", "检测成果中剔除的行已恢复");

    public static IReadOnlyList<FactKind> All { get; } =
        [DeliverableReceived, DeliverableChecked, ResultsAccepted, DeliverableReturned, DeliverableWithdrawn, DeliverableSuperseded, RowsExcluded, RowsRestored];
}

public sealed record DeliverableReceivedPayload(string ReceiptNumber, StoredFileId File, string Sha256, string Sm3, ParcelId? Parcel, DeliverableId? Supersedes);

public sealed record DeliverableCheckedPayload(int Rows, int Passed, int Errors, int Warnings, int Notes);

/// <param name="Digest">SM3 over the stored results in canonical order.</param>
/// <param name="ColumnDigests">SM3 over each column of the stored results, by column name: says which field a break is in.</param>
public sealed record ResultsAcceptedPayload(
    DeliverableId Deliverable, ParcelId? Parcel, int Count, string Digest, IReadOnlyDictionary<string, string> ColumnDigests);

public sealed record ReasonPayload(string Reason);

public sealed record SupersededPayload(DeliverableId By, string ReceiptNumber);

public sealed record RowsExcludedPayload(IReadOnlyList<string> Rows, string Reason);
