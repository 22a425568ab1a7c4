using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Core.Parcels;
using Soil.Platform.Data;

namespace Soil.Sites.Data;

/// <summary>A stage of a parcel's soil life with the days on which it held (阶段历史), 01 §3; nobody may edit a past one.</summary>
internal sealed class ParcelStage : IParcelScoped, IBitemporal
{
    public required Guid Id { get; init; }

    public required ParcelId ParcelId { get; init; }

    public required string DivisionCode { get; init; }

    public required SoilStage Stage { get; init; }

    public required string Reason { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required DateTimeOffset KnownFrom { get; init; }

    public DateTimeOffset? KnownTo { get; init; }
}

internal sealed class ParcelStageMap : IEntityTypeConfiguration<ParcelStage>
{
    public void Configure(EntityTypeBuilder<ParcelStage> b)
    {
        b.ToTable("parcel_stage", "sites");
        b.Property(s => s.DivisionCode).HasMaxLength(6);
        b.Property(s => s.Reason).HasMaxLength(200);
        b.HasOne<Parcel>().WithMany().HasForeignKey(s => s.ParcelId);
        b.HasIndex(s => new { s.ParcelId, s.ValidFrom });
        b.HasIndex(s => s.KnownFrom);
    }
}
