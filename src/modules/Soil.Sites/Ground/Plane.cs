using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using Soil.Core.Places;
using Position = Soil.Core.Places.Position;

namespace Soil.Sites.Ground;

/// <summary>The same ground in metres (平面坐标): CGCS2000 Gauss–Krüger in the 3-degree zone of its middle, EPSG:4547 around 114°E.</summary>
internal static class Plane
{
    public static Geometry Of(Geometry degrees)
    {
        var meridian = MeridianOf(degrees);
        return new Projection(p => GaussKruger.Forward(new(p.X, p.Y), meridian) is var m ? new(m.X, m.Y) : p).Edit(degrees);
    }

    /// <summary>Area in m² of polygons given in degrees; holes are taken off.</summary>
    public static decimal AreaOf(Geometry degrees)
    {
        var meridian = MeridianOf(degrees);
        double area = 0;
        for (var i = 0; i < degrees.NumGeometries; i++)
        {
            if (degrees.GetGeometryN(i) is not Polygon polygon) continue;
            area += RingArea(polygon.ExteriorRing, meridian) - polygon.InteriorRings.Sum(r => RingArea(r, meridian));
        }
        return decimal.Round((decimal)area, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The same shape with every coordinate converted.</summary>
    public static Geometry Convert(Geometry shape, CoordinateSystem system) =>
        new Projection(p => system.ToPosition(p.X, p.Y) is var place ? new(place.Longitude, place.Latitude) : p).Edit(shape);

    private static double MeridianOf(Geometry degrees) =>
        GaussKruger.CentralMeridian(GaussKruger.ZoneOf(degrees.EnvelopeInternal.Centre.X));

    private static double RingArea(LineString ring, double meridian) =>
        GaussKruger.RingArea([.. ring.Coordinates.Select(c => new Position(c.X, c.Y))], meridian);

    private sealed class Projection(Func<Coordinate, Coordinate> change) : GeometryEditor.CoordinateOperation
    {
        private static readonly GeometryEditor Editor = new(Platform.Data.Geometries.Factory);

        public Geometry Edit(Geometry shape) => Editor.Edit(shape, this);

        public override Coordinate[] Edit(Coordinate[] coordinates, Geometry geometry) => [.. coordinates.Select(change)];
    }
}
