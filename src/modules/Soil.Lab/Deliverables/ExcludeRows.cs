using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Lab.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>
/// The laboratory takes rows with findings out of its file, with a reason that stays on the receipt (decision 25); the file is then checked
/// again as if it did not have them. <see cref="RestoreRows"/> puts them back.
/// </summary>
internal static class ExcludeRows
{
    internal sealed record Request(IReadOnlyList<RowOfSheet>? Rows = null, string? Reason = null);

    internal static void Map(RouteGroupBuilder lab) => lab
        .MapPost("deliverables/{id:guid}/excluded-rows", Handle)
        .RequireAuthorization(Permissions.SubmitDeliverables)
        .WithName("lab.deliverables.exclude-rows").WithSummary("剔除检测成果中的行");

    internal static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, CancellationToken ct)
    {
        // gather
        var deliverable = await db.Set<Deliverable>().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (deliverable is null) return TypedResults.NotFound();
        var rows = (request.Rows ?? []).Distinct().ToList();
        var found = (await db.Set<CheckFinding>().AsNoTracking()
            .Where(f => f.DeliverableId == deliverable.Id && f.CheckNumber == deliverable.CheckNumber && f.Sheet != null && f.Row != null && f.Severity != Severity.Info)
            .Select(f => new { f.Sheet, f.Row }).ToListAsync(ct))
            .Select(f => new RowOfSheet(f.Sheet!, f.Row!.Value)).ToHashSet();

        // judge
        const string title = "没有剔除";
        if (DeliverableActs.Exclude(deliverable, caller) is { } why) return why.AsProblem(title);
        var reason = request.Reason?.Trim() ?? "";
        if (reason.Length < Reasons.Shortest || rows.Count == 0) return DeliverableFindings.ReasonMissing.At(new("reason"), null, null, "剔除").AsProblem(title);
        Finding[] unknown = [.. rows.Where(r => !found.Contains(r)).Select(r => DeliverableFindings.RowWithoutFinding.At(
            new(Sheet: r.Sheet, Row: r.Row), null, null, $"{r.Sheet} 第 {r.Row} 行"))];
        if (unknown.Length > 0) return Problems.Refuse(title, unknown);

        // act
        var now = db.Clock.GetUtcNow();
        foreach (var row in rows)
        {
            db.Add(new ExcludedRow
            {
                Id = Guid.CreateVersion7(now), DeliverableId = deliverable.Id, Sheet = row.Sheet, Row = row.Row,
                Reason = Reasons.Join([reason]), ByName = caller.Name, At = now,
            });
        }
        deliverable.CheckAgain();
        db.Append(LabFacts.RowsExcluded, deliverable.Id, caller, new RowsExcludedPayload([.. rows.Select(r => $"{r.Sheet}!{r.Row}")], reason));
        return await Saving.OrConflict(db, deliverable, title, ct);
    }
}
