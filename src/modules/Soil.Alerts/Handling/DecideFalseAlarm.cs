using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Soil.Alerts.Contracts;
using Soil.Alerts.Data;
using Soil.Core.Alerting;
using Soil.Core.Findings;
using Soil.Core.Roles;
using Soil.Platform.Data;
using Soil.Platform.Parameters;
using Soil.Platform.Web;

namespace Soil.Alerts.Handling;

/// <summary>审批误报: another person of the city decides; red needs the leader (13 §4.1).</summary>
internal static class DecideFalseAlarm
{
    private static readonly AlertStep Accept = new("同意误报关闭", AlertsFacts.AlertClosed, AlertState.Verifying);

    private static readonly AlertStep Refuse = new("退回核实", AlertsFacts.FalseAlarmRefused, AlertState.Verifying);

    /// <summary>The decision with its opinion.</summary>
    internal sealed record Request(bool Agreed, string? Opinion = null);

    internal static void Map(RouteGroupBuilder alerts) => alerts
        .MapPost("alerts/{id:guid}/decide-false-alarm", Handle)
        .RequireAuthorization(Permissions.DecideFalseAlarm)
        .WithName("alerts.alerts.decide-false-alarm").WithSummary("审批误报关闭");

    internal static Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, Caller caller, IRuleParameters parameters, CancellationToken ct) =>
        (request.Agreed ? Accept : Refuse).Take(
            id, db, caller, parameters, [.. AlertStep.Required(request.Opinion, "opinion", "审批意见")], alert => Forbids(alert, caller),
            (alert, now) =>
            {
                if (request.Agreed) alert.AcceptFalseAlarm(now);
                else alert.RefuseFalseAlarm();
            },
            request, ct);

    private static Finding? Forbids(Alert alert, Caller caller) =>
        alert.FalseAlarmReason is null ? AlertFindings.WrongState.At(default, null, null, "核实中，尚未提请误报", "审批")
        : alert.FalseAlarmBy == caller.Account ? AlertFindings.SamePerson.At(default)
        : alert.Level == AlertLevel.Red && !caller.Has(Role.R03) ? AlertFindings.NeedsLeader.At(default)
        : null;
}
