using Microsoft.EntityFrameworkCore;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>What <c>soil audit verify</c> answers.</summary>
/// <param name="Intact">True when every sealed fact, batch and proof agrees.</param>
/// <param name="Facts">Sealed facts that were looked at.</param>
/// <param name="Batches">Batches that were looked at.</param>
/// <param name="Unsealed">Facts at the tail that no batch has sealed yet; the chain says nothing of them.</param>
/// <param name="Head">Head of the last batch that agrees; publish it daily.</param>
/// <param name="FirstBreak">The first place that does not agree.</param>
public sealed record ChainReport(bool Intact, long Facts, long Batches, long Unsealed, string Head, ChainBreak? FirstBreak);

/// <summary>A break: which fact (its id, or the batch when a batch broke), and which field of it.</summary>
public sealed record ChainBreak(string Fact, string Field, string Message);

/// <summary>Walks the chain of a store from its first fact and stops at the first that does not agree.</summary>
public sealed class FactChain(SoilDbFactory databases, IEnumerable<IFactProof> proofs)
{
    public async Task<ChainReport> Verify(CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        var byKind = proofs.ToLookup(p => p.Kind.Name, StringComparer.Ordinal);
        var walk = new ChainWalk();
        ChainBreak? broken = null;
        await foreach (var (batch, links) in Read(db, ct))
        {
            broken = walk.Take(batch, links) ?? await Proven(db, links, byKind, ct);
            if (broken is not null) break;
        }
        var unsealed = await db.Set<Fact>().LongCountAsync(f => !db.Set<SealedFact>().Any(s => s.FactId == f.Id), ct);
        return walk.Report(unsealed, broken);
    }

    /// <summary>The chain's batches with their facts, in order.</summary>
    internal static async IAsyncEnumerable<(SealBatch Batch, IReadOnlyList<ChainLink> Links)> Read(
        SoilDb db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var batch in await db.Set<SealBatch>().AsNoTracking().OrderBy(b => b.Number).ToListAsync(ct))
        {
            var seals = await db.Set<SealedFact>().AsNoTracking().Where(s => s.Batch == batch.Number).OrderBy(s => s.Position).ToListAsync(ct);
            var facts = await db.Set<Fact>().AsNoTracking()
                .Where(f => db.Set<SealedFact>().Any(s => s.Batch == batch.Number && s.FactId == f.Id)).ToDictionaryAsync(f => f.Id, ct);
            yield return (batch, seals.ConvertAll(s => new ChainLink(s, facts.GetValueOrDefault(s.FactId))));
        }
    }

    /// <summary>Asks the modules whether their rows and files are still what the facts said.</summary>
    private static async Task<ChainBreak?> Proven(SoilDb db, IReadOnlyList<ChainLink> links, ILookup<string, IFactProof> proofs, CancellationToken ct)
    {
        foreach (var fact in links.Select(l => l.Fact).OfType<Fact>())
        {
            foreach (var proof in proofs[fact.Kind])
            {
                if (await proof.Differs(fact, db, ct) is { } what)
                    return new(fact.Id.ToString(), what, $"事实“{fact.Kind}”所指的数据与当时不同：{what}");
            }
        }
        return null;
    }
}
