using Soil.Core.Ids;

namespace Soil.Sites.Contracts;

/// <summary>What other rooms may ask of the parcel register (地块). Only parcels inside the scope of the current unit of work are found.</summary>
public interface ISites
{
    Task<ParcelBrief?> FindByCode(string parcelCode, CancellationToken ct);

    Task<ParcelBrief?> Find(ParcelId id, CancellationToken ct);

    /// <summary>Those of the parcels that exist inside the scope, in no order.</summary>
    Task<IReadOnlyList<ParcelBrief>> FindMany(IReadOnlyCollection<ParcelId> ids, CancellationToken ct);
}
