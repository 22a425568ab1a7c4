using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Platform.Facts;

/// <summary>
/// Once a day the chain's head leaves the store: a small file that can be published, and a fact that names it. Whoever kept the file can later
/// show that nothing before it was changed.
/// </summary>
internal static class AnchorChain
{
    public static async Task Run(SoilDb db, Installation installation, CancellationToken ct)
    {
        var day = BusinessDay.Of(db.Clock.GetUtcNow()).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        if (await db.Set<Fact>().AnyAsync(f => f.Kind == PlatformFacts.ChainAnchored.Name && f.Subject == day, ct)) return;
        var last = await db.Set<SealBatch>().AsNoTracking().OrderByDescending(b => b.Number).FirstOrDefaultAsync(ct);
        if (last is null) return;
        var anchor = new { day, batch = last.Number, facts = last.First + last.Count - 1, head = last.Head };
        Directory.CreateDirectory(installation.AnchorsDirectory);
        await File.WriteAllTextAsync(Path.Combine(installation.AnchorsDirectory, $"{day}.json"), JsonSerializer.Serialize(anchor, Fact.Json), ct);
        db.Append(PlatformFacts.ChainAnchored, day, Caller.System, anchor);
    }
}
