using System.Globalization;
using Soil.Core.Findings;

namespace Soil.Core.Places;

/// <summary>Judges one pair of coordinates by its range (坐标检查): swapped, metres for degrees, degrees for metres, outside the city.</summary>
public static class CoordinateChecks
{
    private const double Margin = 1000;

    /// <summary>Findings for a pair; none when it lies in or near the city as declared.</summary>
    /// <param name="x">Longitude or easting, as found.</param>
    /// <param name="y">Latitude or northing, as found.</param>
    /// <param name="system">The declared system.</param>
    /// <param name="city">The city's own rectangle; one kilometre more is allowed (01 §8).</param>
    /// <param name="at">Where the pair stands.</param>
    /// <param name="outside">What lying outside means: <see cref="PlaceFindings.PointOutsideCity"/> or <see cref="PlaceFindings.ParcelOutsideCity"/>.</param>
    public static IReadOnlyList<Finding> Check(
        double x, double y, CoordinateSystem system, BoundingBox city, FieldPath at, FindingCode outside)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(outside);
        var (around, found) = (city.Widened(Margin), Pair(x, y));
        if (Place(x, y, system) is { } place && around.Contains(place)) return [];

        if (Place(y, x, system) is { } turned && around.Contains(turned)) return [PlaceFindings.Swapped.At(at, found, Pair(y, x))];

        if (system.IsGeographic)
        {
            var local = CoordinateSystem.ThreeDegreeZone(GaussKruger.CentralMeridian(GaussKruger.ZoneOf((city.West + city.East) / 2)));
            foreach (var (east, north) in new[] { (x, y), (y, x) })
            {
                if (Place(east, north, local) is { } metres && around.Contains(metres))
                    return [PlaceFindings.LooksLikeMetres.At(at, found, Pair(metres.Longitude, metres.Latitude), local.Name)];
            }
        }
        else if (Place(x, y, CoordinateSystem.Cgcs2000) is { } degrees && around.Contains(degrees))
        {
            return [PlaceFindings.LooksLikeDegrees.At(at, found, CoordinateSystem.Cgcs2000.Name, system.Name)];
        }

        return Place(x, y, system) is null
            ? [PlaceFindings.OutOfRange.At(at, found, null, found, system.Name)]
            : [outside.At(at, found, null, found)];
    }

    // Null when the numbers cannot belong to the system at all.
    private static Position? Place(double x, double y, CoordinateSystem system)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y)) return null;
        var fits = system.IsGeographic ? Math.Abs(x) <= 180 && Math.Abs(y) <= 90 : Math.Abs(x) > 360 && Math.Abs(y) is > 360 and < 1e7;
        if (!fits) return null;
        var place = system.ToPosition(x, y);
        return double.IsFinite(place.Longitude) && Math.Abs(place.Longitude) <= 180 && Math.Abs(place.Latitude) <= 90 ? place : null;
    }

    private static string Pair(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.########}, {y:0.########}");
}
