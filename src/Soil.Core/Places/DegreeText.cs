using System.Globalization;
using System.Text.RegularExpressions;
using Soil.Core.Tables;

namespace Soil.Core.Places;

/// <summary>Reads degrees as people write them (度分秒): <c>113.625</c>, <c>113°37′30″</c>, <c>113度37分30秒</c>, full-width digits included.</summary>
public static partial class DegreeText
{
    /// <summary>False when the text is no angle, or minutes or seconds reach 60.</summary>
    public static bool TryParse(string? text, out double degrees)
    {
        degrees = 0;
        var plain = string.Concat((text ?? "").Select(HalfWidth.ToHalfWidth)).Trim();
        if (double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out degrees)) return double.IsFinite(degrees);

        if (Pattern().Match(plain) is not { Success: true } match) return false;
        var (minutes, seconds) = (Part(match, "m"), Part(match, "s"));
        degrees = Part(match, "d") + (minutes / 60) + (seconds / 3600);
        return minutes < 60 && seconds < 60;
    }

    private static double Part(Match match, string group) =>
        match.Groups[group] is { Success: true } part ? double.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^[EN东北经纬]*\s*(?<d>\d{1,3}(\.\d+)?)\s*[°º度]\s*((?<m>\d{1,2}(\.\d+)?)\s*['′分]\s*)?((?<s>\d{1,2}(\.\d+)?)\s*(""|″|''|′′|秒)\s*)?[EN]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
