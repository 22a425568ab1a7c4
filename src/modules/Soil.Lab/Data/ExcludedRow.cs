using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Lab.Data;

/// <summary>A row that the laboratory took out of its file with a reason (剔除行); the reason stays on the receipt (decision 25).</summary>
[Unscoped("只经检测成果读取，检测成果受数据范围限制")]
internal sealed class ExcludedRow
{
    public required Guid Id { get; init; }

    public required DeliverableId DeliverableId { get; init; }

    public required string Sheet { get; init; }

    public required int Row { get; init; }

    public required string Reason { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Put back; the row counts again.</summary>
    public DateTimeOffset? RestoredAt { get; private set; }

    public void Restore(DateTimeOffset now) => RestoredAt = now;
}

internal sealed class ExcludedRowMap : IEntityTypeConfiguration<ExcludedRow>
{
    public void Configure(EntityTypeBuilder<ExcludedRow> b)
    {
        b.ToTable("excluded_row", "lab");
        b.Property(r => r.Sheet).HasMaxLength(120);
        b.Property(r => r.Reason).HasMaxLength(500);
        b.Property(r => r.ByName).HasMaxLength(60);
        b.HasOne<Deliverable>().WithMany().HasForeignKey(r => r.DeliverableId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(r => r.DeliverableId);
    }
}
