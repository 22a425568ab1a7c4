using System.Text.Json;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>
/// The chain as a file (审计日志导出): JSON lines, a batch line followed by its facts, so that anybody can keep a copy and verify it without the store.
/// </summary>
public static class ChainLog
{
    private sealed record Line(SealBatch? Batch, SealedFact? Seal, Fact? Fact);

    /// <summary>Writes the sealed part of a store's chain.</summary>
    public static async Task Write(SoilDbFactory databases, TextWriter to, CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        await foreach (var (batch, links) in FactChain.Read(db, ct))
        {
            await to.WriteLineAsync(JsonSerializer.Serialize(new Line(batch, null, null), Fact.Json).AsMemory(), ct);
            foreach (var (seal, fact) in links)
                await to.WriteLineAsync(JsonSerializer.Serialize(new Line(null, seal, fact), Fact.Json).AsMemory(), ct);
        }
    }

    /// <summary>Walks an exported chain.</summary>
    /// <exception cref="FormatException">A line is not what <see cref="Write"/> writes; the message names the line.</exception>
    public static async Task<ChainReport> Verify(TextReader from, CancellationToken ct)
    {
        var walk = new ChainWalk();
        SealBatch? batch = null;
        var links = new List<ChainLink>();
        var number = 0;
        while (await from.ReadLineAsync(ct) is { } text)
        {
            number++;
            if (text.Length == 0) continue;
            var line = Parse(text, number);
            if (line.Batch is { } next)
            {
                if (batch is not null && walk.Take(batch, links) is { } broken) return walk.Report(0, broken);
                (batch, links) = (next, []);
            }
            else if (line.Seal is { } seal)
            {
                links.Add(new(seal, line.Fact));
            }
        }
        if (batch is not null && walk.Take(batch, links) is { } last) return walk.Report(0, last);
        return walk.Report(0, null);
    }

    private static Line Parse(string text, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(text, Fact.Json) ?? throw new FormatException($"第 {number} 行是空值");
        }
        catch (JsonException e)
        {
            throw new FormatException($"第 {number} 行读不出来：{e.Path}", e);
        }
    }
}
