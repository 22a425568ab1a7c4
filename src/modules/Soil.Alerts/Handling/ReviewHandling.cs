using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Soil.Alerts.Contracts;
using Soil.Core.Alerting;
using Soil.Platform.Data;
using Soil.Platform.Parameters;
using Soil.Platform.Web;

namespace Soil.Alerts.Handling;

/// <summary>复核: the city closes the alert (销号) or sends it back to be mended.</summary>
internal static class ReviewHandling
{
    private static readonly AlertStep Pass = new("销号", AlertsFacts.AlertClosed, AlertState.PendingReview);

    private static readonly AlertStep Return = new("退回整改", AlertsFacts.HandlingReturned, AlertState.PendingReview);

    /// <summary>The outcome with its opinion.</summary>
    internal sealed record Request(bool Passed, string? Opinion = null);

    internal static void Map(RouteGroupBuilder alerts) => alerts
        .MapPost("alerts/{id:guid}/review", Handle)
        .RequireAuthorization(Permissions.ReviewAlert)
        .WithName("alerts.alerts.review").WithSummary("复核并销号");

    internal static Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, IRuleParameters parameters, CancellationToken ct) =>
        (request.Passed ? Pass : Return).Take(
            id, db, caller, parameters, [.. AlertStep.Required(request.Opinion, "opinion", "复核意见")],
            alert => alert.HandledBy == caller.Account ? AlertFindings.SamePerson.At(default) : null,
            (alert, now) =>
            {
                if (request.Passed) alert.CloseAfterReview(now);
                else alert.ReturnHandling();
            },
            request, ct);
}
