using System.Globalization;
using Soil.Fieldwork.Data;

namespace Soil.Fieldwork.Points;

/// <summary>How places and depths are printed.</summary>
internal static class PointWords
{
    public static CultureInfo Numbers => CultureInfo.InvariantCulture;

    /// <summary>Seven decimals are a centimetre.</summary>
    public static string Degrees(double? angle) => angle?.ToString("0.0000000", Numbers) ?? "—";

    public static string? Metres(decimal? metres) => metres?.ToString("0.##", Numbers);

    /// <summary><c>（0–0.5）</c>; empty for water.</summary>
    public static string Interval(Sample sample) => sample.DepthTop is null ? "" : $"（{Metres(sample.DepthTop)}–{Metres(sample.DepthBottom)}）";
}
