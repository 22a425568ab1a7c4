using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Contracts;
using Soil.Assessment.Data;
using Soil.Core.Evaluations;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Assessment.Evaluations;

/// <summary>What exceeds, for the rooms to the right.</summary>
internal sealed class Exceedances : IEvaluations
{
    async Task<IReadOnlyList<ExceedanceItem>> IEvaluations.Exceedances(SoilDb db, IReadOnlyCollection<DeliverableId> deliverables, CancellationToken ct)
    {
        var rows = await db.Set<Evaluation>().AsNoTracking()
            .Where(e => deliverables.Contains(e.DeliverableId) && e.SupersededAt == null && e.Rank <= VerdictRank.Amber)
            .OrderBy(e => e.Rank).ThenByDescending(e => e.Ratio).ThenBy(e => e.Id).ToListAsync(ct);
        return [.. rows.Select(e => e.AsItem())];
    }
}

internal static class ExceedanceItems
{
    public static ExceedanceItem AsItem(this Evaluation e)
    {
        var compared = e.Comparison;
        return new(
            e.Id, e.Substance.NameZh, e.Medium, e.PointCode, e.SampleCode, e.DepthTop, e.DepthBottom, e.Verdict, e.Class,
            compared.Found.Value, e.Unit ?? "", e.Rank == VerdictRank.Red ? e.Intervention ?? e.Limit ?? "" : e.Limit ?? "",
            compared.Ratio, e.Edition ?? "", e.Citation ?? "");
    }
}
