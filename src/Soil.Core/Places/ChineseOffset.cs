namespace Soil.Core.Places;

/// <summary>The two shifted systems of Chinese web maps (火星坐标 GCJ-02, 百度坐标 BD-09). Used only when declared, never guessed (decision 28).</summary>
/// <remarks>
/// Neither has a published definition; the forward polynomials are the ones in general use and agree with the map services to a metre or two.
/// The way back is found by iteration on them, so a declared point returns to where it came from within a tenth of a millimetre.
/// </remarks>
internal static class ChineseOffset
{
    private const double SemiMajorAxis = 6_378_245;
    private const double EccentricitySquared = 0.00669342162296594323;
    private const double BaiduAngle = Math.PI * 3000 / 180;

    public static PlanePoint ToGcj02(Position place)
    {
        var (x, y) = (place.Longitude - 105, place.Latitude - 35);
        var root = Math.Sqrt(Math.Abs(x));
        var common = ((20 * Math.Sin(6 * x * Math.PI)) + (20 * Math.Sin(2 * x * Math.PI))) * 2 / 3;
        var north = -100 + (2 * x) + (3 * y) + (0.2 * y * y) + (0.1 * x * y) + (0.2 * root) + common
            + (((20 * Math.Sin(y * Math.PI)) + (40 * Math.Sin(y / 3 * Math.PI))) * 2 / 3)
            + (((160 * Math.Sin(y / 12 * Math.PI)) + (320 * Math.Sin(y * Math.PI / 30))) * 2 / 3);
        var east = 300 + x + (2 * y) + (0.1 * x * x) + (0.1 * x * y) + (0.1 * root) + common
            + (((20 * Math.Sin(x * Math.PI)) + (40 * Math.Sin(x / 3 * Math.PI))) * 2 / 3)
            + (((150 * Math.Sin(x / 12 * Math.PI)) + (300 * Math.Sin(x / 30 * Math.PI))) * 2 / 3);

        var latitude = place.Latitude * Math.PI / 180;
        var w = 1 - (EccentricitySquared * Math.Sin(latitude) * Math.Sin(latitude));
        var meridian = SemiMajorAxis * (1 - EccentricitySquared) / (w * Math.Sqrt(w));
        var parallel = SemiMajorAxis / Math.Sqrt(w) * Math.Cos(latitude);
        return new(place.Longitude + (east * 180 / (parallel * Math.PI)), place.Latitude + (north * 180 / (meridian * Math.PI)));
    }

    public static PlanePoint ToBd09(Position place)
    {
        var gcj = ToGcj02(place);
        var radius = Math.Sqrt((gcj.X * gcj.X) + (gcj.Y * gcj.Y)) + (0.00002 * Math.Sin(gcj.Y * BaiduAngle));
        var angle = Math.Atan2(gcj.Y, gcj.X) + (0.000003 * Math.Cos(gcj.X * BaiduAngle));
        return new((radius * Math.Cos(angle)) + 0.0065, (radius * Math.Sin(angle)) + 0.006);
    }

    /// <summary>The place whose shifted image is <paramref name="image"/>.</summary>
    public static Position Back(PlanePoint image, Func<Position, PlanePoint> shift)
    {
        var place = new Position(image.X, image.Y);
        for (var round = 0; round < 20; round++)
        {
            var there = shift(place);
            var (dx, dy) = (image.X - there.X, image.Y - there.Y);
            place = new(place.Longitude + dx, place.Latitude + dy);
            if (Math.Abs(dx) < 1e-10 && Math.Abs(dy) < 1e-10) break;
        }
        return place;
    }
}
