using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>
/// Orders committed facts into the chain, in batches, within a second. Writers never wait for it (architecture §1.2). Two sealers at once
/// cannot harm: position and batch number are keys, so the slower one's transaction fails and starts again.
/// </summary>
internal sealed class Sealer(SoilDbFactory databases, TimeProvider clock, ILogger<Sealer> log) : BackgroundService
{
    private const int MostAtOnce = 2000;

    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await SealAll(stoppingToken);
                }
                catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
                {
                    log.LogWarning(e, "事实链封存未成，稍后再试");
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops; what is not sealed yet is sealed at the next start.
        }
    }

    /// <summary>Seals until no committed fact is left outside the chain.</summary>
    public async Task SealAll(CancellationToken ct)
    {
        while (await SealBatchOnce(ct) == MostAtOnce)
        {
        }
    }

    private async Task<int> SealBatchOnce(CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        var facts = await db.Set<Fact>().AsNoTracking()
            .Where(f => !db.Set<SealedFact>().Any(s => s.FactId == f.Id))
            .OrderBy(f => f.At).ThenBy(f => f.Id).Take(MostAtOnce).ToListAsync(ct);
        if (facts.Count == 0) return 0;
        var last = await db.Set<SealBatch>().AsNoTracking().OrderByDescending(b => b.Number).FirstOrDefaultAsync(ct);
        var number = (last?.Number ?? 0) + 1;
        var first = last is null ? 1 : last.First + last.Count;
        var digests = facts.ConvertAll(Seals.FieldDigests);
        var previous = last?.Head ?? Seals.Genesis;
        var root = Seals.Root(digests);
        db.Add(new SealBatch
        {
            Number = number, First = first, Count = facts.Count, Root = root, PreviousHead = previous,
            Head = Seals.Head(previous, number, first, facts.Count, root), SealedAt = clock.GetUtcNow(),
        });
        db.AddBulk([.. facts.Select((f, i) => new SealedFact { Position = first + i, FactId = f.Id, Batch = number, FieldDigests = digests[i] })]);
        await db.SaveChangesAsync(ct);
        return facts.Count;
    }
}
