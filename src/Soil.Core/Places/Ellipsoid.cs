namespace Soil.Core.Places;

/// <summary>A reference ellipsoid (参考椭球) with the two functions every conformal projection needs.</summary>
internal sealed class Ellipsoid(double semiMajorAxis, double inverseFlattening)
{
    private readonly double eccentricity = Math.Sqrt((2 - (1 / inverseFlattening)) / inverseFlattening);

    /// <summary>CGCS2000, GB 22021-2008; differs from WGS 84 by less than a tenth of a millimetre.</summary>
    public static Ellipsoid Cgcs2000 { get; } = new(6_378_137, 298.257222101);

    /// <summary>Bessel 1841, under the Dutch national grid.</summary>
    public static Ellipsoid Bessel { get; } = new(6_377_397.155, 299.1528128);

    public double SemiMajorAxis => semiMajorAxis;

    public double EccentricitySquared => eccentricity * eccentricity;

    /// <summary>Third flattening n, in which the Krüger series run.</summary>
    public double ThirdFlattening => 1 / ((2 * inverseFlattening) - 1);

    /// <summary>Isometric latitude ψ of a latitude φ, both in radians.</summary>
    public double Isometric(double latitude)
    {
        var sine = Math.Sin(latitude);
        return Math.Atanh(sine) - (eccentricity * Math.Atanh(eccentricity * sine));
    }

    /// <summary>Latitude φ of an isometric latitude ψ. Each round gains a factor 1/e² ≈ 150, so ten are far below rounding.</summary>
    public double LatitudeOf(double isometric)
    {
        var sine = Math.Tanh(isometric);
        for (var round = 0; round < 10; round++) sine = Math.Tanh(isometric + (eccentricity * Math.Atanh(eccentricity * sine)));
        return Math.Asin(sine);
    }

    /// <summary>Earth-centred coordinates in metres of a point on the ellipsoid.</summary>
    public (double X, double Y, double Z) ToGeocentric(double longitude, double latitude)
    {
        var (sinLat, cosLat) = Math.SinCos(latitude);
        var (sinLon, cosLon) = Math.SinCos(longitude);
        var radius = semiMajorAxis / Math.Sqrt(1 - (EccentricitySquared * sinLat * sinLat));
        return (radius * cosLat * cosLon, radius * cosLat * sinLon, radius * (1 - EccentricitySquared) * sinLat);
    }

    /// <summary>Longitude and latitude (radians) under a point near the surface; the height is dropped.</summary>
    public (double Longitude, double Latitude) FromGeocentric(double x, double y, double z)
    {
        var axis = Math.Sqrt((x * x) + (y * y));
        var latitude = Math.Atan2(z, axis * (1 - EccentricitySquared));
        for (var round = 0; round < 6; round++)
        {
            var sine = Math.Sin(latitude);
            var radius = semiMajorAxis / Math.Sqrt(1 - (EccentricitySquared * sine * sine));
            latitude = Math.Atan2(z + (EccentricitySquared * radius * sine), axis);
        }
        return (Math.Atan2(y, x), latitude);
    }
}
