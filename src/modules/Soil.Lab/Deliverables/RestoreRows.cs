using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Lab.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>The laboratory puts every excluded row back; the file is checked again as it is.</summary>
internal static class RestoreRows
{
    internal static void Map(RouteGroupBuilder lab) => lab
        .MapDelete("deliverables/{id:guid}/excluded-rows", Handle)
        .RequireAuthorization(Permissions.SubmitDeliverables)
        .WithName("lab.deliverables.restore-rows").WithSummary("恢复剔除的行");

    internal static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(Guid id, SoilDb db, Caller caller, CancellationToken ct)
    {
        var deliverable = await db.Set<Deliverable>().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (deliverable is null) return TypedResults.NotFound();
        if (DeliverableActs.Exclude(deliverable, caller) is { } why) return why.AsProblem("没有恢复");

        var rows = await db.Set<ExcludedRow>().Where(r => r.DeliverableId == deliverable.Id && r.RestoredAt == null).ToListAsync(ct);
        if (rows.Count == 0) return TypedResults.NoContent();
        foreach (var row in rows) row.Restore(db.Clock.GetUtcNow());
        deliverable.CheckAgain();
        db.Append(LabFacts.RowsRestored, deliverable.Id, caller, new RowsExcludedPayload([.. rows.Select(r => $"{r.Sheet}!{r.Row}")], "恢复"));
        return await Saving.OrConflict(db, deliverable, "没有恢复", ct);
    }
}
