namespace Soil.Core.Places;

/// <summary>A place on the ground (位置): CGCS2000 longitude and latitude in decimal degrees, as stored everywhere (EPSG:4490).</summary>
/// <param name="Longitude">East of Greenwich.</param>
/// <param name="Latitude">North of the equator.</param>
public readonly record struct Position(double Longitude, double Latitude);

/// <summary>A pair of numbers in some declared system: x is longitude or easting, y latitude or northing, whatever axis order the register prints.</summary>
public readonly record struct PlanePoint(double X, double Y);

/// <summary>A rectangle in degrees (外接矩形), for instance the city's own.</summary>
public readonly record struct BoundingBox(double West, double South, double East, double North)
{
    private const double MetresPerDegree = 111_320;

    /// <summary>Whether the place lies inside or on the edge.</summary>
    public bool Contains(Position place) =>
        place.Longitude >= West && place.Longitude <= East && place.Latitude >= South && place.Latitude <= North;

    /// <summary>The same rectangle moved outwards on all sides; 01 §8 allows the city one kilometre.</summary>
    public BoundingBox Widened(double metres)
    {
        var latitude = metres / MetresPerDegree;
        var longitude = latitude / Math.Cos((South + North) / 2 * Math.PI / 180);
        return new(West - longitude, South - latitude, East + longitude, North + latitude);
    }
}
