using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Files;
using Soil.Platform.Web;
using Soil.Sites.Data;

namespace Soil.Sites.Imports;

/// <summary>A list of parcels is handed in: kept by hash, judged row by row, nothing registered yet (dry run). The same file twice is the same import.</summary>
internal static class UploadParcels
{
    /// <summary>Bytes of a list.</summary>
    public const long Limit = 100L * 1024 * 1024;

    /// <param name="StatusUrl">The report, for people.</param>
    internal sealed record Response(Guid Id, int Total, int Accepted, int Rejected, string StatusUrl)
    {
        public static Response Of(ParcelImport import) => new(import.Id, import.Total, import.Accepted, import.Rejected, $"/sites/imports/{import.Id}");
    }

    internal static void Map(RouteGroupBuilder sites) => sites
        .MapPost("imports", Accept)
        .RequireAuthorization(Permissions.ImportParcels)
        .WithMetadata(new RequestSizeLimitAttribute(Limit + 65536))
        .DisableAntiforgery() // requests from other sites are refused before they come here
        .WithName("sites.imports.upload").WithSummary("上传地块清单并试运行");

    /// <summary>Multipart: <c>file</c>, and <c>system</c> for the declared coordinate system.</summary>
    private static async Task<Results<Created<Response>, ProblemHttpResult>> Accept(
        IFormFile file, [FromForm] string? system, SoilDb db, FileStore files, Caller caller, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        var (import, finding) = await Handle(content, file.FileName, system, db, files, caller, ct);
        return import is null
            ? Problems.Refuse("地块清单读不出来", [finding!])
            : TypedResults.Created($"/api/sites/imports/{import.Id}", Response.Of(import));
    }

    internal static async Task<(ParcelImport? Import, Finding? Refusal)> Handle(
        Stream content, string fileName, string? declared, SoilDb db, FileStore files, Caller caller, CancellationToken ct)
    {
        // gather
        if (!CoordinateSystem.TryParse(declared, out var system))
            return (null, PlaceFindings.UnknownSystem.At(new(Path: "system"), declared, null, declared, CoordinateSystem.Known));
        if (caller.Organisation is not { } organisation) throw new InvalidOperationException("导入须有单位");
        FileDigest digest;
        try
        {
            digest = await files.Put(content, Limit, ct);
        }
        catch (FileTooLongException)
        {
            return (null, ParcelFindings.FileTooLarge.At(new(Path: "file"), fileName, null, "100 MB"));
        }
        var before = await db.Set<ParcelImport>().SingleOrDefaultAsync(
            i => i.Sha256 == digest.Sha256 && i.DeclaredSystem == system.Name && i.OrganisationId == organisation, ct);
        if (before is { State: ImportState.Committed }) return (before, null);

        // judge
        await using var kept = files.Open(digest.Sha256)!;
        var judged = await ParcelListFile.Judge(db, kept, fileName, system, caller, ct);
        if (judged.Refusal is { } refusal) return (null, refusal);

        // act
        var import = before ?? new ParcelImport
        {
            Id = Guid.CreateVersion7(), OrganisationId = organisation,
            DivisionCode = caller.Scope is { WholeCity: false, Divisions: [var only] } ? only : null,
            FileName = fileName, Sha256 = digest.Sha256, Sm3 = digest.Sm3, DeclaredSystem = system.Name,
            UploadedAt = db.Clock.GetUtcNow(), UploadedBy = caller.Name,
        };
        if (before is null) db.Add(import);
        await Report(db, import, judged, ct);
        await db.SaveChangesAsync(ct);
        return (import, null);
    }

    /// <summary>Writes what was found, row by row, in place of what was found before.</summary>
    internal static async Task Report(SoilDb db, ParcelImport import, JudgedList judged, CancellationToken ct)
    {
        db.RemoveRange(await db.Set<ParcelImportRow>().Where(r => r.ImportId == import.Id).ToListAsync(ct));
        (import.Total, import.Accepted) = (judged.Rows.Count, judged.Accepted);
        db.AddBulk<ParcelImportRow>([.. judged.Rows.Select(r => new ParcelImportRow
        {
            Id = Guid.CreateVersion7(), ImportId = import.Id, Row = r.Listed.Number,
            Code = Short(r.Listed.Row["code"], 60), Name = Short(r.Listed.Row["name"], 200),
            Worst = r.Findings.Count == 0 ? null : r.Findings.Max(f => f.Severity),
            Findings = JsonSerializer.Serialize(r.Findings.Select(FindingOnWire.From), Fact.Json),
        })]);
    }

    private static string? Short(string? text, int length) => text is { } t && t.Length > length ? t[..length] : text;
}
