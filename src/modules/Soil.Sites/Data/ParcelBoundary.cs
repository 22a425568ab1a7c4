using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetTopologySuite.Geometries;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Sites.Data;

/// <summary>The ground of a parcel (地块边界) over time: polygons, or one position while the boundary is owed.</summary>
internal sealed class ParcelBoundary : IParcelScoped, IHasBox, IBitemporal
{
    public required Guid Id { get; init; }

    public required ParcelId ParcelId { get; init; }

    public required string DivisionCode { get; init; }

    /// <summary>CGCS2000 degrees.</summary>
    public required Geometry Shape { get; init; }

    /// <summary>Measured in the 3-degree zone, m²; null for a position.</summary>
    public decimal? AreaM2 { get; init; }

    /// <summary>The coordinate system in which it was handed in; its numbers stay in the file of the import.</summary>
    public required string DeclaredSystem { get; init; }

    public required double MinX { get; init; }

    public required double MinY { get; init; }

    public required double MaxX { get; init; }

    public required double MaxY { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required DateTimeOffset KnownFrom { get; init; }

    public DateTimeOffset? KnownTo { get; init; }
}

internal sealed class ParcelBoundaryMap : IEntityTypeConfiguration<ParcelBoundary>
{
    public void Configure(EntityTypeBuilder<ParcelBoundary> b)
    {
        b.ToTable("parcel_boundary", "sites");
        b.Property(g => g.DivisionCode).HasMaxLength(6);
        b.Property(g => g.DeclaredSystem).HasMaxLength(40);
        b.HasOne<Parcel>().WithMany().HasForeignKey(g => g.ParcelId);
        b.HasIndex(g => new { g.ParcelId, g.ValidFrom });
        b.HasIndex(g => g.KnownFrom);
    }
}
