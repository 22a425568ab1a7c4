using System.Text.Json;
using Soil.Platform.Facts;

namespace Soil.Alerts.Board;

/// <summary>A fact of an alert as its history tells it: who, and the words that were written.</summary>
internal sealed record HistoryStep(string Person, string? Words)
{
    private static readonly string[] Texts = ["opinion", "reason", "evidence", "remark", "summary"];

    public static HistoryStep Of(Fact fact)
    {
        using var actor = JsonDocument.Parse(fact.Actor);
        using var payload = JsonDocument.Parse(fact.Payload);
        var words = Texts.Select(t => payload.RootElement.TryGetProperty(t, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null)
            .Where(t => !string.IsNullOrWhiteSpace(t));
        return new(actor.RootElement.TryGetProperty("name", out var name) ? name.GetString() ?? "" : "", string.Join("；", words) is { Length: > 0 } all ? all : null);
    }
}
