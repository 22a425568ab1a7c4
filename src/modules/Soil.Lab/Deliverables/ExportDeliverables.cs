using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.Naming;
using Soil.Lab.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Excel;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>The list as filtered, and the findings of one deliverable, as workbooks; an export is a fact (13 §6).</summary>
internal static class ExportDeliverables
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly LedgerColumn<Deliverable>[] ListColumns =
    [
        new("回执号", d => d.ReceiptNumber, 20),
        new("状态", d => d.State.Chinese()),
        new("地块编码", d => d.ParcelCode, 20),
        new("地块名称", d => d.ParcelName, 28),
        new("用途", d => d.Purpose.Chinese()),
        new("报告号", d => d.ReportNumber, 26),
        new("检测机构", d => d.LaboratoryName, 28),
        new("提交人", d => d.SubmittedByName),
        new("收到时间", d => BusinessDay.Minute(d.ReceivedAt), 18),
        new("行数", d => d.Rows),
        new("通过", d => d.Passed),
        new("必须改", d => d.Errors),
        new("请确认", d => d.Warnings),
        new("入库结果", d => d.Accepted),
        new("办理人", d => d.DecidedByName),
        new("办理时间", d => d.DecidedAt is { } at ? BusinessDay.Minute(at) : null, 18),
        new("意见", d => d.Remark, 30),
        new("文件", d => d.FileName, 30),
        new("SHA-256", d => d.Sha256, 68),
    ];

    private static readonly LedgerColumn<CheckFinding>[] FindingColumns =
    [
        new("程度", f => f.Severity.Chinese()),
        new("表", f => f.Sheet, 18),
        new("行", f => f.Row, 8),
        new("单元格", f => f.Cell, 10),
        new("字段", f => f.ColumnName, 18),
        new("原值", f => f.Value, 20),
        new("问题", f => f.Message, 60),
        new("建议", f => f.Suggestion, 24),
        new("依据", f => f.Clause, 28),
        new("规则", f => f.Code, 12),
    ];

    internal static void Map(RouteGroupBuilder lab)
    {
        lab.MapGet("deliverables/export", List)
            .RequireAuthorization(Permissions.ExportDeliverables)
            .WithName("lab.deliverables.export").WithSummary("导出检测成果清单");
        lab.MapGet("deliverables/{id:guid}/findings.xlsx", Findings)
            .RequireAuthorization(Permissions.ViewDeliverables)
            .WithName("lab.deliverables.export-findings").WithSummary("导出校核发现");
    }

    internal static async Task<FileStreamHttpResult> List(
        string? state, string? laboratory, string? q, string? from, string? to, string? sort, SoilDb db, Caller caller, CancellationToken ct)
    {
        var rows = await new DeliverableFilter(state, laboratory, q, from, to, sort).Apply(db).ToListAsync(ct);
        db.Append(PlatformFacts.ListExported, "lab.deliverables", caller, new { rows = rows.Count, state, laboratory, q, from, to });
        await db.SaveChangesAsync(ct);
        return Workbook("检测成果", "检测成果清单", ListColumns, rows, $"检测成果清单-{BusinessDay.Of(db.Clock.GetUtcNow()):yyyyMMdd}.xlsx");
    }

    internal static async Task<Results<FileStreamHttpResult, NotFound>> Findings(Guid id, SoilDb db, Caller caller, CancellationToken ct)
    {
        var deliverable = await db.Set<Deliverable>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (deliverable is null) return TypedResults.NotFound();
        var rows = await FindingQuery.WorstFirst(FindingQuery.Of(db, deliverable)).ToListAsync(ct);
        db.Append(PlatformFacts.ListExported, deliverable.Id, caller, new { rows = rows.Count });
        await db.SaveChangesAsync(ct);
        return Workbook("校核发现", $"{deliverable.ReceiptNumber} {deliverable.FileName} 校核发现", FindingColumns, rows, $"{deliverable.ReceiptNumber}-校核发现.xlsx");
    }

    private static FileStreamHttpResult Workbook<T>(string sheet, string title, LedgerColumn<T>[] columns, IReadOnlyList<T> rows, string fileName)
    {
        var stream = new MemoryStream();
        LedgerWorkbook.Write(stream, sheet, title, columns, rows);
        stream.Position = 0;
        return TypedResults.File(stream, Xlsx, fileName);
    }
}
