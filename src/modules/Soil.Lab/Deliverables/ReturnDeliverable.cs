using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Calendar;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Core.Parameters;
using Soil.Lab.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Parameters;
using Soil.Platform.Todos;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>A reviewer gives a deliverable back with reasons, chosen from its findings or in own words; the laboratory uploads again.</summary>
internal static class ReturnDeliverable
{
    /// <param name="Findings">Places (<c>Ordinal</c>) of the findings that are the reason.</param>
    /// <param name="Reason">In the reviewer's own words.</param>
    internal sealed record Request(IReadOnlyList<int>? Findings = null, string? Reason = null);

    internal static void Map(RouteGroupBuilder lab) => lab
        .MapPost("deliverables/{id:guid}/return", Handle)
        .RequireAuthorization(Permissions.ReviewDeliverables)
        .WithName("lab.deliverables.return").WithSummary("退回检测成果");

    internal static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, IRuleParameters parameters, Caller caller, CancellationToken ct)
    {
        // gather
        var deliverable = await db.Set<Deliverable>().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (deliverable is null) return TypedResults.NotFound();
        var chosen = request.Findings ?? [];
        var findings = await db.Set<CheckFinding>().AsNoTracking()
            .Where(f => f.DeliverableId == deliverable.Id && f.CheckNumber == deliverable.CheckNumber && chosen.Contains(f.Ordinal))
            .OrderBy(f => f.Ordinal).ToListAsync(ct);

        // judge
        if (DeliverableActs.Return(deliverable, caller) is { } why) return why.AsProblem("检测成果未退回");
        var reasons = findings.Select(f => $"{FindingPlace.Of(f)} {f.Message}").ToList();
        if (request.Reason?.Trim() is { Length: >= Reasons.Shortest } own) reasons.Insert(0, own);
        if (reasons.Count == 0) return DeliverableFindings.ReasonMissing.At(new("reason"), null, null, "退回").AsProblem("检测成果未退回");

        // act
        var text = Reasons.Join(reasons);
        var now = db.Clock.GetUtcNow();
        deliverable.Return(text, caller, now);
        await db.CloseTodos("deliverable", id, caller, ct);
        db.Add(MendTodo(deliverable, parameters, caller, now));
        db.Append(LabFacts.DeliverableReturned, deliverable.Id, caller, new ReasonPayload(text));
        return await Saving.OrConflict(db, deliverable, "检测成果未退回", ct);
    }

    private static Todo MendTodo(Deliverable deliverable, IRuleParameters parameters, Caller caller, DateTimeOffset now)
    {
        var today = BusinessDay.Of(now);
        var due = WorkingDays.Default.AddWorkingDays(today, parameters.At(today).Whole(ParameterKeys.CorrectWorkingDays));
        return new Todo
        {
            Id = TodoId.New(),
            Act = "按退回原因修正检测成果",
            Category = "检测成果",
            SubjectType = "deliverable",
            SubjectId = deliverable.Id.Value,
            SubjectName = deliverable.Title,
            Link = $"/lab/deliverables/{deliverable.Id}",
            Origin = $"{caller.OrganisationName} {BusinessDay.Day(now)} 退回",
            OrganisationId = deliverable.OrganisationId,
            OpenedAt = now,
            DueOn = due.Date,
            DueIsProvisional = due.Provisional,
        };
    }
}
