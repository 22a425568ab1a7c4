using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Core.Naming;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>A deliverable for other systems: receipt, state, counts, and its worst findings.</summary>
internal static class GetDeliverable
{
    /// <summary>Findings that travel with the answer; all of them are in the export.</summary>
    private const int MostFindings = 500;

    internal sealed record Answer(
        DeliverableId Id, string ReceiptNumber, DeliverableState State, string StateName, string? ParcelCode, string? DivisionCode, string Laboratory,
        string FileName, long Length, string Sha256, string Sm3, DateTimeOffset ReceivedAt, int Rows, int Passed, int Errors, int Warnings, int Notes,
        int Accepted, DeliverableId? Supersedes, DeliverableId? SupersededBy, string? Remark, IReadOnlyList<FindingOnWire> Findings);

    internal static void Map(RouteGroupBuilder lab) => lab
        .MapGet("deliverables/{id:guid}", Handle)
        .RequireAuthorization(Permissions.ViewDeliverables)
        .WithName("lab.deliverables.get").WithSummary("查看检测成果");

    internal static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid id, SoilDb db, CancellationToken ct)
    {
        var d = await db.Set<Deliverable>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (d is null) return TypedResults.NotFound();
        var findings = await FindingQuery.WorstFirst(FindingQuery.Of(db, d)).Take(MostFindings).ToListAsync(ct);
        return TypedResults.Ok(new Answer(
            d.Id, d.ReceiptNumber, d.State, d.State.Chinese(), d.ParcelCode, d.DivisionCode, d.LaboratoryName, d.FileName, d.FileLength, d.Sha256, d.Sm3,
            d.ReceivedAt, d.Rows, d.Passed, d.Errors, d.Warnings, d.Notes, d.Accepted, d.SupersedesId, d.SupersededById, d.Remark,
            findings.ConvertAll(OnWire)));
    }

#pragma warning disable CA1308 // the wire's words are lower case
    private static FindingOnWire OnWire(CheckFinding f) => new(
        f.Code, f.Severity.ToString().ToLowerInvariant(), f.Message, null, f.Sheet, f.Row, f.ColumnName, f.Cell, f.Value, f.Suggestion, f.Clause);
#pragma warning restore CA1308
}
