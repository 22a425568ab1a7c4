using Seed.Generate;
using Soil.Core.Places;

// Writes the demo city into the folder given (the seed/ folder of the repository). Same program, same bytes.
var folder = args.Length == 1 ? args[0] : throw new ArgumentException("用法：Seed.Generate <seed 目录>");

var parcels = Parcels.Draw();
var surveys = Sampling.Draw(parcels);
var deliverables = Scenarios.Deliverables(surveys);
CityChecks.Run(parcels, surveys, deliverables);

Files.WriteFeatures(Path.Combine(folder, "districts.geojson"), Districts.All.Select(d => (
    Geometry(d.Ring), (object)new { code = d.Code, name = d.Name, kind = d.IsZone ? "zone" : "district", parents = d.Parents, note = "示意" })));

Files.WriteFeatures(Path.Combine(folder, "parcels.geojson"), parcels.Select(p => (
    p.BoundaryOwed ? Point(p) : Geometry(p.Ring),
    (object)new
    {
        code = p.Code,
        name = p.Name,
        former_names = p.FormerNames,
        division = p.District.Code,
        town = p.Town,
        address = p.Address,
        boundary_owed = p.BoundaryOwed,
        area_m2 = p.BoundaryOwed ? (double?)null : Math.Round(Plane.Area(p.Ring), 2),
        parcel_type = p.Type,
        current_use = p.Current.Code,
        current_use_class = p.Current.Class,
        planned_use = p.Planned?.Code,
        planned_use_class = p.Planned?.Class,
        assessed_use = p.Assessed?.Code,
        assessed_use_class = p.Assessed?.Class,
        former_enterprises = p.Trade is null ? [] : new[]
        {
            new { name = p.Enterprise, credit_code = p.CreditCode, industry = p.Trade.Industry, from = p.From, to = p.To == 0 ? (int?)null : p.To, pollutants = p.Trade.Soil },
        },
        land_user = p.LandUser,
        land_user_credit_code = p.LandUserCreditCode,
        polluter_status = p.PolluterStatus,
        stage = p.Stage.ToString(),
        stages = p.History.Select(h => new { stage = h.Stage.ToString(), on = Files.Date(h.On), reason = h.Reason }),
        triggers = p.Triggers.Select(t => new { kind = t.Kind, found_on = Files.Date(t.FoundOn), source = t.Source, status = t.Status, reason = t.Reason }),
    })));

People.Write(folder, surveys);

Files.WriteCsv(Path.Combine(folder, "points.csv"), "parcel,point,medium,purpose,lon,lat,depth,screen_top,screen_bottom,built_on",
    surveys.SelectMany(s => s.Points).Select(p => new[]
    {
        p.Parcel, p.Code, p.IsWell ? "Groundwater" : "Soil", "Survey", Laboratory.Degrees(p.At.Longitude), Laboratory.Degrees(p.At.Latitude),
        Files.Number(p.Depth, 1), p.IsWell ? Files.Number(p.ScreenTop, 1) : "", p.IsWell ? Files.Number(p.Depth - 0.5, 1) : "", Files.Date(p.BuiltOn),
    }));

Files.WriteCsv(Path.Combine(folder, "samples.csv"), "sample,parcel,point,medium,kind,parent,depth_top,depth_bottom,sampled_at",
    surveys.SelectMany(s => s.Samples).Select(s => new[]
    {
        s.Code, s.Point.Parcel, s.Point.Code, s.Point.IsWell ? "Groundwater" : "Soil", s.Kind, s.Parent ?? "",
        s.Point.IsWell ? "" : Files.Number(s.Top, 1), s.Point.IsWell ? "" : Files.Number(s.Bottom, 1), Files.Time(s.At),
    }));

foreach (var deliverable in deliverables)
    Files.WriteCsv(Path.Combine(folder, deliverable.File), ResultRow.Header, deliverable.Rows.Select(r => r.Cells));

Scenarios.Write(folder, deliverables);
Console.WriteLine($"{parcels.Count} 个地块，{surveys.Count} 次调查，{deliverables.Sum(d => d.Rows.Count)} 行结果");

static object Geometry(Position[] ring) =>
    new { type = "Polygon", coordinates = new[] { CounterClockwise(ring).Select(p => new[] { p.Longitude, p.Latitude }) } };

static object Point(Parcel parcel) =>
    Plane.Place(Plane.Polygon(parcel.Outline).InteriorPoint.Coordinate) is var at ? new { type = "Point", coordinates = new[] { at.Longitude, at.Latitude } } : throw new InvalidOperationException();

// RFC 7946 wants the outer ring counter-clockwise and closed.
static IEnumerable<Position> CounterClockwise(Position[] ring)
{
    double twice = 0;
    for (var i = 0; i < ring.Length; i++)
    {
        var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
        twice += (a.Longitude * b.Latitude) - (b.Longitude * a.Latitude);
    }
    var turned = twice > 0 ? ring : [.. ring.Reverse()];
    return turned.Append(turned[0]);
}
