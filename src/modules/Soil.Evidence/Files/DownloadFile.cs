using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Soil.Core.Ids;
using Soil.Evidence.Contracts;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Evidence.Files;

/// <summary>A person reads an original file; the reading is a fact (13 §6).</summary>
internal static class DownloadFile
{
    internal static void Map(RouteGroupBuilder evidence) => evidence
        .MapGet("files/{id:guid}", Handle)
        .RequireAuthorization(Permissions.ViewFiles)
        .WithName("evidence.files.download").WithSummary("下载原始文件");

    internal static async Task<Results<FileStreamHttpResult, NotFound>> Handle(
        Guid id, SoilDb db, IEvidence evidence, Caller caller, CancellationToken ct)
    {
        var file = await evidence.Find(new StoredFileId(id), ct);
        if (file is null || evidence.Open(file) is not { } bytes) return TypedResults.NotFound();
        db.Append(EvidenceFacts.FileRead, file.Id, caller, new { file.FileName, file.Sha256 });
        await db.SaveChangesAsync(ct);

        // Always a download, never shown in place: a laboratory's bytes must not run as a page of ours.
        return TypedResults.File(bytes, "application/octet-stream", file.FileName);
    }
}
