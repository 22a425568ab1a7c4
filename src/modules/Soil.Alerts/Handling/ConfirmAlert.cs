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

/// <summary>属实: the district found it true; mending begins.</summary>
internal static class ConfirmAlert
{
    private static readonly AlertStep Step = new("认定属实", AlertsFacts.AlertConfirmed, AlertState.Verifying);

    /// <summary>What was found, and what will be done.</summary>
    internal sealed record Request(string? Opinion = null);

    internal static void Map(RouteGroupBuilder alerts) => alerts
        .MapPost("alerts/{id:guid}/confirm", Handle)
        .RequireAuthorization(Permissions.VerifyAlert)
        .WithName("alerts.alerts.confirm").WithSummary("核实属实并转整改处置");

    internal static Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, IRuleParameters parameters, CancellationToken ct) =>
        Step.Take(
            id, db, caller, parameters, [.. AlertStep.Required(request.Opinion, "opinion", "核实情况和处置安排")],
            AlertStep.Nothing, (alert, _) => alert.Confirm(caller.Name), request, ct);
}
