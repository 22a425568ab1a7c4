namespace Soil.Platform.Facts;

/// <summary>A sealed fact as it lies in the store or in an export; the fact itself may be gone.</summary>
internal sealed record ChainLink(SealedFact Seal, Fact? Fact);

/// <summary>
/// The one walk along the chain, batch by batch, whatever the batches come from (database or exported log): numbers and positions without
/// a gap, each fact's fields as sealed, Merkle root, head on the head before.
/// </summary>
internal sealed class ChainWalk
{
    public string Head { get; private set; } = Seals.Genesis;

    public long Facts { get; private set; }

    public long Batches { get; private set; }

    /// <summary>Null when the batch fits; otherwise the first place that does not, and the walk stays where it was.</summary>
    public ChainBreak? Take(SealBatch batch, IReadOnlyList<ChainLink> links)
    {
        var broken = Heading(batch) ?? Links(batch, links) ?? Sealing(batch, links);
        if (broken is not null) return broken;
        Head = batch.Head;
        Facts += batch.Count;
        Batches++;
        return null;
    }

    public ChainReport Report(long unsealed, ChainBreak? broken) => new(broken is null, Facts, Batches, unsealed, Head, broken);

    private ChainBreak? Heading(SealBatch batch) =>
        batch.Number != Batches + 1 ? new(Name(batch), "number", "批次号不连续，缺少批次")
        : batch.First != Facts + 1 ? new(Name(batch), "first", "批次起始位置与前一批不衔接")
        : batch.PreviousHead != Head ? new(Name(batch), "previous_head", "批次没有接在前一批的链头上")
        : null;

    private static ChainBreak? Links(SealBatch batch, IReadOnlyList<ChainLink> links)
    {
        if (links.Count != batch.Count) return new(Name(batch), "count", $"批次应有 {batch.Count} 条事实，现有 {links.Count} 条");
        for (var i = 0; i < links.Count; i++)
        {
            var (seal, fact) = links[i];
            var id = seal.FactId.ToString();
            if (seal.Position != batch.First + i) return new(id, "position", "链中位置不连续");
            if (fact is null) return new(id, "missing", "事实已被删除");
            if (Seals.FirstDifference(seal.FieldDigests, Seals.FieldDigests(fact)) is { } field)
                return new(id, field, $"事实“{fact.Kind}”的字段 {field} 与封存时不同");
        }
        return null;
    }

    private static ChainBreak? Sealing(SealBatch batch, IReadOnlyList<ChainLink> links)
    {
        var root = Seals.Root([.. links.Select(l => l.Seal.FieldDigests)]);
        if (root != batch.Root) return new(Name(batch), "root", "批次的默克尔根与其事实不符");
        return Seals.Head(batch.PreviousHead, batch.Number, batch.First, batch.Count, root) == batch.Head
            ? null
            : new(Name(batch), "head", "批次的链头与其内容不符");
    }

    private static string Name(SealBatch batch) => $"batch {batch.Number}";
}
