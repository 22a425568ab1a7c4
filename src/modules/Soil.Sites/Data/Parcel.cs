using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Core.Standards;
using Soil.Platform.Data;

namespace Soil.Sites.Data;

/// <summary>A piece of construction land whose soil matters (建设用地地块), 01 §2.1.</summary>
internal sealed class Parcel : IParcelScoped
{
    public required ParcelId ParcelId { get; init; }

    public required string Code { get; init; }

    /// <summary>Code in the national system (全国土壤环境信息平台编码), once it is known.</summary>
    public string? NationalCode { get; init; }

    public required string Name { get; init; }

    public string[] FormerNames { get; init; } = [];

    public required string DivisionCode { get; init; }

    public string? Town { get; init; }

    public string? Address { get; init; }

    /// <summary>As stated by who filed it, m²; the measured area belongs to the boundary.</summary>
    public decimal? StatedAreaM2 { get; init; }

    /// <summary>Measured in the 3-degree zone, m²; null while the boundary is owed.</summary>
    public decimal? AreaM2 { get; init; }

    public required ParcelType Type { get; init; }

    /// <summary>Land uses as written, code or words; <see cref="LandUses"/> reads them.</summary>
    public string? CurrentUse { get; init; }

    public string? PlannedUse { get; init; }

    public string? AssessedUse { get; init; }

    /// <summary>The use its results are judged by (decision 30), kept so that lists can filter by it.</summary>
    public required LandClass JudgedClass { get; init; }

    public required ParcelUseBasis UseBasis { get; init; }

    public bool UseIsMixed { get; init; }

    public FarmlandUse? Farmland { get; init; }

    public string? LandUser { get; init; }

    public string? LandUserCreditCode { get; init; }

    public required PolluterStatus Polluter { get; init; }

    /// <summary>The stage that holds now; its history is in <see cref="ParcelStage"/>.</summary>
    public required SoilStage Stage { get; init; }

    public required DateOnly StageSince { get; init; }

    /// <summary>边界待补 (decision 34).</summary>
    public bool BoundaryOwed { get; init; }

    /// <summary>Centre of the boundary, or the position that stands for it.</summary>
    public required double Longitude { get; init; }

    public required double Latitude { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public required string RegisteredBy { get; init; }

    public ParcelUse Use => new(JudgedClass, UseBasis, UseIsMixed, Farmland);

    public Position Place => new(Longitude, Latitude);
}

internal sealed class ParcelMap : IEntityTypeConfiguration<Parcel>
{
    public void Configure(EntityTypeBuilder<Parcel> b)
    {
        b.ToTable("parcel", "sites");
        b.HasKey(p => p.ParcelId);
        b.Property(p => p.ParcelId).HasColumnName("id");
        b.Property(p => p.Code).HasMaxLength(17);
        b.Property(p => p.NationalCode).HasMaxLength(40);
        b.Property(p => p.Name).HasMaxLength(200);
        b.Property(p => p.DivisionCode).HasMaxLength(6);
        b.Property(p => p.Town).HasMaxLength(60);
        b.Property(p => p.Address).HasMaxLength(200);
        b.Property(p => p.CurrentUse).HasMaxLength(100);
        b.Property(p => p.PlannedUse).HasMaxLength(100);
        b.Property(p => p.AssessedUse).HasMaxLength(100);
        b.Property(p => p.LandUser).HasMaxLength(120);
        b.Property(p => p.LandUserCreditCode).HasMaxLength(18);
        b.Property(p => p.RegisteredBy).HasMaxLength(80);
        b.Ignore(p => p.Use).Ignore(p => p.Place);
        b.HasIndex(p => p.Code).IsUnique();
        b.HasIndex(p => p.NationalCode).IsUnique();
        b.HasIndex(p => new { p.DivisionCode, p.Stage });
        b.HasIndex(p => p.Name);
    }
}
