using System.Globalization;
using Soil.Core.Measurements;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb15618_2018;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Core.Standards.Gbt14848_2017;
using Soil.Core.Substances;
using Soil.Core.Tables;
using Soil.Core.Units;

namespace Soil.Core.Tests.Golden;

/// <summary>Every golden file, in the order of <c>docs/verification.md</c>. A new file is a new line here.</summary>
internal static class GoldenChecks
{
    internal static readonly IReadOnlyList<GoldenCheck> All =
    [
        new("建设用地判定：85 项、两类用地，等于限值与略超限值", "Gb36600_2018.csv", "GB 36600-2018 表1、表2", "无，十进制精确", 650, DevelopmentLand),
        new("地下水判定：93 项，各类限值的等于与略超、未检出、感官指标、放射性", "Gbt14848_2017.csv", "GB/T 14848-2017 表1、表2", "无，十进制精确", 700, Groundwater),
        new("农用地判定：11 项、三种利用、四档 pH 的两端", "Gb15618_2018.csv", "GB 15618-2018 表1–表3", "无，十进制精确", 500, Farmland),
    ];

    private static string DevelopmentLand(CsvRow row) =>
        Gb36600.Judge(Named(row), row["land"] == "1" ? LandClass.First : LandClass.Second, ReportedValue.Parse(row["value"]), UnitOf(row)).Verdict.ToString();

    private static string Farmland(CsvRow row) =>
        Gb15618.Judge(
            Named(row),
            Enum.Parse<FarmlandUse>(row["use"], ignoreCase: true),
            row["ph"].Length > 0 ? decimal.Parse(row["ph"], CultureInfo.InvariantCulture) : null,
            ReportedValue.Parse(row["value"]),
            UnitOf(row)).Verdict.ToString();

    /// <summary><c>III false</c>: class and whether the target is exceeded, a dash for what stays open.</summary>
    private static string Groundwater(CsvRow row)
    {
        var judgement = Gbt14848.Judge(Named(row), Enum.Parse<GroundwaterClass>(row["target"]), ReportedValue.Parse(row["value"]), UnitOf(row));
        return judgement.Verdict switch
        {
            Verdict.NotCovered => "NotCovered",
            Verdict.AboveLimit => $"{judgement.Class?.ToString() ?? "-"} true",
            Verdict.WithinLimit => $"{judgement.Class?.ToString() ?? "-"} false",
            _ => "- -",
        };
    }

    private static Substance Named(CsvRow row) => KnownSubstances.Find(row["substance"]) ?? throw new FormatException(row["substance"]);

    private static Unit? UnitOf(CsvRow row) => Unit.TryParse(row["unit"], out var unit) ? unit : null;
}
