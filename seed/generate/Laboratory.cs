using System.Globalization;

namespace Seed.Generate;

/// <summary>A row of a flat deliverable, in the columns of its header.</summary>
internal sealed record ResultRow(string[] Cells)
{
    public const string Header = "样品编号,点位编号,介质,经度,纬度,采样顶深,采样底深,采样时间,接收时间,检测项目,CAS号,检测结果,单位,检出限,分析方法,分析时间,批次";
}

/// <summary>Invents what a laboratory would report: lognormal background, hot spots fading with distance and depth, non-detects as printed.</summary>
internal static class Laboratory
{
    private static readonly string[] AlwaysInSoil = ["砷", "镉", "铬（六价）", "铜", "铅", "镍"];
    private static readonly string[] AlwaysInWater = ["pH", "总硬度", "氨氮", "硝酸盐", "氟化物", "锰", "砷"];

    public static IReadOnlyList<ResultRow> Analyse(Survey survey)
    {
        var (draws, parcel) = (new Draws("laboratory " + survey.Parcel.Code), survey.Parcel);
        var trade = parcel.Trade!;
        var spots = Enumerable.Range(0, draws.Whole(1, 2)).Select(_ => draws.Pick([.. survey.Points.Where(p => !p.IsWell)])).ToArray();
        var soil = Chosen(draws, "Soil", AlwaysInSoil, trade.Soil, draws.Chance(0.25) ? 3 : 0, draws.Chance(0.4) ? "锌" : null);
        var water = Chosen(draws, "Groundwater", AlwaysInWater, trade.Groundwater, 0, draws.Chance(0.3) ? "石油烃（C10-C40）" : null);
        // A diluted run: its detection limit lies above the first-class screening value, so nothing can be judged from it.
        var diluted = parcel.IsFirstClass && survey.Contamination != Contamination.Above && draws.Chance(0.3);
        if (diluted) soil = [.. soil.Where(a => a.Name != "1,2,3-三氯丙烷"), Analyte.Find("Soil", "1,2,3-三氯丙烷") with { DetectionLimit = "0.06" }];

        var peaks = trade.Soil.ToDictionary(n => n, n => Peak(draws, survey, Analyte.Find("Soil", n), n == trade.Soil[0]));
        var waterPeak = survey.Contamination == Contamination.Clean ? draws.Chance(0.15) ? 1 : 0 : draws.Whole(0, 2);
        var earlier = new Dictionary<(string?, string), double>();
        var rows = new List<ResultRow>();
        foreach (var sample in survey.Samples)
        {
            foreach (var analyte in sample.Point.IsWell ? water : soil)
            {
                var value = draws.LogNormal(analyte.Median, analyte.Sigma);
                if (sample.Point.IsWell) value = WaterValue(draws, analyte, value, waterPeak, trade);
                else if (peaks.TryGetValue(analyte.Name, out var peak)) value += peak * Nearness(sample, spots) * draws.LogNormal(1, 0.12);
                if (sample.Parent is not null) value = earlier[(sample.Parent, analyte.Name)] * draws.Between(0.93, 1.07);
                earlier[(sample.Code, analyte.Name)] = value;
                rows.Add(new(Cells(draws, sample, analyte, value)));
            }
        }
        return rows;
    }

    private static List<Analyte> Chosen(Draws draws, string medium, string[] always, string[] ofTrade, int more, string? besides)
    {
        var names = always.Concat(ofTrade).ToList();
        var rest = Analyte.All.Where(a => a.Medium == medium).Select(a => a.Name).Where(n => n is not ("锌" or "1,2,3-三氯丙烷" or "石油烃（C10-C40）"));
        names.AddRange(draws.Shuffled(rest).Take(more));
        if (besides is not null) names.Add(besides);
        return [.. names.Distinct().Select(n => Analyte.Find(medium, n))];
    }

    private static double Peak(Draws draws, Survey survey, Analyte analyte, bool first) => survey.Contamination switch
    {
        Contamination.Clean => analyte.Median * draws.Between(0, 0.4),
        Contamination.Above when first => analyte.High * draws.Between(1, 1.5),
        _ => (survey.Parcel.IsFirstClass ? analyte.MiddleFirst : analyte.MiddleSecond) * draws.Between(0.75, 1.15),
    };

    private static double WaterValue(Draws draws, Analyte analyte, double background, int level, Trade trade)
    {
        if (!trade.Groundwater.Contains(analyte.Name)) return background;
        return level switch { 0 => background, 1 => analyte.MiddleFirst * draws.Between(0.4, 1.2), _ => analyte.High * draws.Between(0.3, 1.3) };
    }

    private static double Nearness(Sample sample, SamplingPoint[] spots)
    {
        var distance = spots.Min(s => s.Plane.Distance(sample.Point.Plane));
        var depth = sample.Top / 2.4;
        return Math.Exp(-(distance * distance / (2 * 32 * 32)) - (depth * depth));
    }

    private static string[] Cells(Draws draws, Sample sample, Analyte analyte, double value)
    {
        var waited = (sample.At.AddHours(analyte.Hours) - sample.ReceivedAt) * draws.Between(0.15, 0.85);
        var analysed = sample.ReceivedAt + waited;
        var soil = !sample.Point.IsWell;
        return
        [
            sample.Code, sample.Point.Code, soil ? "土壤" : "地下水",
            Degrees(sample.Point.At.Longitude), Degrees(sample.Point.At.Latitude),
            soil ? Files.Number(sample.Top, 1) : "", soil ? Files.Number(sample.Bottom, 1) : "",
            Files.Time(sample.At), Files.Time(sample.ReceivedAt), analyte.Name, analyte.Cas,
            value < analyte.Limit ? "<" + analyte.DetectionLimit : Reported(value, analyte), analyte.Unit, analyte.DetectionLimit, analyte.Method,
            Files.Time(analysed), $"B{sample.At:MMdd}-{Group(analyte)}",
        ];
    }

    public static string Degrees(double value) => value.ToString("0.0000000", CultureInfo.InvariantCulture);

    // Three significant digits, never finer than the detection limit is given.
    private static string Reported(double value, Analyte analyte)
    {
        if (analyte.Group == "field") return value.ToString("0.0", CultureInfo.InvariantCulture);
        var finest = Math.Max(analyte.DetectionLimit.Length - analyte.DetectionLimit.IndexOf('.', StringComparison.Ordinal) - 1, 0);
        if (!analyte.DetectionLimit.Contains('.', StringComparison.Ordinal)) finest = 0;
        var decimals = Math.Clamp(2 - (int)Math.Floor(Math.Log10(value)), 0, Math.Min(finest + 1, 6));
        var step = Math.Pow(10, Math.Max(0, (int)Math.Floor(Math.Log10(value)) - 2));
        return (Math.Round(value / step) * step is var whole && step > 1 ? whole : Math.Round(value, decimals))
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string Group(Analyte analyte) => analyte.Group switch
    {
        "metal" => "金属",
        "chromium" => "铬",
        "cyanide" => "氰",
        "voc" => "挥发",
        "svoc" => "半挥发",
        "tph" => "石油烃",
        "field" => "现场",
        _ => "常规",
    };
}
