using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.Places;
using Soil.Platform.Data;

namespace Soil.Fieldwork.Contracts;

/// <summary>The register of points and samples (点位与样品) for other rooms; within the scope of the unit of work they bring.</summary>
public interface IFieldSamples
{
    /// <summary>Those of the codes that are registered for the parcel.</summary>
    Task<IReadOnlyDictionary<string, KnownSample>> ByCode(SoilDb db, ParcelId parcel, IReadOnlyCollection<string> codes, CancellationToken ct);

    /// <summary>
    /// Adds points and samples that are not registered yet, in the caller's unit of work, and answers the id of every code, known or new.
    /// What is registered is not changed: a later statement about it is compared by the checks, never stored over it.
    /// </summary>
    Task<IReadOnlyDictionary<string, SampleId>> Register(SoilDb db, SampleRegistration registration, CancellationToken ct);

    Task<IReadOnlyList<KnownSample>> OfParcel(SoilDb db, ParcelId parcel, CancellationToken ct);

    Task<IReadOnlyDictionary<SampleId, KnownSample>> Many(SoilDb db, IReadOnlyCollection<SampleId> ids, CancellationToken ct);
}

/// <summary>A registered sample with its point.</summary>
/// <param name="DepthTop">Metres below ground; null for water.</param>
/// <param name="DepthBottom">Metres below ground; null for water.</param>
/// <param name="Position">CGCS2000; null for local coordinates and for points that were never located.</param>
public sealed record KnownSample(
    SampleId Id, string Code, SamplingPointId PointId, string PointCode, ParcelId? ParcelId, string? DivisionCode, SampleMedium Medium,
    SampleKind Kind, decimal? DepthTop, decimal? DepthBottom, DateTimeOffset? SampledAt, Position? Position);

/// <summary>Samples handed over with something (登记样品): a deliverable, an import, the field record.</summary>
/// <param name="Parcel">Parcel they belong to; null when there is none, then <paramref name="Source"/> holds them together.</param>
/// <param name="DivisionCode">The parcel's district.</param>
/// <param name="Organisation">Who handed them in.</param>
/// <param name="Source">What they came with; a sample code is unique in its parcel, or in its source.</param>
/// <param name="Purpose">Why the samples were taken.</param>
public sealed record SampleRegistration(
    ParcelId? Parcel, string? DivisionCode, OrganisationId? Organisation, Guid Source, SamplingPurpose Purpose,
    IReadOnlyList<SampleToRegister> Samples);

/// <summary>One sample as it is stated.</summary>
/// <param name="PointCode">Empty: the sample's own code names the point.</param>
/// <param name="Place">Where, when coordinates were given.</param>
public sealed record SampleToRegister(
    string Code, string? PointCode, SampleMedium Medium, SampleKind Kind, string? ParentCode, decimal? DepthTop, decimal? DepthBottom,
    DateTimeOffset? SampledAt, ReportedPlace? Place);

/// <summary>A place as reported, and where that is: the original is kept beside what it was converted to (decision 28).</summary>
/// <param name="Position">CGCS2000; null when the coordinates are local or their system is unknown.</param>
/// <param name="X">First coordinate as written.</param>
/// <param name="Y">Second coordinate as written.</param>
/// <param name="System">Declared coordinate system as written.</param>
public sealed record ReportedPlace(Position? Position, string? X, string? Y, string? System);
