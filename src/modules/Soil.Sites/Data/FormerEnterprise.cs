using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Sites.Data;

/// <summary>An enterprise that stood on a parcel (曾有企业), 01 §2.1: what it made tells what to look for.</summary>
internal sealed class FormerEnterprise : IParcelScoped
{
    public required Guid Id { get; init; }

    public required ParcelId ParcelId { get; init; }

    public required string DivisionCode { get; init; }

    public required string Name { get; init; }

    public string? CreditCode { get; init; }

    /// <summary>Four digits of GB/T 4754-2017.</summary>
    public string? Industry { get; init; }

    public int? FromYear { get; init; }

    /// <summary>Null while it still stands there.</summary>
    public int? ToYear { get; init; }

    /// <summary>Characteristic pollutants (特征污染物), as named in the file.</summary>
    public string[] Pollutants { get; init; } = [];
}

internal sealed class FormerEnterpriseMap : IEntityTypeConfiguration<FormerEnterprise>
{
    public void Configure(EntityTypeBuilder<FormerEnterprise> b)
    {
        b.ToTable("former_enterprise", "sites");
        b.Property(e => e.DivisionCode).HasMaxLength(6);
        b.Property(e => e.Name).HasMaxLength(120);
        b.Property(e => e.CreditCode).HasMaxLength(18);
        b.Property(e => e.Industry).HasMaxLength(4);
        b.HasOne<Parcel>().WithMany().HasForeignKey(e => e.ParcelId);
        b.HasIndex(e => e.ParcelId);
    }
}
