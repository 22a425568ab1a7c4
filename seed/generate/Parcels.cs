using NetTopologySuite.Geometries;
using Soil.Core.Organisations;
using Soil.Core.Parcels;
using Soil.Core.Places;

namespace Seed.Generate;

/// <summary>A use of land: code of the 2023 classification and the GB 36600 class it falls in, null where construction-land classes do not apply.</summary>
internal sealed record LandUse(string Code, string? Class);

internal sealed record Trigger(string Kind, DateOnly FoundOn, string Source, string Status, string? Reason);

/// <summary>A parcel with all that its feature tells.</summary>
internal sealed record Parcel(
    string Code, string Name, string[] FormerNames, District District, string Town, string Address, string Type, Trade? Trade, string? Enterprise, string? CreditCode, int From, int To,
    LandUse Current, LandUse? Planned, LandUse? Assessed, string LandUser, string? LandUserCreditCode, string PolluterStatus,
    IReadOnlyList<StageEntry> History, Trigger[] Triggers, Coordinate[] Outline, Position[] Ring, bool BoundaryOwed)
{
    public SoilStage Stage => History[^1].Stage;

    /// <summary>Class that judges its soil: assessed, else planned, else current use; unknown is the first.</summary>
    public bool IsFirstClass => (Assessed ?? Planned ?? Current).Class != "Second";

    public DateOnly? On(SoilStage stage) => History.FirstOrDefault(h => h.Stage == stage)?.On;
}

/// <summary>Draws the 300 parcels: places first, then names, uses and histories.</summary>
internal static class Parcels
{
    private const double Gap = 60;
    private static readonly LandUse Housing = new("0701", "First"), School = new("080403", "First"), Care = new("0807", "First"),
        Research = new("0802", "Second"), Shops = new("0901", "Second"), Industry = new("100102", "Second"), Storage = new("1101", "Second"),
        Park = new("1401", "Second"), Dryland = new("0103", null);

    public static IReadOnlyList<Parcel> Draw()
    {
        var draws = new Draws("parcels");
        var stages = draws.Shuffled(Stages.Shares.SelectMany(s => Enumerable.Repeat(s.Stage, s.Count)));
        var enterprises = Names.Enterprises(draws).Distinct().GetEnumerator();
        var taken = new List<Polygon>();
        var serials = new Dictionary<(string, int), int>();
        var owed = 0;
        var parcels = new List<Parcel>();
        foreach (var district in Districts.All)
        {
            var centres = Enumerable.Range(0, draws.Whole(2, 3)).Select(_ => Inside(draws, district)).ToArray();
            var turn = draws.Between(-0.35, 0.35);
            for (var n = 0; n < district.Parcels; n++)
            {
                var (outline, ring) = Place(draws, district, centres, turn, taken);
                enterprises.MoveNext();
                var history = Stages.History(draws, stages[parcels.Count]);
                var year = history[0].On.Year;
                var serial = serials[(district.Code, year)] = serials.GetValueOrDefault((district.Code, year)) + 1;
                var boundaryOwed = owed < 6 && history[^1].Stage <= SoilStage.S11 && n % 9 == 4;
                if (boundaryOwed) owed++;
                var code = ParcelCode.Create(DivisionCode.Parse(district.Code), year, serial).Value;
                parcels.Add(Describe(draws, code, district, enterprises.Current, history, outline, ring, boundaryOwed));
            }
        }
        return parcels;
    }

    private static Coordinate Inside(Draws draws, District district)
    {
        var (box, core) = (district.Shape.EnvelopeInternal, district.Shape.Buffer(-900));
        while (true)
        {
            var at = new Coordinate(draws.Between(box.MinX, box.MaxX), draws.Between(box.MinY, box.MaxY));
            if (core.Contains(Plane.Point(at))) return at;
        }
    }

    // A parcel of a zone lies in the zone; a parcel of a district lies in the district outside every zone (zone first, 00 §5).
    private static (Coordinate[] Outline, Position[] Ring) Place(Draws draws, District district, Coordinate[] centres, double turn, List<Polygon> taken)
    {
        while (true)
        {
            var at = draws.Chance(0.2) ? Inside(draws, district) : Around(draws, draws.Pick(centres), 2200);
            var area = Math.Clamp(draws.LogNormal(22_000, 0.85), 3_200, 112_000);
            var ring = Shapes.Plot(draws, at, area, turn).Select(Plane.Place).ToArray();
            var outline = ring.Select(Plane.Project).ToArray();
            var shape = Plane.Polygon(outline);
            if (!shape.IsValid || shape.Area is < 3_000 or > 120_000) continue;
            if (!district.Shape.Contains(shape)) continue;
            if (!district.IsZone && Districts.All.Any(d => d.IsZone && d.Shape.Intersects(shape))) continue;
            if (taken.Any(t => t.IsWithinDistance(shape, Gap))) continue;
            taken.Add(shape);
            return (outline, ring);
        }
    }

