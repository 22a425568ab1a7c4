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

/// <summary>开始核实: the district takes the alert up.</summary>
internal static class StartVerifying
{
    private static readonly AlertStep Step = new("开始核实", AlertsFacts.VerificationStarted, AlertState.Raised, AlertState.Assigned);

    /// <summary>How it will be verified.</summary>
    internal sealed record Request(string? Remark = null);

    internal static void Map(RouteGroupBuilder alerts) => alerts
        .MapPost("alerts/{id:guid}/start-verifying", Handle)
        .RequireAuthorization(Permissions.VerifyAlert)
        .WithName("alerts.alerts.start-verifying").WithSummary("开始核实告警");

    internal static Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, IRuleParameters parameters, CancellationToken ct) =>
        Step.Take(id, db, caller, parameters, [], AlertStep.Nothing, (alert, _) => alert.StartVerifying(caller.Name), request, ct);
}
