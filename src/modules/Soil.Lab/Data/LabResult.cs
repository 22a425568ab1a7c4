using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Core.Measurements;
using Soil.Lab.Contracts;
using Soil.Platform.Data;

namespace Soil.Lab.Data;

/// <summary>
/// A result of record (检测结果): what the laboratory wrote, word for word, what it means, and where it stands in the file. Never changed.
/// </summary>
internal sealed class LabResult : IFieldDataScoped
{
    public required LabResultId Id { get; init; }

    public required DeliverableId DeliverableId { get; init; }

    /// <summary>Place among the deliverable's results, from 1.</summary>
    public required int Ordinal { get; init; }

    public required SampleId SampleId { get; init; }

    public required string SampleCode { get; init; }

    public ParcelId? ParcelId { get; init; }

    public string? DivisionCode { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    public required string SubstanceKey { get; init; }

    public required string ReportedText { get; init; }

    public required ConcentrationKind Kind { get; init; }

    /// <summary>The value when detected, the limit when not; in <see cref="Unit"/>.</summary>
    public decimal? Number { get; init; }

    public Presence? Presence { get; init; }

    public required string Unit { get; init; }

    public decimal? DetectionLimit { get; init; }

    public decimal? QuantitationLimit { get; init; }

    public bool IsWetBasis { get; init; }

    public string? Method { get; init; }

    public bool? IsCma { get; init; }

    public DateTimeOffset? PreparedAt { get; init; }

    public DateTimeOffset? AnalysedAt { get; init; }

    public string? Batch { get; init; }

    public string? Remark { get; init; }

    public required string Sheet { get; init; }

    public required int Row { get; init; }

    public string? Cell { get; init; }

    /// <summary>SM3 of the row as accepted; with the digest of the fact it says which row was changed later.</summary>
    public string Seal { get; set; } = "";

    public Concentration Value => Kind switch
    {
        ConcentrationKind.Detected => Concentration.Detected(Number ?? 0),
        ConcentrationKind.BelowDetectionLimit => Concentration.BelowDetectionLimit(Number),
        _ => Concentration.NotAnalysed,
    };

    public ResultOfRecord AsRecord() => new(
        Id, DeliverableId, SampleId, SubstanceKey, ReportedText, Value, Unit, DetectionLimit, Method, AnalysedAt, Sheet, Row, Cell, IsWetBasis, Presence);
}

internal sealed class LabResultMap : IEntityTypeConfiguration<LabResult>
{
    public void Configure(EntityTypeBuilder<LabResult> b)
    {
        b.ToTable("result", "lab");
        b.Property(r => r.SampleCode).HasMaxLength(60);
        b.Property(r => r.DivisionCode).HasMaxLength(6);
        b.Property(r => r.SubstanceKey).HasMaxLength(80);
        b.Property(r => r.ReportedText).HasMaxLength(200);
        b.Property(r => r.Unit).HasMaxLength(40);
        b.Property(r => r.Method).HasMaxLength(100);
        b.Property(r => r.Batch).HasMaxLength(60);
        b.Property(r => r.Remark).HasMaxLength(500);
        b.Property(r => r.Sheet).HasMaxLength(120);
        b.Property(r => r.Cell).HasMaxLength(12);
        b.Property(r => r.Seal).HasMaxLength(64);
        b.Ignore(r => r.Value);
        b.HasOne<Deliverable>().WithMany().HasForeignKey(r => r.DeliverableId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(r => new { r.DeliverableId, r.Ordinal }).IsUnique();
        b.HasIndex(r => r.SampleId);
        b.HasIndex(r => new { r.ParcelId, r.SubstanceKey });
    }
}