    private static Coordinate Around(Draws draws, Coordinate centre, double spread) =>
        new(centre.X + (spread * draws.Normal()), centre.Y + (spread * draws.Normal()));

    private static Parcel Describe(
        Draws draws, string code, District district, (string Plant, Trade Trade) enterprise, IReadOnlyList<StageEntry> history,
        Coordinate[] outline, Position[] ring, bool boundaryOwed)
    {
        var stage = history[^1].Stage;
        var type = draws.Whole(1, 100) switch { <= 62 => "关闭搬迁地块", <= 82 => "在产企业地块", <= 94 => "农用地或未利用地转建", _ => "其他" };
        if (stage >= SoilStage.S20 && type is "农用地或未利用地转建" or "其他") type = "关闭搬迁地块";
        var industrial = type is "关闭搬迁地块" or "在产企业地块";
        var prefix = draws.Chance(0.5) ? "示例" : "演示";
        var name = type switch
        {
            "关闭搬迁地块" => $"{prefix}{enterprise.Plant}{enterprise.Trade.Name}原址地块",
            "在产企业地块" => $"{prefix}{enterprise.Plant}{enterprise.Trade.Name}厂区地块",
            "农用地或未利用地转建" => $"{prefix}{enterprise.Plant}{Names.VillageName(draws)}村改造{(char)('A' + draws.Whole(0, 5))}-{draws.Whole(1, 18):00}地块",
            _ => $"{prefix}{enterprise.Plant}片区储备{draws.Whole(1, 9)}号地块",
        };
        var planned = type == "在产企业地块" && draws.Chance(0.7) ? null
            : draws.Pick<(LandUse Use, double Weight)>([(Housing, 45), (School, 8), (Care, 4), (Research, 8), (Shops, 14), (Park, 12), (Storage, 4), (Industry, 5)], u => u.Weight).Use;
        var current = industrial ? Industry : type == "其他" ? Storage : Dryland;
        var assessed = stage is >= SoilStage.S14 and not SoilStage.S90 ? planned ?? current : null;
        var unit = prefix + enterprise.Plant + enterprise.Trade.Unit;
        var number = DemoCreditCode(enterprise.Plant + enterprise.Trade.Industry + code);
        var reserved = type != "在产企业地块" && draws.Chance(0.6);
        var from = draws.Whole(1958, 2004);
        var to = Math.Min(history[0].On.Year - 1, from + draws.Whole(9, 45));
        return new(
            code, name, draws.Chance(0.12) ? [Names.Street(draws) + "地块"] : [], district, Names.Town(draws, district.Code[4] is '0' or '7'), Names.Street(draws), type,
            industrial ? enterprise.Trade : null, industrial ? unit : null, industrial ? number : null, from, type == "在产企业地块" ? 0 : to,
            current, planned, assessed, reserved ? $"演示{district.Name}土地储备中心" : unit, reserved ? null : number,
            !industrial ? "不明确" : draws.Pick(["明确", "明确", "明确", "已认定", "认定中", "有争议", "不明确"]),
            history, [.. Triggers(draws, type, planned, history)], outline, ring, boundaryOwed);
    }

    private static IEnumerable<Trigger> Triggers(Draws draws, string type, LandUse? planned, IReadOnlyList<StageEntry> history)
    {
        var found = Stages.Weekday(history[0].On.AddDays(-draws.Whole(1, 20)));
        var (confirmed, merged) = (history.Count > 1, history[^1].Stage == SoilStage.S90);
        if (!confirmed && draws.Chance(0.4)) yield break;

        var (status, reason) = merged ? ("不成立", "重复登记") : confirmed ? ("成立", (string?)null) : ("待核实", null);
        var sensitive = planned?.Code is { } use && use[..2] is "07" or "08";
        var kind = type switch
        {
            "在产企业地块" => draws.Pick(["T5", "T1", "T3", "T4"]),
            "关闭搬迁地块" => draws.Pick(["T6", "T6", "T1", "T3"]),
            _ => sensitive ? "T2" : "T9",
        };
        yield return new(kind, found, draws.Pick(["人工登记", "自然资源部门推送", "重点监管单位模块", "监测模块"]), status, reason);
        if (sensitive && kind != "T2" && confirmed && !merged)
            yield return new("T2", Stages.Weekday(found.AddDays(draws.Whole(2, 12))), "自然资源部门推送", "成立", null);
    }

    /// <summary>A code that passes the check character and is plainly invented: the body of the organisation number reads DEM…</summary>
    public static string DemoCreditCode(string seed)
    {
        var first = $"91410100DEM{new Draws(seed).Whole(0, 99_999):00000}X";
        return first + CreditCode.CheckCharacter(first);
    }
}
