using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Evidence.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>The file exactly as it came, for who may see the deliverable; the reading is a fact (13 §6).</summary>
internal static class DownloadDeliverable
{
    internal static void Map(RouteGroupBuilder lab) => lab
        .MapGet("deliverables/{id:guid}/file", Handle)
        .RequireAuthorization(Permissions.ViewDeliverables)
        .WithName("lab.deliverables.download").WithSummary("下载检测成果原始文件");

    internal static async Task<Results<FileStreamHttpResult, NotFound>> Handle(
        Guid id, SoilDb db, IEvidence evidence, Caller caller, CancellationToken ct)
    {
        var deliverable = await db.Set<Deliverable>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (deliverable is null || evidence.Open(DeliverableFile.AsInfo(deliverable)) is not { } bytes) return TypedResults.NotFound();
        db.Append(EvidenceFacts.FileRead, deliverable.FileId, caller, new { deliverable.FileName, deliverable.Sha256 });
        await db.SaveChangesAsync(ct);
        return TypedResults.File(bytes, "application/octet-stream", deliverable.FileName);
    }
}
