using Soil.Core.Measurements;
using Soil.Core.Substances;
using Soil.Core.Tables;
using Soil.Core.Units;

namespace Soil.Core.Standards.Gb36600_2018;

/// <summary>GB 36600-2018 土壤环境质量 建设用地土壤污染风险管控标准(试行).</summary>
/// <remarks>
/// Total content in dry soil. Table 1 (basic, 45) and table 2 (other, 40) cover different substances; a substance in neither is
/// <see cref="Verdict.NotCovered"/>, not "compliant". Above screening but within local background: table 1 note a, a person's decision.
/// </remarks>
public static class Gb36600
{
    /// <summary>As every stored verdict names it.</summary>
    public const string Edition = "GB 36600-2018";

    private static readonly LimitTable<Gb36600Row> Limits = new(
        CsvTable.Embedded("Standards/Gb36600_2018/table1.csv").Rows
            .Concat(CsvTable.Embedded("Standards/Gb36600_2018/table2.csv").Rows)
            .Select(row => new Gb36600Row(row)));

    /// <summary>The 85 rows, table 1 then table 2.</summary>
    public static IReadOnlyList<Gb36600Row> Rows => Limits.Rows;

    /// <summary>The row of a substance; null when neither table has it.</summary>
    public static Gb36600Row? Find(Substance substance)
    {
        ArgumentNullException.ThrowIfNull(substance);
        return Limits.Find(substance);
    }

    /// <summary>Judges a result given in <paramref name="unit"/>.</summary>
    public static Judgement Judge(Substance substance, LandClass land, Concentration result, Unit? unit) =>
        Judge(substance, land, new ReportedValue(result, null, ReadingNotes.None, null), unit);

    /// <summary>Judges a reported value; <paramref name="doubt"/> is what already forbids a judgement (湿基, an unreadable unit).</summary>
    public static Judgement Judge(Substance substance, LandClass land, ReportedValue reported, Unit? unit, CannotJudgeReason? doubt = null) =>
        Find(substance) is { } row
            ? Judgement.OfSoil(row, row.Screening(land), row.Intervention(land), reported, unit, doubt)
            : Judgement.NotCovered;
}

/// <summary>A row of GB 36600-2018 table 1 or 2.</summary>
public sealed class Gb36600Row : StandardRow
{
    private readonly decimal _screening1;
    private readonly decimal _screening2;
    private readonly decimal _intervention1;
    private readonly decimal _intervention2;

    internal Gb36600Row(CsvRow row)
        : base(Gb36600.Edition, row)
    {
        _screening1 = LimitTable<Gb36600Row>.Number(row["screening_class1"]);
        _screening2 = LimitTable<Gb36600Row>.Number(row["screening_class2"]);
        _intervention1 = LimitTable<Gb36600Row>.Number(row["intervention_class1"]);
        _intervention2 = LimitTable<Gb36600Row>.Number(row["intervention_class2"]);
    }

    /// <summary>风险筛选值, in the unit of the row.</summary>
    public decimal Screening(LandClass land) => land == LandClass.First ? _screening1 : _screening2;

    /// <summary>风险管制值, in the unit of the row.</summary>
    public decimal Intervention(LandClass land) => land == LandClass.First ? _intervention1 : _intervention2;
}
