using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Soil.Core.Places;

/// <summary>A declared coordinate system (坐标系) and the way from it to the stored one, CGCS2000 degrees.</summary>
/// <remarks>
/// Known: <c>CGCS2000</c> / EPSG:4490, <c>WGS84</c> / EPSG:4326 (taken as CGCS2000, they agree within decimetres), <c>GCJ02</c>, <c>BD09</c>,
/// CGCS2000 3-degree zones by EPSG:4513–4554 or as <c>CGCS2000-3度带</c> with central meridian or zone, and EPSG:28992.
/// </remarks>
public sealed partial class CoordinateSystem
{
    private readonly Func<PlanePoint, Position> toPosition;
    private readonly Func<Position, PlanePoint> fromPosition;

    private CoordinateSystem(string name, bool isGeographic, Func<PlanePoint, Position> toPosition, Func<Position, PlanePoint> fromPosition)
    {
        (Name, IsGeographic) = (name, isGeographic);
        (this.toPosition, this.fromPosition) = (toPosition, fromPosition);
    }

    public static CoordinateSystem Cgcs2000 { get; } = Degrees("CGCS2000");

    public static CoordinateSystem Wgs84 { get; } = Degrees("WGS84");

    /// <summary>火星坐标.</summary>
    public static CoordinateSystem Gcj02 { get; } =
        new("GCJ02", true, static p => ChineseOffset.Back(p, ChineseOffset.ToGcj02), ChineseOffset.ToGcj02);

    /// <summary>百度坐标.</summary>
    public static CoordinateSystem Bd09 { get; } =
        new("BD09", true, static p => ChineseOffset.Back(p, ChineseOffset.ToBd09), ChineseOffset.ToBd09);

    /// <summary>The Dutch national grid.</summary>
    public static CoordinateSystem RdNew { get; } =
        new("EPSG:28992", false, RijksDriehoek.ToPosition, RijksDriehoek.FromPosition);

    /// <summary>What may be declared, for a message.</summary>
    public static string Known => "CGCS2000、WGS84、GCJ02、BD09、EPSG:n、CGCS2000-3度带+中央子午线或带号";

    /// <summary>Name as it is stored beside the original numbers.</summary>
    public string Name { get; }

    /// <summary>True when the numbers are degrees, false when they are metres.</summary>
    public bool IsGeographic { get; }

    /// <summary>A 3-degree zone of CGCS2000 by its central meridian, a multiple of 3 from 75 to 135.</summary>
    public static CoordinateSystem ThreeDegreeZone(double centralMeridian) =>
        Zone((int)Math.Round(centralMeridian / 3), withNumber: false, string.Create(CultureInfo.InvariantCulture, $"CGCS2000-3度带 {centralMeridian:0}"));

    /// <summary>Reads a declaration; false when it names nothing known. Undeclared is never guessed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CoordinateSystem? system)
    {
        var name = Separators().Replace(text ?? "", "").ToUpperInvariant();
        system = name switch
        {
            "CGCS2000" or "国家2000" or "2000国家大地坐标系" => Cgcs2000,
            "WGS84" => Wgs84,
            "GCJ02" or "火星坐标" or "火星坐标系" => Gcj02,
            "BD09" or "百度坐标" or "百度坐标系" => Bd09,
            _ => Epsg().Match(name) is { Success: true } epsg ? OfEpsg(int.Parse(epsg.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
                : ZoneName().Match(name) is { Success: true } zone ? OfZoneName(int.Parse(zone.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
                : null,
        };
        return system is not null;
    }

    /// <summary>Reads a declaration that is known to be good.</summary>
    /// <exception cref="FormatException">It names nothing known.</exception>
    public static CoordinateSystem Parse(string text) =>
        TryParse(text, out var system) ? system : throw new FormatException($"坐标系“{text}”无法识别，可用：{Known}");

    /// <summary>From this system to the stored one.</summary>
    public Position ToPosition(double x, double y) => toPosition(new(x, y));

    /// <summary>From the stored system to this one.</summary>
    public PlanePoint FromPosition(Position place) => fromPosition(place);

    public override string ToString() => Name;

    private static CoordinateSystem Degrees(string name) =>
        new(name, true, static p => new(p.X, p.Y), static place => new(place.Longitude, place.Latitude));

    private static CoordinateSystem? OfEpsg(int code) => code switch
    {
        4490 => Cgcs2000,
        4326 => Wgs84,
        28992 => RdNew,
        >= 4513 and <= 4533 => Zone(code - 4513 + 25, withNumber: true, $"EPSG:{code}"),
        >= 4534 and <= 4554 => Zone(code - 4534 + 25, withNumber: false, $"EPSG:{code}"),
        _ => null,
    };

    // A zone number (25–45) and a central meridian (75–135) cannot be mistaken for each other.
    private static CoordinateSystem? OfZoneName(int number) => number switch
    {
        >= 25 and <= 45 => Zone(number, withNumber: true, $"CGCS2000-3度带 {number}带"),
        >= 75 and <= 135 when number % 3 == 0 => ThreeDegreeZone(number),
        _ => null,
    };

    // Reading takes eastings with or without the zone number in front; writing follows the declaration.
    private static CoordinateSystem Zone(int zone, bool withNumber, string name)
    {
        var (meridian, prefix) = (GaussKruger.CentralMeridian(zone), zone * 1_000_000.0);
        return new(name, false,
            p => GaussKruger.Inverse(p with { X = p.X >= 1_000_000 ? p.X - prefix : p.X }, meridian),
            place => GaussKruger.Forward(place, meridian) is var p && withNumber ? p with { X = p.X + prefix } : p);
    }

    [GeneratedRegex(@"[\s\-_－—+/:：()（）]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:EPSG)?(\d{4,5})$", RegexOptions.CultureInvariant)]
    private static partial Regex Epsg();

    [GeneratedRegex(@"^CGCS20003度带(?:中央子午线|CM|第)?(\d{2,3})(?:度|°|E|带)*$", RegexOptions.CultureInvariant)]
    private static partial Regex ZoneName();
}
