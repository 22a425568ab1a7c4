using Soil.Alerts.Data;
using Soil.Core.Alerting;
using Soil.Core.Calendar;
using Soil.Core.Naming;
using Soil.Core.Roles;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Parameters;
using Soil.Platform.Todos;
using Soil.Platform.Web;

namespace Soil.Alerts.Handling;

/// <summary>What waits for whom after each step of an alert: the old to-dos close, the next ones open, in the step's own unit of work.</summary>
internal static class AlertTodos
{
    private const string Subject = "alert";

    internal static async Task Renew(SoilDb db, Alert alert, Caller caller, IRuleParameters parameters, CancellationToken ct)
    {
        await db.CloseTodos(Subject, alert.Id.Value, caller, ct);
        var now = db.Clock.GetUtcNow();
        var today = BusinessDay.Of(now);
        var tasks = AlertRules.Tasks(alert.Level, alert.State, alert.DivisionCode is not null, alert.FalseAlarmReason is not null);
        var first = true;
        foreach (var task in tasks)
        {
            var due = AlertRules.DueOf(task, today, WorkingDays.Default, parameters.At(today));
            if (first) alert.Due(due.Date, due.Provisional);
            first = false;
            var role = AlertRules.RoleOf(task);
            db.Add(new Todo
            {
                Id = new(Guid.CreateVersion7(now)),
                Act = $"{task.Chinese()}：{alert.Level.Chinese()}{alert.Kind.Chinese()}",
                Category = "告警",
                SubjectType = Subject,
                SubjectId = alert.Id.Value,
                SubjectName = alert.SubjectName,
                Link = $"/alerts/{alert.Id}",
                Origin = $"{(caller.IsSignedIn ? caller.Name : "系统判定")} {BusinessDay.Day(now)[5..]}",
                Role = role,
                DivisionCode = role == Role.R04 ? alert.DivisionCode : null,
                OpenedAt = now,
                DueOn = due.Date,
                DueIsProvisional = due.Provisional,
            });
        }
    }
}
