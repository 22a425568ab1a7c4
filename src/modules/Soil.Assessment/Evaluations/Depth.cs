using System.Globalization;
using Soil.Assessment.Data;

namespace Soil.Assessment.Evaluations;

/// <summary>Depths in words, <c>1.2–1.5</c>.</summary>
internal static class Depth
{
    public static string Of(Evaluation e) => Words(e.DepthTop, e.DepthBottom) is { } words ? $" · {words} m" : "";

    public static string? Words(decimal? top, decimal? bottom) => (top, bottom) switch
    {
        ({ } t, { } b) => string.Create(CultureInfo.InvariantCulture, $"{t:0.##}–{b:0.##}"),
        ({ } t, null) => t.ToString("0.##", CultureInfo.InvariantCulture),
        (null, { } b) => b.ToString("0.##", CultureInfo.InvariantCulture),
        _ => null,
    };
}
