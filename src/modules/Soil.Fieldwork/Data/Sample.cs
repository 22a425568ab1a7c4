using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Fieldwork.Data;

/// <summary>A sample taken (样品): soil of one interval of depth, or water of one point.</summary>
internal sealed class Sample : IFieldDataScoped
{
    public required SampleId Id { get; init; }

    /// <summary>What holds its code unique: the parcel, or what it came with where there is no parcel.</summary>
    public required Guid KeeperId { get; init; }

    public required string Code { get; init; }

    public required SamplingPointId PointId { get; init; }

    public ParcelId? ParcelId { get; init; }

    public string? DivisionCode { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    public required SampleMedium Medium { get; init; }

    public required SampleKind Kind { get; init; }

    /// <summary>Code of the original of a field duplicate.</summary>
    public string? ParentCode { get; init; }

    /// <summary>Metres below ground; null for water.</summary>
    public decimal? DepthTop { get; init; }

    public decimal? DepthBottom { get; init; }

    public DateTimeOffset? SampledAt { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }
}

internal sealed class SampleMap : IEntityTypeConfiguration<Sample>
{
    public void Configure(EntityTypeBuilder<Sample> b)
    {
        b.ToTable("sample", "fieldwork");
        b.Property(s => s.Code).HasMaxLength(60);
        b.Property(s => s.ParentCode).HasMaxLength(60);
        b.Property(s => s.DivisionCode).HasMaxLength(6);
        b.HasOne<SamplingPoint>().WithMany().HasForeignKey(s => s.PointId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(s => new { s.KeeperId, s.Code }).IsUnique();
        b.HasIndex(s => s.ParcelId);
        b.HasIndex(s => s.Code);
    }
}
