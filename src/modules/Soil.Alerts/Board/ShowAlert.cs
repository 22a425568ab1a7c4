using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Alerts.Data;
using Soil.Assessment.Contracts;
using Soil.Core.Ids;
using Soil.Platform.Data;
using Soil.Platform.Facts;

namespace Soil.Alerts.Board;

/// <summary>One alert: what it is about, item by item, and what has been done.</summary>
internal static class ShowAlert
{
    /// <summary>The alert as its page shows it.</summary>
    internal sealed record Answer(Alert Alert, IReadOnlyList<ExceedanceItem> Items, IReadOnlyList<Fact> History);

    /// <summary>The alert on the wire.</summary>
    internal sealed record OnWire(
        Guid Id, string Number, string Kind, string Level, string State, string? DivisionCode, string SubjectName, string Summary, string Clause,
        DateOnly? DueOn, bool DueIsProvisional, string? Person, string? FalseAlarmReason, DateTimeOffset RaisedAt, DateTimeOffset? ClosedAt,
        IReadOnlyList<ExceedanceItem> Items, IReadOnlyList<string> History);

    internal static void Map(RouteGroupBuilder alerts) => alerts
        .MapGet("alerts/{id:guid}", Handle)
        .RequireAuthorization(Permissions.ViewAlerts)
        .WithName("alerts.alerts.show").WithSummary("告警详情");

    internal static async Task<Results<Ok<OnWire>, NotFound>> Handle(Guid id, SoilDb db, IEvaluations evaluations, CancellationToken ct) =>
        await Find(id, db, evaluations, ct) is { } a
            ? TypedResults.Ok(new OnWire(
                a.Alert.Id.Value, a.Alert.Number, a.Alert.Kind.ToString(), a.Alert.Level.ToString(), a.Alert.State.ToString(), a.Alert.DivisionCode,
                a.Alert.SubjectName, a.Alert.Summary, a.Alert.Clause, a.Alert.DueOn, a.Alert.DueIsProvisional, a.Alert.Person, a.Alert.FalseAlarmReason,
                a.Alert.RaisedAt, a.Alert.ClosedAt, a.Items, [.. a.History.Select(f => f.Kind)]))
            : TypedResults.NotFound();

    internal static async Task<Answer?> Find(Guid id, SoilDb db, IEvaluations evaluations, CancellationToken ct)
    {
        AlertId alertId = new(id);
        var alert = await db.Set<Alert>().AsNoTracking().Include(a => a.Occurrences).SingleOrDefaultAsync(a => a.Id == alertId, ct);
        if (alert is null) return null;
        var items = await evaluations.Exceedances(db, [.. alert.Occurrences.Select(o => new DeliverableId(o.Source)).Distinct()], ct);
        var subject = alertId.ToString();
        var history = await db.Set<Fact>().AsNoTracking().Where(f => f.Subject == subject).OrderByDescending(f => f.At).ThenByDescending(f => f.Id).ToListAsync(ct);
        return new(alert, items, history);
    }
}
