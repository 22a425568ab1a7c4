using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Alerts.Data;
using Soil.Core.Alerting;
using Soil.Core.Calendar;
using Soil.Core.Naming;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Excel;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Alerts.Board;

/// <summary>The alert board: open alerts unless a state is asked for, the heaviest and soonest due first.</summary>
internal static class ListAlerts
{
    internal const int PageSize = 50;

    /// <summary>The filter row of the board.</summary>
    internal sealed record Filter(AlertLevel? Level, AlertState? State, string? Division, AlertKind? Kind, bool? All, string? Sort, int? Page);

    /// <summary>A page of the board.</summary>
    internal sealed record Answer(int Matching, int Total, IReadOnlyList<Row> Rows);

    /// <summary>One alert as the board shows it.</summary>
    internal sealed record Row(
        Guid Id, string Number, AlertKind Kind, AlertLevel Level, AlertState State, string? DivisionCode, string SubjectName, string? SubjectLink,
        string Summary, string Clause, DateTimeOffset RaisedAt, DateOnly? DueOn, bool DueIsProvisional, string? Person, DateTimeOffset? ClosedAt)
    {
        public int DaysLeft(DateOnly today) => DueOn is { } due ? WorkingDays.Default.WorkingDaysBetween(today, due) : 0;
    }

    internal static void Map(RouteGroupBuilder alerts)
    {
        alerts.MapGet("alerts", Handle)
            .RequireAuthorization(Permissions.ViewAlerts)
            .WithName("alerts.alerts.list").WithSummary("告警清单");
        alerts.MapGet("alerts/export", Export)
            .RequireAuthorization(Permissions.ExportAlerts)
            .WithName("alerts.alerts.export").WithSummary("导出告警清单");
    }

    internal static async Task<Ok<Answer>> Handle([AsParameters] Filter filter, SoilDb db, CancellationToken ct) => TypedResults.Ok(await Find(filter, db, ct));

    internal static async Task<FileStreamHttpResult> Export([AsParameters] Filter filter, SoilDb db, Caller caller, CancellationToken ct)
    {
        var rows = await Rows(Ordered(Matching(filter, db), filter.Sort)).ToListAsync(ct);
        db.Append(PlatformFacts.ListExported, "alerts.alerts", caller, new { filter, rows = rows.Count });
        await db.SaveChangesAsync(ct);
        var day = BusinessDay.Day(db.Clock.GetUtcNow());
        var file = new MemoryStream();
        LedgerWorkbook.Write(file, "告警", $"告警台账（{day}，{rows.Count} 条）", Columns, rows);
        file.Position = 0;
        return TypedResults.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"告警台账-{day}.xlsx");
    }

    internal static async Task<Answer> Find(Filter filter, SoilDb db, CancellationToken ct)
    {
        var query = Matching(filter, db);
        var rows = Ordered(query, filter.Sort).Skip((Math.Max(filter.Page ?? 1, 1) - 1) * PageSize).Take(PageSize);
        return new(await query.CountAsync(ct), await db.Set<Alert>().CountAsync(ct), await Rows(rows).ToListAsync(ct));
    }

    private static IQueryable<Alert> Matching(Filter filter, SoilDb db)
    {
        var query = db.Set<Alert>().AsNoTracking();
        if (filter.State is { } state) query = query.Where(a => a.State == state);
        else if (filter.All != true) query = query.Where(a => a.ClosedAt == null);
        if (filter.Level is { } level) query = query.Where(a => a.Level == level);
        if (filter.Kind is { } kind) query = query.Where(a => a.Kind == kind);
        if (!string.IsNullOrEmpty(filter.Division)) query = query.Where(a => a.DivisionCode == filter.Division);
        return query;
    }

    // Levels are stored by name, so their weight is spelled out.
    private static IOrderedQueryable<Alert> Ordered(IQueryable<Alert> query, string? sort) => (sort switch
    {
        "raised" => query.OrderBy(a => a.RaisedAt),
        "-raised" => query.OrderByDescending(a => a.RaisedAt),
        "due" => query.OrderBy(a => a.DueOn == null).ThenBy(a => a.DueOn),
        "-due" => query.OrderByDescending(a => a.DueOn),
        "subject" => query.OrderBy(a => a.SubjectName),
        "-subject" => query.OrderByDescending(a => a.SubjectName),
        _ => query
            .OrderBy(a => a.Level == AlertLevel.Red ? 0 : a.Level == AlertLevel.Orange ? 1 : a.Level == AlertLevel.Yellow ? 2 : 3)
            .ThenBy(a => a.DueOn == null).ThenBy(a => a.DueOn),
    }).ThenBy(a => a.Id);

    private static IQueryable<Row> Rows(IQueryable<Alert> query) => query.Select(a => new Row(
        a.Id.Value, a.Number, a.Kind, a.Level, a.State, a.DivisionCode, a.SubjectName, a.SubjectLink, a.Summary, a.Clause, a.RaisedAt,
        a.DueOn, a.DueIsProvisional, a.Person, a.ClosedAt));

    private static readonly LedgerColumn<Row>[] Columns =
    [
        new("告警编号", r => r.Number, 24), new("等级", r => r.Level.Chinese(), 8), new("类型", r => r.Kind.Chinese(), 12), new("状态", r => r.State.Chinese(), 16),
        new("对象", r => r.SubjectName, 28), new("区县", r => DivisionNames.Of(r.DivisionCode), 14), new("内容", r => r.Summary, 60), new("依据", r => r.Clause, 40),
        new("产生时间", r => BusinessDay.Minute(r.RaisedAt), 18), new("期限", r => r.DueOn, 12), new("核实人", r => r.Person, 14),
        new("关闭时间", r => r.ClosedAt is { } at ? BusinessDay.Minute(at) : null, 18),
    ];
}
