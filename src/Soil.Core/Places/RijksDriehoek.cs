namespace Soil.Core.Places;

/// <summary>The Dutch national grid RD New (EPSG:28992): oblique stereographic on Bessel 1841, then a seven-parameter datum shift.</summary>
/// <remarks>
/// Projection: EPSG guidance note 7-2, method 9809, written with isometric latitudes. Shift: EPSG transformation 15739 in position-vector form,
/// better than a metre in the Netherlands (decision 28). Here because public soil data of the Meuse flood plain come in this grid.
/// </remarks>
internal static class RijksDriehoek
{
    private const double Radian = Math.PI / 180;
    private const double Scale = 0.9999079;
    private const double FalseEasting = 155_000;
    private const double FalseNorthing = 463_000;
    private const double OriginLongitude = (5 + (23 / 60.0) + (15.5 / 3600)) * Radian;
    private const double OriginLatitude = (52 + (9 / 60.0) + (22.178 / 3600)) * Radian;

    private const double ShiftX = 565.4171, ShiftY = 50.3319, ShiftZ = 465.5524;
    private const double Arcsecond = Radian / 3600;
    private const double TurnX = -0.398957388243134 * Arcsecond, TurnY = 0.343987817378283 * Arcsecond, TurnZ = -1.87740163998045 * Arcsecond;
    private const double Stretch = 4.0725e-6;

    private static readonly double Exponent;
    private static readonly double HalfLogConstant;
    private static readonly double SphereRadius;
    private static readonly double SphereLatitude;

    static RijksDriehoek()
    {
        var sine = Math.Sin(OriginLatitude);
        var e2 = Ellipsoid.Bessel.EccentricitySquared;
        var w = 1 - (e2 * sine * sine);
        var meridian = Ellipsoid.Bessel.SemiMajorAxis * (1 - e2) / Math.Pow(w, 1.5);
        var normal = Ellipsoid.Bessel.SemiMajorAxis / Math.Sqrt(w);
        SphereRadius = Math.Sqrt(meridian * normal);
        Exponent = Math.Sqrt(1 + (e2 * Math.Pow(Math.Cos(OriginLatitude), 4) / (1 - e2)));
        var isometric = Exponent * Ellipsoid.Bessel.Isometric(OriginLatitude);
        var first = Math.Tanh(isometric);
        HalfLogConstant = Math.Log((Exponent + sine) * (1 - first) / ((Exponent - sine) * (1 + first))) / 2;
        SphereLatitude = Math.Asin(Math.Tanh(isometric + HalfLogConstant));
    }

    public static Position ToPosition(PlanePoint point)
    {
        // Back from the plane to the sphere, then to Bessel, then to the geocentric datum.
        var (x, y) = (point.X - FalseEasting, point.Y - FalseNorthing);
        var distance = Math.Sqrt((x * x) + (y * y));
        var angle = 2 * Math.Atan(distance / (2 * SphereRadius * Scale));
        var (sinC, cosC) = Math.SinCos(angle);
        var (sin0, cos0) = Math.SinCos(SphereLatitude);
        var sinChi = distance == 0 ? sin0 : (cosC * sin0) + (y * sinC * cos0 / distance);
        var turn = Math.Atan2(x * sinC, (distance * cos0 * cosC) - (y * sin0 * sinC));
        var longitude = OriginLongitude + ((distance == 0 ? 0 : turn) / Exponent);
        var latitude = Ellipsoid.Bessel.LatitudeOf((Math.Atanh(sinChi) - HalfLogConstant) / Exponent);

        var (bx, by, bz) = Ellipsoid.Bessel.ToGeocentric(longitude, latitude);
        var (gx, gy, gz) = Shift(bx, by, bz);
        var (lon, lat) = Ellipsoid.Cgcs2000.FromGeocentric(gx, gy, gz);
        return new(lon / Radian, lat / Radian);
    }

    public static PlanePoint FromPosition(Position place)
    {
        var target = Ellipsoid.Cgcs2000.ToGeocentric(place.Longitude * Radian, place.Latitude * Radian);
        // The shift is nearly the identity: stepping back by its error settles in three rounds.
        var (bx, by, bz) = target;
        for (var round = 0; round < 4; round++)
        {
            var (gx, gy, gz) = Shift(bx, by, bz);
            (bx, by, bz) = (bx + target.X - gx, by + target.Y - gy, bz + target.Z - gz);
        }
        var (longitude, latitude) = Ellipsoid.Bessel.FromGeocentric(bx, by, bz);
        var chi = Math.Asin(Math.Tanh((Exponent * Ellipsoid.Bessel.Isometric(latitude)) + HalfLogConstant));
        var (sinChi, cosChi) = Math.SinCos(chi);
        var (sin0, cos0) = Math.SinCos(SphereLatitude);
        var (sinLon, cosLon) = Math.SinCos(Exponent * (longitude - OriginLongitude));
        var factor = 2 * SphereRadius * Scale / (1 + (sinChi * sin0) + (cosChi * cos0 * cosLon));
        return new(
            FalseEasting + (factor * cosChi * sinLon),
            FalseNorthing + (factor * ((sinChi * cos0) - (cosChi * sin0 * cosLon))));
    }

    private static (double X, double Y, double Z) Shift(double x, double y, double z) => (
        ShiftX + ((1 + Stretch) * (x - (TurnZ * y) + (TurnY * z))),
        ShiftY + ((1 + Stretch) * ((TurnZ * x) + y - (TurnX * z))),
        ShiftZ + ((1 + Stretch) * ((-TurnY * x) + (TurnX * y) + z)));
}
