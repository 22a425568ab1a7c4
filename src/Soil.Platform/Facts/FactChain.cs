using Microsoft.EntityFrameworkCore;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>What <c>soil audit verify</c> answers.</summary>
/// <param name="Intact">True when every sealed fact, batch and proof agrees.</param>
/// <param name="Facts">Sealed facts that were looked at.</param>
/// <param name="Batches">Batches that were looked at.</param>
/// <param name="Unsealed">Facts at the tail that no batch has sealed yet; the chain says nothing of them.</param>
/// <param name="Head">Head of the last batch; publish it daily.</param>
/// <param name="FirstBreak">The first place that does not agree.</param>
public sealed record ChainReport(bool Intact, long Facts, long Batches, long Unsealed, string Head, ChainBreak? FirstBreak);

/// <summary>A break: which fact (its id, or the batch when a batch broke), and which field of it.</summary>
public sealed record ChainBreak(string Fact, string Field, string Message);

/// <summary>Walks the chain from its first fact and stops at the first that does not agree.</summary>
public sealed class FactChain(SoilDbFactory databases, IEnumerable<IFactProof> proofs)
{
    public async Task<ChainReport> Verify(CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        var byKind = proofs.ToLookup(p => p.Kind.Name, StringComparer.Ordinal);
        var head = Seals.Genesis;
        long facts = 0, batches = 0, position = 1;
        var all = await db.Set<SealBatch>().AsNoTracking().OrderBy(b => b.Number).ToListAsync(ct);
        foreach (var batch in all)
        {
            var found = await VerifyBatch(db, batch, batches + 1, position, head, byKind, ct);
            if (found is not null) return new(false, facts, batches, await Unsealed(db, ct), head, found);
            head = batch.Head;
            facts += batch.Count;
            position += batch.Count;
            batches++;
        }
        return new(true, facts, batches, await Unsealed(db, ct), head, null);
    }

    private static async Task<ChainBreak?> VerifyBatch(
        SoilDb db, SealBatch batch, long number, long first, string previousHead, ILookup<string, IFactProof> proofs, CancellationToken ct)
    {
        var name = $"batch {batch.Number}";
        if (batch.Number != number) return new(name, "number", "批次号不连续，缺少批次");
        if (batch.First != first) return new(name, "first", "批次起始位置与前一批不衔接");
        if (batch.PreviousHead != previousHead) return new(name, "previous_head", "批次没有接在前一批的链头上");
        var rows = await db.Set<SealedFact>().AsNoTracking().Where(s => s.Batch == batch.Number).OrderBy(s => s.Position)
            .GroupJoin(db.Set<Fact>().AsNoTracking(), s => s.FactId, f => f.Id, (s, f) => new { Seal = s, Facts = f })
            .SelectMany(x => x.Facts.DefaultIfEmpty(), (x, f) => new { x.Seal, Fact = f })
            .ToListAsync(ct);
        rows.Sort((a, b) => a.Seal.Position.CompareTo(b.Seal.Position));
        if (rows.Count != batch.Count) return new(name, "count", $"批次应有 {batch.Count} 条事实，现有 {rows.Count} 条");
        foreach (var (row, expected) in rows.Select((r, i) => (r, first + i)))
        {
            var id = row.Seal.FactId.ToString();
            if (row.Seal.Position != expected) return new(id, "position", "链中位置不连续");
            if (row.Fact is null) return new(id, "missing", "事实已被删除");
            if (Seals.FirstDifference(row.Seal.FieldDigests, Seals.FieldDigests(row.Fact)) is { } field)
                return new(id, field, $"事实“{row.Fact.Kind}”的字段 {field} 与封存时不同");
            foreach (var proof in proofs[row.Fact.Kind])
            {
                if (await proof.Differs(row.Fact, db, ct) is { } what)
                    return new(id, what, $"事实“{row.Fact.Kind}”所指的数据与当时不同：{what}");
            }
        }
        var root = Seals.Root([.. rows.Select(r => r.Seal.FieldDigests)]);
        if (root != batch.Root) return new(name, "root", "批次的默克尔根与其事实不符");
        return Seals.Head(previousHead, batch.Number, batch.First, batch.Count, root) == batch.Head
            ? null
            : new ChainBreak(name, "head", "批次的链头与其内容不符");
    }

    private static Task<long> Unsealed(SoilDb db, CancellationToken ct) =>
        db.Set<Fact>().LongCountAsync(f => !db.Set<SealedFact>().Any(s => s.FactId == f.Id), ct);
}
