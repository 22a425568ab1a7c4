using Soil.Assessment.Data;
using Soil.Assessment.Evaluations;
using Soil.Core.Evaluations;
using Soil.Core.Naming;
using Soil.Core.Standards;

namespace Soil.Assessment.Points;

/// <summary>The conclusion on one point in a sentence (本点结论): what exceeds and how deep, what cannot be judged, what no standard covers.</summary>
internal static class PointSentences
{
    public static string Conclusion(IReadOnlyCollection<Evaluation> evaluations)
    {
        List<string> parts = [];
        Evaluation[] worst = [.. evaluations.GroupBy(e => (e.SubstanceKey, e.Medium)).Select(g => g.Worst())];
        Add(parts, worst, e => e.Verdict == Verdict.AboveIntervention, "超管制值");
        Add(parts, worst, e => e.Verdict == Verdict.BetweenScreeningAndIntervention, "超筛选值");
        Add(parts, worst, e => e.Verdict == Verdict.AboveLimit && e.Class == GroundwaterClass.V, "达地下水Ⅴ类");
        Add(parts, worst, e => e.Verdict == Verdict.AboveLimit && e.Class != GroundwaterClass.V, "超地下水目标类别");
        if (parts.Count == 0) parts.Add(evaluations.Any(e => e.Rank == VerdictRank.Green) ? "已判定的项目均未超标" : "没有可判定的项目");
        else if (Below(evaluations) is { } below) parts.Add(below);
        Add(parts, worst, e => e.Verdict == Verdict.NotCovered, "无标准限值");
        return string.Join("；", parts) + "。";
    }

    /// <summary>Why some cannot be judged, <c>六价铬 7.5–7.8 m：检出限高于限值</c>.</summary>
    public static IReadOnlyList<string> Gaps(IEnumerable<Evaluation> evaluations) =>
    [
        .. evaluations.Where(e => e.Verdict == Verdict.CannotJudge).GroupBy(e => (e.SubstanceKey, e.Reason)).Select(g =>
            $"{g.First().Substance.NameZh} {string.Join("、", g.Select(e => Depth.Words(e.DepthTop, e.DepthBottom)).OfType<string>().Distinct().Take(4))}{(g.First().DepthTop is null ? "" : " m")} 无法判定：{g.Key.Reason?.Chinese()}"),
    ];

    private static void Add(List<string> parts, IEnumerable<Evaluation> evaluations, Func<Evaluation, bool> which, string words)
    {
        string[] names = [.. evaluations.Where(which).OrderByDescending(e => e.Ratio ?? 0).Select(e => e.Substance.NameZh).Distinct()];
        if (names.Length > 0) parts.Add($"{string.Join("、", names.Take(6))}{(names.Length > 6 ? $"等 {names.Length} 项" : "")}{words}");
    }

    /// <summary>Below which depth nothing exceeds, when there are deeper samples.</summary>
    private static string? Below(IReadOnlyCollection<Evaluation> evaluations)
    {
        var deepest = evaluations.Where(e => e.Verdict.IsExceedance()).Max(e => e.DepthBottom);
        var next = evaluations.Where(e => e.DepthTop >= deepest).Min(e => e.DepthTop);
        return next is { } depth ? $"{depth.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)} m 以下未见超标" : null;
    }
}
