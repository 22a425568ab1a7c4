using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>Ends an act on a deliverable: saved, or 409 when somebody else acted first.</summary>
internal static class Saving
{
    public static async Task<Results<NoContent, NotFound, ProblemHttpResult>> OrConflict(SoilDb db, Deliverable deliverable, string title, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problems.Conflict(title, DeliverableFindings.SomeoneWasFirst.At(FieldPath.Whole, null, null, deliverable.ReceiptNumber));
        }
    }
}
