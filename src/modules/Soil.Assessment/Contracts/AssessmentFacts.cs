using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.Standards;
using Soil.Platform.Facts;

namespace Soil.Assessment.Contracts;

/// <summary>What Assessment tells the rooms to its right.</summary>
public static class AssessmentFacts
{
    /// <summary>Payload <see cref="EvaluatedPayload"/>; its digest proves the stored verdicts.</summary>
    public static readonly FactKind ResultsEvaluated = new("assessment.results.evaluated", "检测结果已按标准判定");

    /// <summary>Payload <see cref="ExceedancePayload"/>, one for each deliverable that has any.</summary>
    public static readonly FactKind ExceedanceFound = new("assessment.exceedance.found", "发现超标");

    public static IReadOnlyList<FactKind> All { get; } = [ResultsEvaluated, ExceedanceFound];
}

/// <summary>A deliverable's results were judged.</summary>
/// <param name="Deliverable">The deliverable.</param>
/// <param name="Parcel">Its parcel; null when it has none.</param>
/// <param name="Run">The fact that asked; the verdicts of the run carry it.</param>
/// <param name="Count">How many verdicts were stored.</param>
/// <param name="Digest">SM3 over the stored verdicts in canonical order.</param>
public sealed record EvaluatedPayload(DeliverableId Deliverable, ParcelId? Parcel, Guid Run, int Count, string Digest);

/// <summary>A deliverable has results above a limit.</summary>
/// <param name="Parcel">Its parcel; null when it has none.</param>
/// <param name="DivisionCode">District the parcel lies in; null when unknown.</param>
/// <param name="Deliverable">The deliverable.</param>
/// <param name="Worst">The worst verdict, decision 31.</param>
/// <param name="WorstClass">Worst groundwater class; Ⅴ weighs like 超管制值.</param>
/// <param name="Count">How many results exceed.</param>
/// <param name="Items">The worst result of each substance and medium; all of them are asked for through <see cref="IEvaluations"/>.</param>
public sealed record ExceedancePayload(
    ParcelId? Parcel, string? DivisionCode, DeliverableId Deliverable, Verdict Worst, GroundwaterClass? WorstClass, int Count,
    IReadOnlyList<ExceedanceItem> Items);

/// <summary>One result above a limit (超标项).</summary>
/// <param name="Evaluation">Answers "why": <c>/assessment/evaluations/{id}</c>.</param>
/// <param name="Substance">中文名.</param>
/// <param name="Medium">What was sampled.</param>
/// <param name="PointCode">点位编号.</param>
/// <param name="SampleCode">样品编号.</param>
/// <param name="DepthTop">Top of the sample, m; null for water.</param>
/// <param name="DepthBottom">Bottom of the sample, m.</param>
/// <param name="Verdict">What the standard says.</param>
/// <param name="Class">Class of a groundwater result.</param>
/// <param name="Value">In <paramref name="Unit"/>; null for words such as 有.</param>
/// <param name="Unit">Unit of the limit.</param>
/// <param name="Limit">The limit that is exceeded, as printed.</param>
/// <param name="Ratio">Value ÷ screening or target value; null where it cannot be computed.</param>
/// <param name="Standard">Edition, <c>GB 36600-2018</c>.</param>
/// <param name="Clause">Table and item.</param>
public sealed record ExceedanceItem(
    EvaluationId Evaluation, string Substance, SampleMedium Medium, string PointCode, string SampleCode,
    decimal? DepthTop, decimal? DepthBottom, Verdict Verdict, GroundwaterClass? Class,
    decimal? Value, string Unit, string Limit, decimal? Ratio, string Standard, string Clause);
