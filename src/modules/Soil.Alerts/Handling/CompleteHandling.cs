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

/// <summary>处置完成: the district reports what was done; the city reviews.</summary>
internal static class CompleteHandling
{
    private static readonly AlertStep Step = new("提请复核", AlertsFacts.HandlingCompleted, AlertState.Handling);

    /// <summary>What was done, with what effect.</summary>
    internal sealed record Request(string? Opinion = null);

    internal static void Map(RouteGroupBuilder alerts) => alerts
        .MapPost("alerts/{id:guid}/complete-handling", Handle)
        .RequireAuthorization(Permissions.VerifyAlert)
        .WithName("alerts.alerts.complete-handling").WithSummary("填报处置完成");

    internal static Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, IRuleParameters parameters, CancellationToken ct) =>
        Step.Take(
            id, db, caller, parameters, [.. AlertStep.Required(request.Opinion, "opinion", "处置完成情况")],
            AlertStep.Nothing, (alert, _) => alert.CompleteHandling(caller.Account!.Value, caller.Name), request, ct);
}
