using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using Soil.Core.Findings;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Position = Soil.Core.Places.Position;

namespace Soil.Sites.Ground;

/// <summary>A geometry after it was judged: what it is for the core, its ground in CGCS2000, and everything found.</summary>
internal sealed record ShapeReading(ParcelShape? Shape, Geometry? Ground, IReadOnlyList<Finding> Findings);

/// <summary>
/// Judges a boundary before it is believed (边界校核), 01 §8: empty, self-crossing with the vertex, swapped or metre coordinates by range with
/// the proposed fix, outside the city. Nothing is mended here.
/// </summary>
internal static class ShapeReader
{
    public static ShapeReading Read(Geometry raw, CoordinateSystem system, CityGround city, FieldPath at)
    {
        if (raw.IsEmpty) return Refused(ParcelFindings.BoundaryEmpty.At(at));
        if (raw is not (Polygon or MultiPolygon or Point)) return Refused(ParcelFindings.NotALandShape.At(at, raw.GeometryType, null, raw.GeometryType));

        var first = raw.Coordinate;
        if (CoordinateChecks.Check(first.X, first.Y, system, city.Box, at, PlaceFindings.ParcelOutsideCity) is { Count: > 0 } misplaced)
            return new(null, null, misplaced);

        var ground = Plane.Convert(raw, system);
        if (new IsValidOp(ground).ValidationError is { } fault) return Refused(Fault(ground, fault, at));
        if (!city.Reaches(ground)) return Refused(PlaceFindings.ParcelOutsideCity.At(at, Pair(first), null, Pair(first)));

        var isArea = ground is not Point;
        var centre = isArea ? ground.InteriorPoint.Coordinate : ground.Coordinate;
        var shape = new ParcelShape(isArea, new(centre.X, centre.Y), isArea ? Plane.AreaOf(ground) : 0);
        return new(shape, ground, isArea ? [] : [ParcelFindings.BoundaryOwed.At(at)]);
    }

    private static Finding Fault(Geometry ground, TopologyValidationError fault, FieldPath at)
    {
        var place = Pair(fault.Coordinate);
        var vertex = NearestVertex(ground, fault.Coordinate);
        return fault.ErrorType is TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection
            ? ParcelFindings.SelfCrossing.At(at, place, null, vertex, place)
            : ParcelFindings.BoundaryInvalid.At(at, place, null, vertex, place, InWords(fault.ErrorType));
    }

    /// <summary>Counted from 1 through all rings, as the file lists them.</summary>
    private static int NearestVertex(Geometry ground, Coordinate place) =>
        ground.Coordinates.Select((c, i) => (Distance: c.Distance(place), Number: i + 1)).Min().Number;

    private static string InWords(TopologyValidationErrors error) => error switch
    {
        TopologyValidationErrors.HoleOutsideShell => "洞在外环之外",
        TopologyValidationErrors.NestedHoles or TopologyValidationErrors.NestedShells => "环互相套叠",
        TopologyValidationErrors.DisconnectedInteriors => "内部被隔断",
        TopologyValidationErrors.DuplicateRings => "有重复的环",
        TopologyValidationErrors.TooFewPoints => "顶点太少，围不成面",
        TopologyValidationErrors.RingNotClosed => "环没有闭合",
        TopologyValidationErrors.InvalidCoordinate => "坐标不是数",
        _ => "图形不成立",
    };

    private static ShapeReading Refused(Finding finding) => new(null, null, [finding]);

    private static string Pair(Coordinate c) => string.Create(CultureInfo.InvariantCulture, $"{c.X:0.#######}, {c.Y:0.#######}");
}
