using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Calendar;
using Soil.Core.Naming;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Excel;
using Soil.Platform.Facts;
using Soil.Platform.Todos;
using Soil.Platform.Web;

namespace Soil.Alerts.TodoCentre;

/// <summary>Deadlines as people plan by them (期限分组).</summary>
internal enum TodoGroup
{
    [Display(Name = "已逾期")] Overdue,
    [Display(Name = "今天")] Today,
    [Display(Name = "本周")] ThisWeek,
    [Display(Name = "下周及以后")] Later,
    [Display(Name = "没有期限")] Open,
}

/// <summary>Everything that waits for the caller, whichever room opened it, by deadline.</summary>
internal static class ListTodos
{
    /// <summary>One thing to do.</summary>
    internal sealed record Row(
        Guid Id, string Act, string SubjectName, string Category, string Origin, string Link, DateOnly? DueOn, bool Provisional, DateTimeOffset OpenedAt,
        TodoGroup Group, int DaysLeft);

    /// <summary>What matches, of everything that waits.</summary>
    internal sealed record Answer(int Total, IReadOnlyList<string> Categories, IReadOnlyList<Row> Rows);

    internal static void Map(RouteGroupBuilder alerts)
    {
        alerts.MapGet("todos", Handle)
            .RequireAuthorization(Permissions.ViewTodos)
            .WithName("alerts.todos.list").WithSummary("我的待办");
        alerts.MapGet("todos/export", Export)
            .RequireAuthorization(Permissions.ViewTodos)
            .WithName("alerts.todos.export").WithSummary("导出我的待办");
    }

    internal static async Task<Ok<Answer>> Handle(string? category, SoilDb db, Caller caller, CancellationToken ct) =>
        TypedResults.Ok(await Find(category, db, caller, ct));

    internal static async Task<FileStreamHttpResult> Export(string? category, SoilDb db, Caller caller, CancellationToken ct)
    {
        var rows = (await Find(category, db, caller, ct)).Rows;
        db.Append(PlatformFacts.ListExported, "alerts.todos", caller, new { category, rows = rows.Count });
        await db.SaveChangesAsync(ct);
        var day = BusinessDay.Day(db.Clock.GetUtcNow());
        var file = new MemoryStream();
        LedgerWorkbook.Write(file, "待办", $"{caller.Name} 待办（{day}，{rows.Count} 件）", Columns, rows);
        file.Position = 0;
        return TypedResults.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"待办-{day}.xlsx");
    }

    internal static async Task<Answer> Find(string? category, SoilDb db, Caller caller, CancellationToken ct)
    {
        var today = BusinessDay.Of(db.Clock.GetUtcNow());
        var all = await Todos.Of(db, caller).AsNoTracking().ToListAsync(ct);
        return new(
            all.Count, [.. all.Select(t => t.Category).Distinct().Order(StringComparer.Ordinal)],
            [
                .. all.Where(t => string.IsNullOrEmpty(category) || t.Category == category).Select(t => AsRow(t, today))
                    .OrderBy(r => r.Group).ThenBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.OpenedAt),
            ]);
    }

    /// <summary>A provisional day is never called overdue (decision 21).</summary>
    internal static TodoGroup GroupOf(DateOnly? due, bool provisional, DateOnly today) => due switch
    {
        null => TodoGroup.Open,
        { } day when day < today => provisional ? TodoGroup.Today : TodoGroup.Overdue,
        { } day when day == today => TodoGroup.Today,
        { } day when day <= today.AddDays((7 - (int)today.DayOfWeek) % 7) => TodoGroup.ThisWeek,
        _ => TodoGroup.Later,
    };

    private static Row AsRow(Todo t, DateOnly today) => new(
        t.Id.Value, t.Act, t.SubjectName, t.Category, t.Origin, t.Link, t.DueOn, t.DueIsProvisional, t.OpenedAt,
        GroupOf(t.DueOn, t.DueIsProvisional, today), t.DueOn is { } due ? WorkingDays.Default.WorkingDaysBetween(today, due) : 0);

    private static readonly LedgerColumn<Row>[] Columns =
    [
        new("期限", r => r.DueOn, 12), new("分组", r => r.Group.Chinese(), 12), new("剩余工作日", r => r.DueOn is null ? null : r.DaysLeft, 10),
        new("要做什么", r => r.Act, 32), new("对象", r => r.SubjectName, 32), new("类别", r => r.Category, 12), new("从哪来", r => r.Origin, 28),
        new("产生时间", r => BusinessDay.Minute(r.OpenedAt), 18),
    ];
}
