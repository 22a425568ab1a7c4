using Microsoft.EntityFrameworkCore;
using Soil.Core.Naming;
using Soil.Platform.Data;
using Soil.Platform.Modules;

namespace Soil.Platform.Facts;

/// <summary>A delivery as the 后台任务 page shows it.</summary>
public sealed record DeliveryRow(string State, string Cause, DateTimeOffset At, int Attempts, string? Error);

/// <summary>What waits, runs or has stopped, newest first (at most 200).</summary>
public sealed class DeliveryBoard(SoilDbFactory databases, ModuleList modules)
{
    public async Task<IReadOnlyList<DeliveryRow>> Open(CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        var rows = await db.Set<Delivery>().AsNoTracking().Where(d => d.State != DeliveryState.Done)
            .OrderByDescending(d => d.Id).Take(200).Select(d => new { d.State, d.Fact.Kind, d.Fact.At, d.Attempts, d.Error }).ToListAsync(ct);
        return [.. rows.Select(r => new DeliveryRow(r.State.Chinese(), modules.TitleOfFact(r.Kind), r.At, r.Attempts, r.Error))];
    }
}
