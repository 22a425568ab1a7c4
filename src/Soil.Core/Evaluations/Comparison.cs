using System.Globalization;
using Soil.Core.Measurements;
using Soil.Core.Naming;
using Soil.Core.Standards;
using Soil.Core.Standards.Gbt14848_2017;
using Soil.Core.Units;

namespace Soil.Core.Evaluations;

/// <summary>A verdict with both sides of the comparison as people read them (判定过程): what was found, what it was held against.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why it cannot be judged, or why a groundwater class stays open.</param>
/// <param name="Class">Class that a groundwater result reaches.</param>
/// <param name="Target">Class that groundwater must meet; null for soil.</param>
/// <param name="Found">The result in the unit of the limit.</param>
/// <param name="Unit">Unit of the limit; null where there is none.</param>
/// <param name="Limit">筛选值 or limit of the target class, as printed.</param>
/// <param name="Intervention">管制值, as printed.</param>
/// <param name="Edition">Standard with year.</param>
/// <param name="Citation">Table, item and printed name.</param>
/// <param name="IsToBeConfirmed">The row is 待核实.</param>
public sealed record Comparison(
    Verdict Verdict, CannotJudgeReason? Reason, GroundwaterClass? Class, GroundwaterClass? Target, Concentration Found, string? Unit,
    string? Limit, string? Intervention, string? Edition, string? Citation, bool IsToBeConfirmed)
{
    /// <summary>超标倍数 against the first limit; null when it is not exceeded or has no number.</summary>
    public decimal? Multiple =>
        Verdict.IsExceedance() && Found.Value is { } value && AsNumber(Limit) is > 0 and { } limit && value > limit ? Exceedance.Multiple(value, limit) : null;

    /// <summary>Value ÷ first limit; null where it cannot be computed.</summary>
    public decimal? Ratio => Found.Value is { } value && AsNumber(Limit) is > 0 and { } limit ? value / limit : null;

    /// <summary>From what was judged and what the standard said.</summary>
    public static Comparison Of(EvaluationInputs inputs, Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var row = judgement.Row;
        var factor = row is not null && Units.Unit.TryParse(inputs.Unit, out var unit) ? unit.FactorTo(row.Unit) : null;
        return new(
            judgement.Verdict, judgement.Reason, judgement.Class, row is Gbt14848Row ? inputs.Target : null,
            factor is { } f ? inputs.Value.Times(f) : inputs.Value, row?.Unit.Symbol,
            row is Gbt14848Row water ? water.PrintedLimit(inputs.Target) : Print(judgement.Limit), Print(judgement.Intervention),
            row?.Edition ?? ResultEvaluation.Edition(inputs.Medium, inputs.Land), row?.Citation, row?.IsToBeConfirmed ?? false);
    }

    /// <summary>One sentence: <c>138 mg/kg &gt; 管制值 120 mg/kg，超标 5.9 倍（对筛选值 20 mg/kg）</c>.</summary>
    public string Sentence() => Verdict switch
    {
        Verdict.AboveIntervention => $"{Amount()} > 管制值 {With(Intervention)}，超标 {Times()} 倍（对筛选值 {With(Limit)}）",
        Verdict.BetweenScreeningAndIntervention when Intervention is null => $"{Amount()} > 筛选值 {With(Limit)}，超标 {Times()} 倍；标准未规定管制值",
        Verdict.BetweenScreeningAndIntervention => $"筛选值 {With(Limit)} < {Amount()} ≤ 管制值 {With(Intervention)}，超标 {Times()} 倍",
        Verdict.BelowScreening when Found.Kind == ConcentrationKind.BelowDetectionLimit => $"未检出，检出限 {Amount()} ≤ 筛选值 {With(Limit)}",
        Verdict.BelowScreening => $"{Amount()} ≤ 筛选值 {With(Limit)}",
        Verdict.AboveLimit => $"{Amount()}，超过{Target?.Chinese()}限值 {With(Limit)}{(Multiple is null ? "" : $"，超标 {Times()} 倍")}，{Reached()}",
        Verdict.WithinLimit when Found.Kind == ConcentrationKind.BelowDetectionLimit => $"未检出（{Amount()}），符合{Target?.Chinese()}限值 {With(Limit)}",
        Verdict.WithinLimit => $"{Amount()}，符合{Target?.Chinese()}限值 {With(Limit)}，{Reached()}",
        Verdict.NotCovered when Edition is null => "现行标准没有这种介质的限值，不作达标与否的结论",
        Verdict.NotCovered => $"{Edition} 没有该项目的限值，不作达标与否的结论",
        Verdict.CannotJudge => Gap(),
        _ => throw new InvalidOperationException($"No sentence for {Verdict}."),
    };

    private string Gap() => Reason switch
    {
        CannotJudgeReason.DetectionLimitAboveLimit => $"未检出，但检出限 {Amount()} 高于限值 {With(Limit)}，不能说明未超",
        CannotJudgeReason.LandUseUnknown => "没有地块，检测成果也没有声明用地类别，不能选定限值",
        CannotJudgeReason.PhMissing => "农用地限值按土壤pH分档，同一样品没有pH结果",
        CannotJudgeReason.WetBasis => "结果以湿基报出，标准限值按干基，不能比较",
        { } reason => reason.Chinese(),
        null => "缺少判定所需的资料",
    };

    private string Reached() => Class is { } reached ? $"属{reached.Chinese()}" : Reason?.Chinese() ?? "类别未定";

    private string Times() => (Multiple ?? 0).ToString("0.##", CultureInfo.InvariantCulture);

    private string Amount() => Found switch
    {
        { Value: { } value } => With(EvaluationInputs.Number(value)),
        { DetectionLimit: { } limit } => With("<" + EvaluationInputs.Number(limit)),
        { Kind: ConcentrationKind.BelowDetectionLimit } => "检出限未知",
        _ => "有",
    };

    private string With(string? number) =>
        Unit is null || Unit == Units.Unit.Dimensionless.Symbol || AsNumber(number?.TrimStart('<')) is null ? number ?? "—" : $"{number} {Unit}";

    private static string? Print(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static decimal? AsNumber(string? printed) =>
        decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
