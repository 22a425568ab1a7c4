using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Lab.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;

namespace Soil.Lab.Results;

/// <summary>Compares a deliverable's stored results with the digests of the fact that accepted them.</summary>
internal sealed class ResultsProof : IFactProof
{
    public FactKind Kind => LabFacts.ResultsAccepted;

    public async Task<string?> Differs(Fact fact, SoilDb db, CancellationToken ct)
    {
        var then = fact.Read<ResultsAcceptedPayload>();
        var deliverable = new DeliverableId(Guid.Parse(fact.Subject));
        var now = await db.Set<LabResult>().AsNoTracking().Where(r => r.DeliverableId == deliverable).OrderBy(r => r.Ordinal).ToListAsync(ct);
        return ResultDigest.Difference(now, then.Count, then.Digest, then.ColumnDigests);
    }
}
