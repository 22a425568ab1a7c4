namespace Soil.Core.Places;

/// <summary>Gauss–Krüger projection of CGCS2000 in 3-degree zones (高斯–克吕格投影, 3度带): areas and distances of parcels are measured here.</summary>
/// <remarks>
/// Series of Krüger (1912) in the third flattening, to n⁴ as rearranged by Karney, "Transverse Mercator with an accuracy of a few
/// nanometers", J. Geodesy 85 (2011): better than a micrometre inside a zone. Scale 1 on the central meridian, easting from 500 000 m.
/// Not for longitudes more than some 20° from the central meridian.
/// </remarks>
public static class GaussKruger
{
    private const double FalseEasting = 500_000;
    private const double Radian = Math.PI / 180;
    private static readonly double N = Ellipsoid.Cgcs2000.ThirdFlattening;
    private static readonly double Radius =
        Ellipsoid.Cgcs2000.SemiMajorAxis / (1 + N) * (1 + (N * N / 4) + (N * N * N * N / 64));

    private static readonly double[] ToPlane =
    [
        Series(1.0 / 2, -2.0 / 3, 5.0 / 16, 41.0 / 180),
        Series(0, 13.0 / 48, -3.0 / 5, 557.0 / 1440),
        Series(0, 0, 61.0 / 240, -103.0 / 140),
        Series(0, 0, 0, 49561.0 / 161280),
    ];

    private static readonly double[] ToSphere =
    [
        Series(1.0 / 2, -2.0 / 3, 37.0 / 96, -1.0 / 360),
        Series(0, 1.0 / 48, 1.0 / 15, -437.0 / 1440),
        Series(0, 0, 17.0 / 480, -37.0 / 840),
        Series(0, 0, 0, 4397.0 / 161280),
    ];

    /// <summary>Number of the 3-degree zone a longitude falls in (带号).</summary>
    public static int ZoneOf(double longitude) => (int)Math.Floor((longitude / 3) + 0.5);

    /// <summary>Central meridian of a 3-degree zone, in degrees (中央子午线).</summary>
    public static double CentralMeridian(int zone) => 3.0 * zone;

    /// <summary>Easting (without zone number) and northing in metres.</summary>
    public static PlanePoint Forward(Position place, double centralMeridian)
    {
        var (sinLon, cosLon) = Math.SinCos((place.Longitude - centralMeridian) * Radian);
        var conformal = Math.Sinh(Ellipsoid.Cgcs2000.Isometric(place.Latitude * Radian));
        var xi = Math.Atan2(conformal, cosLon);
        var eta = Math.Asinh(sinLon / Math.Sqrt((conformal * conformal) + (cosLon * cosLon)));
        var (north, east) = Correct(xi, eta, ToPlane, +1);
        return new(FalseEasting + (Radius * east), Radius * north);
    }

    /// <summary>The place under an easting (without zone number) and a northing.</summary>
    public static Position Inverse(PlanePoint point, double centralMeridian)
    {
        var (xi, eta) = Correct(point.Y / Radius, (point.X - FalseEasting) / Radius, ToSphere, -1);
        var sinh = Math.Sinh(eta);
        var (sin, cos) = Math.SinCos(xi);
        var isometric = Math.Asinh(sin / Math.Sqrt((sinh * sinh) + (cos * cos)));
        return new(centralMeridian + (Math.Atan2(sinh, cos) / Radian), Ellipsoid.Cgcs2000.LatitudeOf(isometric) / Radian);
    }

    /// <summary>Area of a ring in m², measured in the zone of the central meridian; the ring may be closed or open, either way round.</summary>
    public static double RingArea(IReadOnlyList<Position> ring, double centralMeridian)
    {
        ArgumentNullException.ThrowIfNull(ring);
        if (ring.Count < 3) return 0;
        var origin = Forward(ring[0], centralMeridian);
        double twice = 0;
        var last = new PlanePoint(0, 0);
        foreach (var corner in ring.Skip(1))
        {
            var plane = Forward(corner, centralMeridian);
            var next = new PlanePoint(plane.X - origin.X, plane.Y - origin.Y);
            twice += (last.X * next.Y) - (next.X * last.Y);
            last = next;
        }
        return Math.Abs(twice) / 2;
    }

    private static (double Xi, double Eta) Correct(double xi, double eta, double[] series, int sign)
    {
        var (outXi, outEta) = (xi, eta);
        for (var j = 1; j <= series.Length; j++)
        {
            var (sin, cos) = Math.SinCos(2 * j * xi);
            outXi += sign * series[j - 1] * sin * Math.Cosh(2 * j * eta);
            outEta += sign * series[j - 1] * cos * Math.Sinh(2 * j * eta);
        }
        return (outXi, outEta);
    }

    private static double Series(double a, double b, double c, double d) => N * (a + (N * (b + (N * (c + (N * d))))));
}
