using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.Places;
using Soil.Platform.Data;

namespace Soil.Fieldwork.Data;

/// <summary>
/// A sampling point, borehole or well as built (点位), whatever it was made for (decision 12). What was reported about its place is kept
/// beside what it was converted to.
/// </summary>
internal sealed class SamplingPoint : IFieldDataScoped
{
    public required SamplingPointId Id { get; init; }

    /// <summary>What holds its code unique: the parcel, or what it came with where there is no parcel.</summary>
    public required Guid KeeperId { get; init; }

    public required string Code { get; init; }

    public ParcelId? ParcelId { get; init; }

    public string? DivisionCode { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    public required SampleMedium Medium { get; init; }

    public required SamplingPurpose Purpose { get; init; }

    /// <summary>CGCS2000, degrees; both null for local coordinates, which stay off the map.</summary>
    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public string? ReportedX { get; init; }

    public string? ReportedY { get; init; }

    public string? ReportedSystem { get; init; }

    /// <summary>Metres below ground.</summary>
    public decimal? Depth { get; init; }

    /// <summary>Top of the well screen, metres below ground.</summary>
    public decimal? ScreenTop { get; init; }

    public decimal? ScreenBottom { get; init; }

    public DateOnly? BuiltOn { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public Position? Position => Longitude is { } x && Latitude is { } y ? new(x, y) : null;
}

internal sealed class SamplingPointMap : IEntityTypeConfiguration<SamplingPoint>
{
    public void Configure(EntityTypeBuilder<SamplingPoint> b)
    {
        b.ToTable("sampling_point", "fieldwork");
        b.Property(p => p.Code).HasMaxLength(40);
        b.Property(p => p.DivisionCode).HasMaxLength(6);
        b.Property(p => p.ReportedX).HasMaxLength(40);
        b.Property(p => p.ReportedY).HasMaxLength(40);
        b.Property(p => p.ReportedSystem).HasMaxLength(40);
        b.Ignore(p => p.Position);
        b.HasIndex(p => new { p.KeeperId, p.Code }).IsUnique();
        b.HasIndex(p => p.ParcelId);
    }
}
