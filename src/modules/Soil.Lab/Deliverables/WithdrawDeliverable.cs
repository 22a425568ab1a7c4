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
using Soil.Platform.Todos;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>The laboratory takes its deliverable back before it is accepted; receipt, file and findings stay readable.</summary>
internal static class WithdrawDeliverable
{
    internal sealed record Request(string? Reason = null);

    internal static void Map(RouteGroupBuilder lab) => lab
        .MapPost("deliverables/{id:guid}/withdraw", Handle)
        .RequireAuthorization(Permissions.SubmitDeliverables)
        .WithName("lab.deliverables.withdraw").WithSummary("撤回检测成果");

    internal static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, CancellationToken ct)
    {
        var deliverable = await db.Set<Deliverable>().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (deliverable is null) return TypedResults.NotFound();

        if (DeliverableActs.Withdraw(deliverable, caller) is { } why) return why.AsProblem("检测成果未撤回");
        var reason = request.Reason?.Trim() ?? "";
        if (reason.Length < Reasons.Shortest) return DeliverableFindings.ReasonMissing.At(new("reason"), null, null, "撤回").AsProblem("检测成果未撤回");

        deliverable.Withdraw(Reasons.Join([reason]), caller, db.Clock.GetUtcNow());
        await db.CloseTodos("deliverable", id, caller, ct);
        db.Append(LabFacts.DeliverableWithdrawn, deliverable.Id, caller, new ReasonPayload(reason));
        return await Saving.OrConflict(db, deliverable, "检测成果未撤回", ct);
    }
}
