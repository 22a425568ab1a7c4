using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;
using Soil.Sites.Data;

namespace Soil.Sites.Imports;

/// <summary>The report of an import, row by row.</summary>
internal static class GetImport
{
    public const int PageSize = 100;

    internal sealed record Row(int Number, string? Code, string? Name, Severity? Worst, IReadOnlyList<FindingOnWire> Findings)
    {
        public bool IsAccepted => Worst != Severity.Error;
    }

    internal sealed record Report(
        Guid Id, string FileName, string Sha256, string Sm3, string DeclaredSystem, string UploadedBy, DateTimeOffset UploadedAt,
        int Total, int Accepted, bool IsCommitted, DateTimeOffset? CommittedAt, int Warned, int Shown, IReadOnlyList<Row> Rows)
    {
        public int Rejected => Total - Accepted;
    }

    internal static void Map(RouteGroupBuilder sites) => sites
        .MapGet("imports/{id:guid}", Handle)
        .RequireAuthorization(Permissions.ImportParcels)
        .WithName("sites.imports.get").WithSummary("地块清单试运行报告");

    private static async Task<Results<Ok<Report>, NotFound>> Handle(Guid id, string? only, int? page, SoilDb db, CancellationToken ct) =>
        await Find(db, id, only, page ?? 1, ct) is { } report ? TypedResults.Ok(report) : TypedResults.NotFound();

    /// <param name="only"><c>error</c>, <c>warning</c>, <c>ok</c>, or all rows.</param>
    internal static async Task<Report?> Find(SoilDb db, Guid id, string? only, int page, CancellationToken ct)
    {
        var import = await db.Set<ParcelImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct);
        if (import is null) return null;
        var all = db.Set<ParcelImportRow>().AsNoTracking().Where(r => r.ImportId == id);
        var rows = only switch
        {
            "error" => all.Where(r => r.Worst == Severity.Error),
            "warning" => all.Where(r => r.Worst == Severity.Warning),
            "ok" => all.Where(r => r.Worst == null || r.Worst == Severity.Info),
            _ => all,
        };
        var shown = await rows.OrderBy(r => r.Row).Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new(
            import.Id, import.FileName, import.Sha256, import.Sm3, import.DeclaredSystem, import.UploadedBy, import.UploadedAt,
            import.Total, import.Accepted, import.State == ImportState.Committed, import.CommittedAt,
            await all.CountAsync(r => r.Worst == Severity.Warning, ct), await rows.CountAsync(ct),
            [.. shown.Select(r => new Row(r.Row, r.Code, r.Name, r.Worst, JsonSerializer.Deserialize<FindingOnWire[]>(r.Findings, Fact.Json)!))]);
    }
}
