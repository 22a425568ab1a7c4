using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Data;
using Soil.Core.Ids;
using Soil.Core.Naming;
using Soil.Core.Standards;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Excel;
using Soil.Platform.Facts;
using Soil.Platform.Web;
using Soil.Sites.Contracts;

namespace Soil.Assessment.Parcels;

/// <summary>The current verdicts of a parcel, and their export as one ledger.</summary>
internal static class ParcelResults
{
    /// <summary>One substance in one medium: its worst result, and how many there are.</summary>
    internal sealed record SubstanceSummary(Evaluation Worst, int Total, int Exceeding, int Unjudged);

    internal static void Map(RouteGroupBuilder assessment) => assessment
        .MapGet("parcels/{code}/results.xlsx", Export)
        .RequireAuthorization(Permissions.ExportEvaluations)
        .WithName("assessment.parcels.results").WithSummary("导出地块全部判定结果");

    internal static async Task<IReadOnlyList<Evaluation>> Of(SoilDb db, ParcelId parcel, CancellationToken ct) =>
        await db.Set<Evaluation>().AsNoTracking().Where(e => e.ParcelId == parcel && e.SupersededAt == null).ToListAsync(ct);

    internal static IReadOnlyList<SubstanceSummary> BySubstance(IEnumerable<Evaluation> evaluations) =>
    [
        .. evaluations.GroupBy(e => (e.SubstanceKey, e.Medium))
            .Select(g => new SubstanceSummary(g.Worst(), g.Count(), g.Count(e => e.Verdict.IsExceedance()), g.Count(e => e.Verdict == Verdict.CannotJudge)))
            .OrderBy(s => s.Worst.Rank).ThenByDescending(s => s.Worst.Ratio ?? 0).ThenBy(s => s.Worst.SubstanceKey, StringComparer.Ordinal),
    ];

    internal static async Task<IResult> Export(string code, SoilDb db, ISites sites, Caller caller, CancellationToken ct)
    {
        if (await sites.FindByCode(code, ct) is not { } parcel) return TypedResults.NotFound();
        var rows = (await Of(db, parcel.Id, ct))
            .OrderBy(e => e.PointCode, StringComparer.Ordinal).ThenBy(e => e.DepthTop).ThenBy(e => e.SubstanceKey, StringComparer.Ordinal).ToList();
        db.Append(PlatformFacts.ListExported, parcel.Id, caller, new { list = "assessment.parcel-results", rows = rows.Count });
        await db.SaveChangesAsync(ct);
        var title = $"{parcel.Name}（{parcel.Code}）检测结果判定表，{BusinessDay.Day(db.Clock.GetUtcNow())}，{rows.Count} 条";
        var file = new MemoryStream();
        LedgerWorkbook.Write(file, "判定结果", title, Columns, rows);
        file.Position = 0;
        return TypedResults.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{parcel.Code}-判定结果.xlsx");
    }

    private static readonly LedgerColumn<Evaluation>[] Columns =
    [
        new("点位编号", e => e.PointCode), new("样品编号", e => e.SampleCode, 26), new("介质", e => e.Medium.Chinese(), 8), new("采样顶深 m", e => e.DepthTop, 11),
        new("采样底深 m", e => e.DepthBottom, 11), new("检测项目", e => e.Substance.NameZh, 20), new("报出值", e => e.ReportedText), new("单位", e => e.ResultUnit, 10),
        new("筛选值/限值", e => e.Limit, 12), new("管制值", e => e.Intervention, 12), new("超标倍数", e => e.Comparison.Multiple, 10),
        new("判定", e => e.Verdict.Chinese(), 18), new("地下水类别", e => e.Class?.Chinese(), 10), new("判定说明", e => e.Comparison.Sentence(), 48),
        new("用地口径", e => e.Land.ToString(), 28), new("标准", e => e.Edition, 16), new("条款", e => e.Citation, 24),
    ];
}
