using Soil.Core.Measurements;
using Soil.Core.Substances;
using Soil.Core.Tables;
using Soil.Core.Units;

namespace Soil.Core.Standards.Gb15618_2018;

/// <summary>GB 15618-2018 土壤环境质量 农用地土壤污染风险管控标准(试行).</summary>
/// <remarks>
/// Screening values of table 1 (metals, by pH and use) and table 2 (HCH, DDT, benzo[a]pyrene, for all); intervention values of table 3
/// for Cd, Hg, As, Pb, Cr. Without a soil pH a row that depends on it cannot judge. An edge of a pH band belongs to the lower band.
/// </remarks>
public static class Gb15618
{
    /// <summary>As every stored verdict names it.</summary>
    public const string Edition = "GB 15618-2018";

    /// <summary>One table a use: a use without a row of its own takes 其他, or the row for all.</summary>
    private static readonly LimitTable<Gb15618Row>[] LimitsByUse =
        [.. Enum.GetValues<FarmlandUse>().Select(use => new LimitTable<Gb15618Row>(RowsFor(use)))];

    /// <summary>The rows that apply to a use, in printed order.</summary>
    public static IReadOnlyList<Gb15618Row> Rows(FarmlandUse use) => LimitsByUse[(int)use].Rows;

    /// <summary>The row of a substance for a use; null when no table has it.</summary>
    public static Gb15618Row? Find(Substance substance, FarmlandUse use)
    {
        ArgumentNullException.ThrowIfNull(substance);
        return LimitsByUse[(int)use].Find(substance);
    }

    /// <summary>Judges a result given in <paramref name="unit"/> at a soil pH.</summary>
    public static Judgement Judge(Substance substance, FarmlandUse use, decimal? ph, Concentration result, Unit? unit) =>
        Judge(substance, use, ph, new ReportedValue(result, null, ReadingNotes.None, null), unit);

    /// <summary>Judges a reported value; <paramref name="doubt"/> is what already forbids a judgement.</summary>
    public static Judgement Judge(
        Substance substance, FarmlandUse use, decimal? ph, ReportedValue reported, Unit? unit, CannotJudgeReason? doubt = null)
    {
        if (Find(substance, use) is not { } row)
        {
            return Judgement.NotCovered;
        }

        if (row.DependsOnPh && ph is not (>= 0 and <= 14))
        {
            return Judgement.Cannot(row, ph is null ? CannotJudgeReason.PhMissing : CannotJudgeReason.PhInvalid, null);
        }

        return Judgement.OfSoil(row, row.Screening(ph ?? 0), row.Intervention(ph ?? 0), reported, unit, doubt);
    }

    private static IEnumerable<Gb15618Row> RowsFor(FarmlandUse use)
    {
        var intervention = CsvTable.Embedded("Standards/Gb15618_2018/table3.csv").Rows.ToDictionary(row => row["name_zh"]);
        return CsvTable.Embedded("Standards/Gb15618_2018/table1.csv").Rows
            .Concat(CsvTable.Embedded("Standards/Gb15618_2018/table2.csv").Rows)
            .GroupBy(row => row["name_zh"])
            .Select(rows => rows.MinBy(row => Fit(row["use"], use)))
            .Select(row => new Gb15618Row(row, intervention.TryGetValue(row["name_zh"], out var upper) ? upper : null));
    }

    private static int Fit(string printed, FarmlandUse use) =>
        printed == "all" || Enum.Parse<FarmlandUse>(printed, ignoreCase: true) == use ? 0
        : printed == "other" ? 1
        : 2;
}

/// <summary>A row of GB 15618-2018 for one use: table 1 or 2, joined with table 3 where that has the substance.</summary>
public sealed class Gb15618Row : StandardRow
{
    private static readonly string[] Bands = ["ph_up_to_5_5", "ph_up_to_6_5", "ph_up_to_7_5", "ph_above_7_5"];

    private readonly decimal[] _screening;
    private readonly decimal[] _intervention;

    internal Gb15618Row(CsvRow row, CsvRow? intervention)
        : base(Gb15618.Edition, row)
    {
        DependsOnPh = row.Has(Bands[0]);
        _screening = DependsOnPh ? Read(row) : [LimitTable<Gb15618Row>.Number(row["screening"])];
        _intervention = intervention is { } upper ? Read(upper) : [];
        if (intervention is { } third)
        {
            Clause = $"{row["clause"]}；{third["clause"]}";
            Citation = $"{Clause} {PrintedName}";
        }
    }

    /// <summary>True for the metals of table 1.</summary>
    public bool DependsOnPh { get; }

    /// <summary>风险筛选值 at a soil pH, in the unit of the row.</summary>
    public decimal Screening(decimal ph) => _screening[DependsOnPh ? Band(ph) : 0];

    /// <summary>风险管制值 at a soil pH; null where table 3 sets none.</summary>
    public decimal? Intervention(decimal ph) => _intervention.Length > 0 ? _intervention[Band(ph)] : null;

    private static int Band(decimal ph) => ph switch
    {
        <= 5.5m => 0,
        <= 6.5m => 1,
        <= 7.5m => 2,
        _ => 3,
    };

    private static decimal[] Read(CsvRow row) => [.. Bands.Select(band => LimitTable<Gb15618Row>.Number(row[band]))];
}
