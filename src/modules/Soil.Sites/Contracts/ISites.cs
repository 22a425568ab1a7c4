using Soil.Core.Ids;
using Soil.Core.Places;

namespace Soil.Sites.Contracts;

/// <summary>What other rooms may ask of the parcel register (地块). Only parcels inside the scope of the current unit of work are found.</summary>
public interface ISites
{
    Task<ParcelBrief?> FindByCode(string parcelCode, CancellationToken ct);

    Task<ParcelBrief?> Find(ParcelId id, CancellationToken ct);

    /// <summary>Those of the parcels that exist inside the scope, in no order.</summary>
    Task<IReadOnlyList<ParcelBrief>> FindMany(IReadOnlyCollection<ParcelId> ids, CancellationToken ct);

    /// <summary>The rectangle that the divisions fill; null while no boundary is known.</summary>
    Task<BoundingBox?> CityBox(CancellationToken ct);
}
