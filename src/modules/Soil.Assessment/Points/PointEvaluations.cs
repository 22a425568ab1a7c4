using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Data;
using Soil.Core.Ids;
using Soil.Core.Standards;
using Soil.Platform.Data;

namespace Soil.Assessment.Points;

/// <summary>The current verdicts of a point, arranged for a table by depth: rows are samples, columns substances, worst first.</summary>
internal sealed record PointEvaluations(
    IReadOnlyList<PointEvaluations.SampleRow> Rows, IReadOnlyList<PointEvaluations.SubstanceColumn> Columns, int Substances, Evaluation Worst)
{
    /// <summary>Columns before a table must be asked for all of them.</summary>
    private const int Few = 8;

    /// <summary>A sample with its verdicts by substance.</summary>
    internal sealed record SampleRow(string Code, decimal? Top, decimal? Bottom, DateTimeOffset? SampledAt, Verdict Worst, IReadOnlyDictionary<string, Evaluation> Cells);

    /// <summary>A substance with the limits that stand in its head.</summary>
    internal sealed record SubstanceColumn(string Key, string Name, string Unit, string Limits);

    public static async Task<IReadOnlyList<Evaluation>> Of(SoilDb db, Guid point, CancellationToken ct)
    {
        SamplingPointId id = new(point);
        return await db.Set<Evaluation>().AsNoTracking().Where(e => e.PointId == id && e.SupersededAt == null).ToListAsync(ct);
    }

    /// <param name="evaluations">Verdicts of one point, at least one.</param>
    /// <param name="all">Every substance, or the worst few.</param>
    public static PointEvaluations Arrange(IReadOnlyCollection<Evaluation> evaluations, bool all)
    {
        var substances = evaluations.GroupBy(e => e.SubstanceKey).Select(g => g.Worst())
            .OrderBy(e => e.Rank).ThenByDescending(e => e.Ratio ?? 0).ThenBy(e => e.SubstanceKey, StringComparer.Ordinal).ToList();
        return new(
            [
                .. evaluations.GroupBy(e => e.SampleCode)
                    .OrderBy(g => g.First().DepthTop ?? 0).ThenBy(g => g.First().SampledAt).ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new SampleRow(
                        g.Key, g.First().DepthTop, g.First().DepthBottom, g.First().SampledAt, g.Worst().Verdict,
                        g.GroupBy(e => e.SubstanceKey).ToDictionary(s => s.Key, s => s.Worst()))),
            ],
            [.. (all ? substances : substances.Take(Few)).Select(e => new SubstanceColumn(e.SubstanceKey, e.Substance.NameZh, e.Unit ?? e.ResultUnit, LimitsOf(e)))],
            substances.Count, evaluations.Worst());
    }

    /// <summary><c>20 / 120</c>: first limit and intervention value.</summary>
    public static string LimitsOf(Evaluation e) => (e.Limit, e.Intervention) switch
    {
        (null, _) => e.Verdict == Verdict.NotCovered ? "标准未涵盖" : "—",
        ({ } limit, null) => limit,
        ({ } limit, { } intervention) => $"{limit} / {intervention}",
    };
}
