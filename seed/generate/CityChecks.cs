using NetTopologySuite.Operation.Union;

namespace Seed.Generate;

/// <summary>Refuses to write a city that does not fit together.</summary>
internal static class CityChecks
{
    public static void Run(IReadOnlyList<Parcel> parcels, IReadOnlyList<Survey> surveys, IReadOnlyList<Deliverable> deliverables)
    {
        var districts = Districts.All.Where(d => !d.IsZone).ToArray();
        var city = UnaryUnionOp.Union(districts.Select(d => d.Shape));
        var total = districts.Sum(d => d.Shape.Area);
        Require(Math.Abs(city.Area - total) < 1 && city.NumGeometries == 1 && city is NetTopologySuite.Geometries.Polygon { NumInteriorRings: 0 }, "districts overlap or leave a gap");
        Require(districts.SelectMany((a, i) => districts.Skip(i + 1).Select(b => a.Shape.Intersection(b.Shape).Area)).All(x => x < 1), "districts overlap");
        var zones = Districts.All.Where(d => d.IsZone).ToArray();
        Require(zones.All(z => city.Contains(z.Shape)), "a zone leaves the city");
        Require(zones.All(z => z.Parents.All(p => districts.Single(d => d.Code == p).Shape.Intersects(z.Shape))), "a zone misses its district");

        Require(parcels.Count == 300, "300 parcels");
        Require(parcels.Select(p => p.Code).Distinct().Count() == 300 && parcels.Select(p => p.Name).Distinct().Count() == 300, "parcel codes and names are unique");
        Require(parcels.Select(p => p.Stage).Distinct().Count() == 18 && parcels.Select(p => p.District.Code).Distinct().Count() == 16, "every stage and division occurs");
        var shapes = parcels.Select(p => Plane.Polygon(p.Outline)).ToArray();
        Require(shapes.All(s => s.IsValid) && shapes.SelectMany((a, i) => shapes.Skip(i + 1).Select(b => a.Intersects(b))).All(x => !x), "parcels are valid and apart");
        Require(parcels.Count(p => p.BoundaryOwed) == 6, "six parcels owe their boundary");
        Require(parcels.All(p => p.History.Zip(p.History.Skip(1)).All(x => x.First.On < x.Second.On) && p.History[^1].On <= Stages.LastDay), "histories run forward");

        Require(surveys.Count == 75 && surveys.SelectMany(s => s.Samples).Select(s => s.Code).Distinct().Count() == surveys.Sum(s => s.Samples.Count), "75 surveys, sample codes unique");
        Require(surveys.All(s => s.Points.All(p => Plane.Polygon(s.Parcel.Outline).Contains(Plane.Point(p.Plane)))), "points lie in their parcel");
        Require(surveys.Max(s => s.Samples.Max(x => DateOnly.FromDateTime(x.ReceivedAt))).AddDays(24) <= Stages.LastDay, "every step lies in the past");
        Require(deliverables.Count(d => d.Fate == "accepted") == 70 && deliverables.Count(d => d.Fate == "waiting") == 3, "70 accepted, 3 waiting, 2 faulty");
    }

    private static void Require(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException("the drawn city breaks a rule: " + what);
    }
}
