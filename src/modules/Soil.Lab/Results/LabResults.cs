using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Lab.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Data;

namespace Soil.Lab.Results;

internal sealed class LabResults : ILabResults
{
    public async Task<IReadOnlyList<ResultOfRecord>> OfDeliverable(SoilDb db, DeliverableId id, CancellationToken ct) =>
        (await db.Set<LabResult>().AsNoTracking().Where(r => r.DeliverableId == id).OrderBy(r => r.Ordinal).ToListAsync(ct)).ConvertAll(r => r.AsRecord());

    public async Task<ResultOfRecord?> Find(SoilDb db, LabResultId id, CancellationToken ct) =>
        (await db.Set<LabResult>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct))?.AsRecord();

    public async Task<DeliverableBrief?> Deliverable(SoilDb db, DeliverableId id, CancellationToken ct) =>
        (await db.Set<Data.Deliverable>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct))?.AsBrief();
}
