using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetTopologySuite.Geometries;
using Soil.Platform.Data;

namespace Soil.Sites.Data;

/// <summary>Ground of a division or functional zone (区划边界); the bureau brings its own, demonstration ones are marked 示意.</summary>
[Unscoped("区划边界对所有登录用户可见")]
internal sealed class DivisionBoundary
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Divisions tile the city; zones lie over them and win where a place is in both.</summary>
    public required bool IsZone { get; init; }

    /// <summary>示意, or the source of surveyed boundaries.</summary>
    public string? Note { get; init; }

    public required Geometry Shape { get; init; }
}

internal sealed class DivisionBoundaryMap : IEntityTypeConfiguration<DivisionBoundary>
{
    public void Configure(EntityTypeBuilder<DivisionBoundary> b)
    {
        b.ToTable("division_boundary", "sites");
        b.HasKey(d => d.Code);
        b.Property(d => d.Code).HasMaxLength(6);
        b.Property(d => d.Name).HasMaxLength(60);
        b.Property(d => d.Note).HasMaxLength(100);
    }
}
