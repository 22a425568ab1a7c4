using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Evidence.Contracts;
using Soil.Lab.Data;
using Soil.Lab.Deliverables;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Lab.Mapping;

/// <summary>
/// The laboratory says what each column of a foreign table means; the same kept file becomes a new deliverable that is read that way and
/// stands in for the old one. Nothing is guessed and no byte is changed.
/// </summary>
internal static class RemapDeliverable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    internal static void Map(RouteGroupBuilder lab) => lab
        .MapPost("deliverables/{id:guid}/mapping", Handle)
        .RequireAuthorization(Permissions.SubmitDeliverables)
        .WithName("lab.deliverables.map-columns").WithSummary("指定检测成果各列的含义");

    internal static async Task<Results<Accepted<UploadDeliverable.Receipt>, NotFound, ProblemHttpResult>> Handle(
        Guid id, ColumnMapping mapping, SoilDb db, IEvidence evidence, Caller caller, CancellationToken ct)
    {
        var old = await db.Set<Deliverable>().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (old is null || evidence.Open(DeliverableFile.AsInfo(old)) is not { } content) return TypedResults.NotFound();
        await using var _ = content;
        var declaration = new UploadDeliverable.Declaration(
            old.ParcelCode, old.Purpose, old.DeclaredLand, old.CoordinateSystem, JsonSerializer.Serialize(mapping, Json), old.Id, old.ReportNumber, old.ReportDate);
        var (made, problem) = await UploadDeliverable.Receive(content, old.FileName, "application/octet-stream", declaration, db, evidence, caller, ct);
        if (made is null) return problem!;
        var receipt = UploadDeliverable.AsReceipt(made);
        return TypedResults.Accepted(receipt.StatusUrl, receipt);
    }
}
