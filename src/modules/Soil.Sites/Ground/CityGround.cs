using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Operation.Union;
using Soil.Core.Places;
using Soil.Platform.Data;
using Soil.Sites.Data;
using Position = Soil.Core.Places.Position;

namespace Soil.Sites.Ground;

/// <summary>The city as ground (城市范围): where its edge runs, and whose division a place is in. Without boundaries nothing is outside.</summary>
internal sealed class CityGround
{
    /// <summary>Distance that 01 §8 grants beyond the edge, m.</summary>
    private const double Margin = 1000;

    private readonly (DivisionCode Code, IPreparedGeometry Shape)[] divisions;
    private readonly IPreparedGeometry? inside;
    private readonly Geometry? plane;

    public CityGround(IReadOnlyList<DivisionBoundary> divisions)
    {
        this.divisions = [.. divisions.OrderByDescending(d => d.IsZone).Select(d => (DivisionCode.Parse(d.Code), PreparedGeometryFactory.Prepare(d.Shape)))];
        if (divisions.Count == 0) return;
        var city = UnaryUnionOp.Union(divisions.Select(d => d.Shape));
        var box = city.EnvelopeInternal;
        Box = new(box.MinX, box.MinY, box.MaxX, box.MaxY);
        (inside, plane) = (PreparedGeometryFactory.Prepare(city), Plane.Of(city));
    }

    /// <summary>The whole world while no boundary is known.</summary>
    public BoundingBox Box { get; } = new(-180, -89, 180, 89);

    public static async Task<CityGround> Load(SoilDb db, CancellationToken ct) =>
        new(await db.Set<DivisionBoundary>().AsNoTracking().ToListAsync(ct));

    public bool Reaches(Geometry ground) =>
        inside is null || plane is null || inside.Covers(ground) || plane.IsWithinDistance(Plane.Of(ground), Margin);

    public bool Reaches(Position place) => Reaches(Geometries.Factory.CreatePoint(new Coordinate(place.Longitude, place.Latitude)));

    /// <summary>A zone wins over the division that it lies on.</summary>
    public DivisionCode? DivisionAt(Position place)
    {
        var point = Geometries.Factory.CreatePoint(new Coordinate(place.Longitude, place.Latitude));
        foreach (var (code, shape) in divisions)
            if (shape.Covers(point)) return code;
        return null;
    }
}
