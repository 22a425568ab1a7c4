using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Data;
using Soil.Core.Evaluations;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.Naming;
using Soil.Core.Standards;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Excel;
using Soil.Platform.Facts;
using Soil.Platform.Web;
using Soil.Sites.Contracts;

namespace Soil.Assessment.Evaluations;

/// <summary>超标清单: current verdicts inside the caller's scope; what exceeds unless a verdict is asked for.</summary>
internal static class ListExceedances
{
    internal const int PageSize = 50;

    private const int MostExported = 100_000;

    /// <summary>The filter row of the list.</summary>
    internal sealed record Filter(string? Division, string? Substance, SampleMedium? Medium, Verdict? Verdict, string? Parcel, string? Point, string? Sort, int? Page);

    /// <summary>One row.</summary>
    internal sealed record Row(
        Guid Id, string? ParcelCode, string? ParcelName, string? DivisionCode, Guid PointId, string PointCode, string SampleCode, string Medium, string? Depth,
        string Substance, string ReportedText, string? Unit, string? Limit, string? Intervention, decimal? Multiple, string Verdict, string? Class,
        string? Reason, string? Standard, string? Clause, DateTimeOffset? SampledAt);

    /// <summary>A page of the list: how many match, of how many current verdicts there are.</summary>
    internal sealed record Answer(int Matching, int Total, IReadOnlyList<Evaluation> Rows, IReadOnlyDictionary<ParcelId, ParcelBrief> Parcels);

    internal static void Map(RouteGroupBuilder assessment)
    {
        assessment.MapGet("exceedances", Handle)
            .RequireAuthorization(Permissions.ViewEvaluations)
            .WithName("assessment.exceedances.list").WithSummary("超标清单");
        assessment.MapGet("exceedances/export", Export)
            .RequireAuthorization(Permissions.ExportEvaluations)
            .WithName("assessment.exceedances.export").WithSummary("导出超标清单");
    }

    internal static async Task<Ok<object>> Handle([AsParameters] Filter filter, SoilDb db, ISites sites, CancellationToken ct)
    {
        var answer = await Find(filter, db, sites, ct);
        return TypedResults.Ok<object>(new { answer.Matching, answer.Total, Rows = answer.Rows.Select(e => AsRow(e, answer.Parcels)) });
    }

