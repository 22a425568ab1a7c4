using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Parcels;
using Soil.Core.Standards;
using Soil.Platform.Data;
using Soil.Sites.Data;
using Soil.Ui;

namespace Soil.Sites.Parcels;

/// <summary>The list of parcels with its filters (地块清单); page, API and export ask here.</summary>
internal static class ListParcels
{
    public const int PageSize = 50;

    public const string DefaultSort = "-since";

    /// <param name="Division">Six digits.</param>
    /// <param name="Group">A <see cref="StageGroup"/>.</param>
    /// <param name="Stage">A <see cref="SoilStage"/>.</param>
    /// <param name="Class">A <see cref="LandClass"/>.</param>
    /// <param name="Boundary"><c>owed</c> or <c>given</c>.</param>
    /// <param name="Q">Part of name, code or land user.</param>
    /// <param name="Sort">A key of the columns, with <c>-</c> for the other way.</param>
    internal sealed record Filter(string? Division, string? Group, string? Stage, string? Class, string? Boundary, string? Q, string? Sort, int? Page);

    internal sealed record Row(
        Guid Id, string Code, string Name, string DivisionCode, SoilStage Stage, DateOnly StageSince, LandClass Class, ParcelUseBasis Basis, bool IsMixed, FarmlandUse? Farmland,
        decimal? AreaM2, decimal? StatedAreaM2, string? LandUser, bool BoundaryOwed);

    internal sealed record Result(IReadOnlyList<Row> Rows, int Found, int Total);

    internal static void Map(RouteGroupBuilder sites) => sites
        .MapGet("parcels", Handle)
        .RequireAuthorization(Permissions.ViewParcels)
        .WithName("sites.parcels.list").WithSummary("地块清单");

    internal static async Task<Ok<Result>> Handle([AsParameters] Filter filter, SoilDb db, CancellationToken ct) =>
        TypedResults.Ok(await Find(db, filter, ct));

    internal static async Task<Result> Find(SoilDb db, Filter filter, CancellationToken ct)
    {
        var found = Query(db, filter);
        return new(
            await Rows(Sorted(found, filter.Sort).Skip((Math.Max(1, filter.Page ?? 1) - 1) * PageSize).Take(PageSize)).ToListAsync(ct),
            await found.CountAsync(ct),
            await db.Set<Parcel>().CountAsync(ct));
    }

    /// <summary>All rows of a filter in its order, for an export.</summary>
    internal static IQueryable<Row> All(SoilDb db, Filter filter) => Rows(Sorted(Query(db, filter), filter.Sort));

    private static IQueryable<Parcel> Query(SoilDb db, Filter filter)
    {
        var query = db.Set<Parcel>().AsNoTracking();
        if (filter.Division is { Length: > 0 } division) query = query.Where(p => p.DivisionCode == division);
        if (Enum.TryParse<StageGroup>(filter.Group, out var group))
        {
            var stages = Enum.GetValues<SoilStage>().Where(s => s.Group() == group).ToArray();
            query = query.Where(p => stages.Contains(p.Stage));
        }
        if (Enum.TryParse<SoilStage>(filter.Stage, out var stage)) query = query.Where(p => p.Stage == stage);
        if (Enum.TryParse<LandClass>(filter.Class, out var landClass)) query = query.Where(p => p.JudgedClass == landClass);
        if (filter.Boundary is "owed" or "given") query = query.Where(p => p.BoundaryOwed == (filter.Boundary == "owed"));
        if (filter.Q?.Trim() is { Length: > 0 } q) query = query.Where(p => p.Name.Contains(q) || p.Code.Contains(q) || p.LandUser!.Contains(q));
        return query;
    }

    // The code, unique, ends every order, so that pages never overlap.
    private static IQueryable<Parcel> Sorted(IQueryable<Parcel> query, string? sort) => (sort is { Length: > 0 } ? sort : DefaultSort) switch
    {
        "code" => query.OrderBy(p => p.Code),
        "-code" => query.OrderByDescending(p => p.Code),
        "name" => query.OrderBy(p => p.Name).ThenBy(p => p.Code),
        "-name" => query.OrderByDescending(p => p.Name).ThenBy(p => p.Code),
        "stage" => query.OrderBy(p => p.Stage).ThenBy(p => p.Code),
        "-stage" => query.OrderByDescending(p => p.Stage).ThenBy(p => p.Code),
        "division" => query.OrderBy(p => p.DivisionCode).ThenBy(p => p.Code),
        "-division" => query.OrderByDescending(p => p.DivisionCode).ThenBy(p => p.Code),
        "area" => query.OrderBy(p => (double?)p.AreaM2).ThenBy(p => p.Code),
        "-area" => query.OrderByDescending(p => (double?)p.AreaM2).ThenBy(p => p.Code),
        "since" => query.OrderBy(p => p.StageSince).ThenBy(p => p.Code),
        _ => query.OrderByDescending(p => p.StageSince).ThenBy(p => p.Code),
    };

    private static IQueryable<Row> Rows(IQueryable<Parcel> parcels) => parcels.Select(p => new Row(
        p.ParcelId.Value, p.Code, p.Name, p.DivisionCode, p.Stage, p.StageSince, p.JudgedClass, p.UseBasis, p.UseIsMixed, p.Farmland,
        p.AreaM2, p.StatedAreaM2, p.LandUser, p.BoundaryOwed));
}
