using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Soil.Alerts.Contracts;
using Soil.Core.Alerting;
using Soil.Core.Places;
using Soil.Platform.Data;
using Soil.Platform.Parameters;
using Soil.Platform.Web;

namespace Soil.Alerts.Handling;

/// <summary>派发: the city hands an alert to a district.</summary>
internal static class AssignAlert
{
    private static readonly AlertStep Step = new("派发", AlertsFacts.AlertAssigned, AlertState.Raised);

    /// <summary>The district: its own where the alert knows it.</summary>
    internal sealed record Request(string? Division = null, string? Remark = null);

    internal static void Map(RouteGroupBuilder alerts) => alerts
        .MapPost("alerts/{id:guid}/assign", Handle)
        .RequireAuthorization(Permissions.AssignAlert)
        .WithName("alerts.alerts.assign").WithSummary("派发告警");

    internal static Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, IRuleParameters parameters, CancellationToken ct) =>
        Step.Take(
            id, db, caller, parameters, IsKnown(request.Division) ? [] : [AlertFindings.DivisionUnknown.At(new("division"), request.Division)],
            AlertStep.Nothing, (alert, _) => alert.Assign(request.Division!), new { request.Division, request.Remark }, ct);

    private static bool IsKnown(string? division) =>
        DivisionCode.TryParse(division, out var code) && Divisions.Default.Find(code) is { Level: not DivisionLevel.Prefecture };
}
