using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Naming;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Excel;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Sites.Parcels;

/// <summary>The filtered list as a workbook (地块清单导出); who took what is a fact (13 §6).</summary>
internal static class ExportParcels
{
    private static readonly LedgerColumn<ListParcels.Row>[] Columns =
    [
        new("地块编码", p => p.Code, 20),
        new("地块名称", p => p.Name, 36),
        new("区县", p => DivisionName.Of(p.DivisionCode), 14),
        new("土壤工作阶段", p => p.Stage.Chinese(), 20),
        new("进入阶段", p => p.StageSince, 12),
        new("判定用途", p => UseWords.Long(new(p.Class, p.Basis, p.IsMixed, p.Farmland)), 30),
        new("面积（m²，量算）", p => p.AreaM2, 18),
        new("面积（m²，填报）", p => p.StatedAreaM2, 18),
        new("边界", p => p.BoundaryOwed ? "边界待补" : "已有", 10),
        new("土地使用权人", p => p.LandUser, 30),
    ];

    internal static void Map(RouteGroupBuilder sites) => sites
        .MapGet("parcels/export", Handle)
        .RequireAuthorization(Permissions.ExportParcels)
        .WithName("sites.parcels.export").WithSummary("导出地块清单");

    internal static async Task<FileContentHttpResult> Handle([AsParameters] ListParcels.Filter filter, SoilDb db, Caller caller, CancellationToken ct)
    {
        var rows = await ListParcels.All(db, filter).ToListAsync(ct);
        var today = BusinessDay.Day(db.Clock.GetUtcNow());
        using var workbook = new MemoryStream();
        LedgerWorkbook.Write(workbook, "地块清单", $"地块清单 · {caller.OrganisationName} · {today} · {rows.Count} 个地块", Columns, rows);
        db.Append(PlatformFacts.ListExported, "sites.parcels", caller, new { filter, rows = rows.Count });
        await db.SaveChangesAsync(ct);
        return TypedResults.File(workbook.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"地块清单-{today}.xlsx");
    }
}
