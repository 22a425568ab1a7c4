using Microsoft.EntityFrameworkCore;
using Soil.Alerts.Contracts;
using Soil.Alerts.Data;
using Soil.Alerts.Handling;
using Soil.Core.Alerting;
using Soil.Core.Ids;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Parameters;
using Soil.Platform.Web;

namespace Soil.Alerts.Raising;

/// <summary>One cause, one open alert.</summary>
internal sealed class AlertBoard(IRuleParameters parameters) : IAlerts
{
    public async Task<AlertId> Raise(SoilDb db, AlertRequest request, Caller caller, CancellationToken ct)
    {
        // gather
        var alerts = db.Set<Alert>().IgnoreQueryFilters([SoilDb.ScopeFilter]); // the cause may have an open alert that the raiser may not see
        if (await alerts.FirstOrDefaultAsync(a => a.Occurrences.Any(o => o.Occurrence == request.Occurrence), ct) is { } counted) return counted.Id;
        var alert = await alerts.FirstOrDefaultAsync(a => a.CauseKey == request.CauseKey && a.ClosedAt == null, ct);

        // act
        var now = db.Clock.GetUtcNow();
        var levelBefore = alert?.Level;
        if (alert is null)
        {
            alert = Alert.Raise(
                request.Kind, request.Level, request.CauseKey, request.Parcel, request.DivisionCode, request.SubjectName, request.SubjectLink,
                request.Summary, request.Clause, now);
            db.Add(alert);
        }
        else
        {
            alert.Renew(request.Level, request.Summary, now);
        }
        db.Add(new AlertOccurrence { Id = Guid.CreateVersion7(), AlertId = alert.Id, Occurrence = request.Occurrence, Source = request.Source, At = now });
        db.Append(
            levelBefore is null ? AlertsFacts.AlertRaised : AlertsFacts.AlertRenewed, alert.Id, caller,
            new { request.Kind, alert.Level, request.Source, request.Summary });
        if (levelBefore != alert.Level) await AlertTodos.Renew(db, alert, caller, parameters, ct);
        return alert.Id;
    }

    public async Task<AlertCount> CountOpen(SoilDb db, CancellationToken ct)
    {
        var levels = await db.Set<Alert>().Where(a => a.ClosedAt == null).GroupBy(a => a.Level).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return new(levels.Sum(l => l.Count), levels.Where(l => l.Key == AlertLevel.Red).Sum(l => l.Count));
    }
}
