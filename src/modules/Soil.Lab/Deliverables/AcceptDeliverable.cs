using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Evidence.Contracts;
using Soil.Fieldwork.Contracts;
using Soil.Lab.Contracts;
using Soil.Lab.Data;
using Soil.Lab.Results;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Todos;
using Soil.Platform.Web;
using Soil.Sites.Contracts;

namespace Soil.Lab.Deliverables;

/// <summary>
/// A reviewer accepts a checked deliverable: in one transaction its samples are registered and its results become data of record. The file is
/// judged once more against what is on record today, so that nothing is accepted on an old check.
/// </summary>
internal static class AcceptDeliverable
{
    internal sealed record Request(string? Remark = null);

    internal static void Map(RouteGroupBuilder lab) => lab
        .MapPost("deliverables/{id:guid}/accept", Handle)
        .RequireAuthorization(Permissions.ReviewDeliverables)
        .WithName("lab.deliverables.accept").WithSummary("接收检测成果");

    internal static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Guid id, Request request, SoilDb db, IEvidence evidence, IFieldSamples samples, ISites sites, Caller caller, CancellationToken ct)
    {
        // gather
        var deliverable = await db.Set<Deliverable>().SingleOrDefaultAsync(d => d.Id == new DeliverableId(id), ct);
        if (deliverable is null) return TypedResults.NotFound();
        if (DeliverableActs.Accept(deliverable, caller) is { } why) return why.AsProblem("检测成果未入库");
        var reading = await DeliverableFile.Read(deliverable, db, evidence, samples, sites, keepRows: true, null, ct);

        // judge
        if (reading.Findings.HasErrors()) return Problems.Refuse("检测成果未入库：按今天的采样记录重新校核，有必须改的地方", reading.Findings.Where(f => f.Severity == Severity.Error));
        var accepted = AcceptedRows.Of(reading);
        if (accepted.Count == 0) return Problems.Refuse("检测成果未入库", [DeliverableFindings.NothingToAccept.At(FieldPath.Whole)]);

        // act
        try
        {
            var ids = await samples.Register(db, AcceptedRows.Registration(deliverable, reading, accepted), ct);
            LabResult[] results = [.. accepted.Select((row, i) => AcceptedRows.Result(row, deliverable, ids[row.SampleCode!], i + 1))];
            var (digest, columns) = ResultDigest.Seal(results);
            db.AddBulk(results);
            deliverable.Accept(results.Length, request.Remark?.Trim(), caller, db.Clock.GetUtcNow());
            await db.CloseTodos("deliverable", id, caller, ct);
            db.Append(LabFacts.ResultsAccepted, deliverable.Id, caller, new ResultsAcceptedPayload(
                deliverable.Id, deliverable.ParcelId, results.Length, digest, columns));
            await db.SaveChangesAsync(ct);
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
        {
            // Another decision on it, or another acceptance that registered the same samples, was committed first; nothing of this one is kept.
            if (!await WasDecided(db, deliverable, ct)) throw;
            return Problems.Conflict("检测成果未入库", DeliverableFindings.SomeoneWasFirst.At(FieldPath.Whole, null, null, deliverable.ReceiptNumber));
        }
        return TypedResults.NoContent();
    }

    private static async Task<bool> WasDecided(SoilDb db, Deliverable mine, CancellationToken ct)
    {
        var id = mine.Id;
        var version = db.Entry(mine).Property(d => d.Version).OriginalValue;
        db.ChangeTracker.Clear();
        var now = await db.Set<Deliverable>().AsNoTracking().Where(d => d.Id == id).Select(d => (int?)d.Version).SingleOrDefaultAsync(ct);
        return now != version;
    }
}