    internal static async Task<IResult> Export([AsParameters] Filter filter, SoilDb db, ISites sites, Caller caller, CancellationToken ct)
    {
        var query = await Matching(filter, db, sites, ct);
        var rows = await Ordered(query, filter.Sort).Take(MostExported).ToListAsync(ct);
        var parcels = await Parcels(rows, sites, ct);
        db.Append(PlatformFacts.ListExported, "assessment.exceedances", caller, new { filter, rows = rows.Count });
        await db.SaveChangesAsync(ct);
        var file = new MemoryStream();
        LedgerWorkbook.Write(file, "超标清单", $"检测结果超标清单（{BusinessDay.Day(db.Clock.GetUtcNow())}，{rows.Count} 条）", Columns, rows.Select(e => AsRow(e, parcels)));
        file.Position = 0;
        return TypedResults.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"超标清单-{BusinessDay.Day(db.Clock.GetUtcNow())}.xlsx");
    }

    internal static async Task<Answer> Find(Filter filter, SoilDb db, ISites sites, CancellationToken ct)
    {
        var query = await Matching(filter, db, sites, ct);
        var matching = await query.CountAsync(ct);
        var total = await Current(db).CountAsync(ct);
        var rows = await Ordered(query, filter.Sort).Skip((Math.Max(filter.Page ?? 1, 1) - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new(matching, total, rows, await Parcels(rows, sites, ct));
    }

    private static IQueryable<Evaluation> Current(SoilDb db) => db.Set<Evaluation>().AsNoTracking().Where(e => e.SupersededAt == null);

    private static async Task<IQueryable<Evaluation>> Matching(Filter filter, SoilDb db, ISites sites, CancellationToken ct)
    {
        var query = Current(db);
        query = filter.Verdict is { } verdict ? query.Where(e => e.Rank == verdict.Rank(null)) : query.Where(e => e.Rank <= VerdictRank.Amber);
        if (!string.IsNullOrEmpty(filter.Division)) query = query.Where(e => e.DivisionCode == filter.Division);
        if (!string.IsNullOrEmpty(filter.Substance)) query = query.Where(e => e.SubstanceKey == filter.Substance);
        if (filter.Medium is { } medium) query = query.Where(e => e.Medium == medium);
        if (!string.IsNullOrEmpty(filter.Point)) query = query.Where(e => e.PointCode == filter.Point);
        if (!string.IsNullOrEmpty(filter.Parcel))
        {
            var parcel = (await sites.FindByCode(filter.Parcel, ct))?.Id;
            query = parcel is null ? query.Where(e => false) : query.Where(e => e.ParcelId == parcel);
        }
        return query;
    }

    private static IOrderedQueryable<Evaluation> Ordered(IQueryable<Evaluation> query, string? sort) => (sort switch
    {
        "substance" => query.OrderBy(e => e.SubstanceKey).ThenByDescending(e => e.Ratio),
        "-substance" => query.OrderByDescending(e => e.SubstanceKey).ThenByDescending(e => e.Ratio),
        "multiple" => query.OrderBy(e => e.Ratio),
        "-multiple" => query.OrderByDescending(e => e.Ratio ?? 0),
        "sampled" => query.OrderBy(e => e.SampledAt),
        "-sampled" => query.OrderByDescending(e => e.SampledAt),
        "point" => query.OrderBy(e => e.PointCode).ThenBy(e => e.SampleCode),
        "-point" => query.OrderByDescending(e => e.PointCode).ThenBy(e => e.SampleCode),
        _ => query.OrderBy(e => e.Rank).ThenByDescending(e => e.Ratio ?? 0),
    }).ThenBy(e => e.Id);

    private static async Task<IReadOnlyDictionary<ParcelId, ParcelBrief>> Parcels(IEnumerable<Evaluation> rows, ISites sites, CancellationToken ct) =>
        (await sites.FindMany([.. rows.Select(e => e.ParcelId).OfType<ParcelId>().Distinct()], ct)).ToDictionary(p => p.Id);

    private static Row AsRow(Evaluation e, IReadOnlyDictionary<ParcelId, ParcelBrief> parcels)
    {
        var parcel = e.ParcelId is { } id ? parcels.GetValueOrDefault(id) : null;
        return new(
            e.Id.Value, parcel?.Code, parcel?.Name, e.DivisionCode, e.PointId.Value, e.PointCode, e.SampleCode, e.Medium.Chinese(),
            Depth.Words(e.DepthTop, e.DepthBottom), e.Substance.NameZh, e.ReportedText, e.ResultUnit, e.Limit, e.Intervention, e.Comparison.Multiple,
            e.Verdict.Chinese(), e.Class?.Chinese(), e.Reason?.Chinese(), e.Edition, e.Citation, e.SampledAt);
    }

    private static readonly LedgerColumn<Row>[] Columns =
    [
        new("地块编码", r => r.ParcelCode, 20), new("地块名称", r => r.ParcelName, 24), new("区县代码", r => r.DivisionCode, 10), new("点位编号", r => r.PointCode),
        new("样品编号", r => r.SampleCode, 24), new("介质", r => r.Medium, 8), new("采样深度 m", r => r.Depth, 12), new("检测项目", r => r.Substance, 18),
        new("报出值", r => r.ReportedText, 12), new("单位", r => r.Unit, 10), new("筛选值/限值", r => Number(r.Limit), 12), new("管制值", r => Number(r.Intervention), 12),
        new("超标倍数", r => r.Multiple, 10), new("判定", r => r.Verdict, 18), new("地下水类别", r => r.Class, 10), new("无法判定的原因", r => r.Reason, 24),
        new("标准", r => r.Standard, 16), new("条款", r => r.Clause, 24), new("采样时间", r => r.SampledAt is { } at ? BusinessDay.Minute(at) : null, 18),
    ];

    private static object? Number(string? printed) =>
        decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : printed;
}
