using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Soil.Alerts.Contracts;
using Soil.Core.Alerting;
using Soil.Core.Findings;
using Soil.Platform.Data;
using Soil.Platform.Parameters;
using Soil.Platform.Web;

namespace Soil.Alerts.Handling;

/// <summary>提请误报关闭: the district thinks it is a false alarm, says why and on what evidence; the city decides.</summary>
internal static class ProposeFalseAlarm
{
    private static readonly AlertStep Step = new("提请误报关闭", AlertsFacts.FalseAlarmProposed, AlertState.Verifying);

    /// <summary>Why, and what proves it.</summary>
    internal sealed record Request(string? Reason = null, string? Evidence = null);

    internal static void Map(RouteGroupBuilder alerts) => alerts
        .MapPost("alerts/{id:guid}/propose-false-alarm", Handle)
        .RequireAuthorization(Permissions.VerifyAlert)
        .WithName("alerts.alerts.propose-false-alarm").WithSummary("提请按误报关闭");

    internal static Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, IRuleParameters parameters, CancellationToken ct) =>
        Step.Take(
            id, db, caller, parameters,
            [.. AlertStep.Required(request.Reason, "reason", "误报理由"), .. Evidence(request.Evidence)],
            AlertStep.Nothing, (alert, _) => alert.ProposeFalseAlarm(caller.Account!.Value, caller.Name, $"{request.Reason}（证据：{request.Evidence}）"), request, ct);

    private static IEnumerable<Finding> Evidence(string? text) =>
        AlertStep.Required(text, "evidence", "证据").Any() ? [AlertFindings.EvidenceMissing.At(new("evidence"), text)] : [];
}
