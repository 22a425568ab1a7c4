using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.Places;
using Soil.Platform.Data;
using Soil.Sites.Contracts;
using Soil.Sites.Data;

namespace Soil.Sites.Parcels;

/// <summary>The register as other rooms see it.</summary>
internal sealed class Sites(SoilDb db) : ISites
{
    public async Task<ParcelBrief?> FindByCode(string parcelCode, CancellationToken ct) =>
        await db.Set<Parcel>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == parcelCode, ct) is { } parcel ? Brief(parcel) : null;

    public async Task<ParcelBrief?> Find(ParcelId id, CancellationToken ct) =>
        await db.Set<Parcel>().AsNoTracking().SingleOrDefaultAsync(p => p.ParcelId == id, ct) is { } parcel ? Brief(parcel) : null;

    public async Task<IReadOnlyList<ParcelBrief>> FindMany(IReadOnlyCollection<ParcelId> ids, CancellationToken ct)
    {
        var wanted = ids.ToArray();
        return [.. (await db.Set<Parcel>().AsNoTracking().Where(p => wanted.Contains(p.ParcelId)).ToListAsync(ct)).Select(Brief)];
    }

    public async Task<BoundingBox?> CityBox(CancellationToken ct)
    {
        var city = new NetTopologySuite.Geometries.Envelope();
        foreach (var shape in await db.Set<DivisionBoundary>().AsNoTracking().Select(d => d.Shape).ToListAsync(ct)) city.ExpandToInclude(shape.EnvelopeInternal);
        return city.IsNull ? null : new BoundingBox(city.MinX, city.MinY, city.MaxX, city.MaxY);
    }

    private static ParcelBrief Brief(Parcel p) => new(p.ParcelId, p.Code, p.Name, p.DivisionCode, p.Stage, p.Use, p.Place);
}
