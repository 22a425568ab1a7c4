using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Ui;

namespace Soil.Lab.Deliverables;

/// <summary>How far the check is, for the page that waits for it.</summary>
internal static class GetStatus
{
    internal static void Map(RouteGroupBuilder lab) => lab
        .MapGet("deliverables/{id:guid}/status", Handle)
        .RequireAuthorization(Permissions.ViewDeliverables)
        .WithName("lab.deliverables.status").WithSummary("检测成果校核进度");

    internal static async Task<Results<Ok<UploadStatus>, NotFound>> Handle(Guid id, SoilDb db, CheckProgress progress, CancellationToken ct)
    {
        var deliverable = await db.Set<Deliverable>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (deliverable is null) return TypedResults.NotFound();
        var page = $"/lab/deliverables/{id}";
        if (deliverable.State != DeliverableState.Received) return TypedResults.Ok(new UploadStatus("校核完成", null, null, true, page));
        var words = progress.RowsOf(deliverable.Id) is { } rows
            ? string.Create(CultureInfo.InvariantCulture, $"正在校核，已读 {rows:N0} 行")
            : $"已收到，回执 {deliverable.ReceiptNumber}，等待校核";
        return TypedResults.Ok(new UploadStatus(words, null, null, false, page));
    }
}
