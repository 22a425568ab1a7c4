using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Sites.Data;

/// <summary>Where an import stands (导入状态).</summary>
internal enum ImportState
{
    [Display(Name = "待确认")] Checked,
    [Display(Name = "已入册")] Committed,
}

/// <summary>A list of parcels that was handed in (导入单): judged at once, registered only when a person says so, all rows in one transaction.</summary>
internal sealed class ParcelImport : IOrganisationScoped
{
    public required Guid Id { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public string? DivisionCode { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required string Sm3 { get; init; }

    public required string DeclaredSystem { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public required string UploadedBy { get; init; }

    public int Total { get; set; }

    public int Accepted { get; set; }

    public ImportState State { get; private set; } = ImportState.Checked;

    public DateTimeOffset? CommittedAt { get; private set; }

    public int Rejected => Total - Accepted;

    /// <summary>Marks it registered; false when somebody was first.</summary>
    public bool Commit(DateTimeOffset now)
    {
        if (State == ImportState.Committed) return false;
        (State, CommittedAt) = (ImportState.Committed, now);
        return true;
    }
}

/// <summary>What was said of one row.</summary>
[Unscoped("只随所属导入单读取")]
internal sealed class ParcelImportRow
{
    public required Guid Id { get; init; }

    public required Guid ImportId { get; init; }

    /// <summary>Line of the CSV, or number of the feature, from 1.</summary>
    public required int Row { get; init; }

    public string? Code { get; init; }

    public string? Name { get; init; }

    /// <summary>The worst finding; null for a row without one.</summary>
    public Severity? Worst { get; init; }

    /// <summary>Findings as the wire carries them, JSON.</summary>
    public required string Findings { get; init; }
}

internal sealed class ParcelImportMap : IEntityTypeConfiguration<ParcelImport>
{
    public void Configure(EntityTypeBuilder<ParcelImport> b)
    {
        b.ToTable("parcel_import", "sites");
        b.Property(i => i.DivisionCode).HasMaxLength(6);
        b.Property(i => i.FileName).HasMaxLength(200);
        b.Property(i => i.Sha256).HasMaxLength(64);
        b.Property(i => i.Sm3).HasMaxLength(64);
        b.Property(i => i.DeclaredSystem).HasMaxLength(40);
        b.Property(i => i.UploadedBy).HasMaxLength(80);
        b.Property(i => i.State).IsConcurrencyToken();
        b.Ignore(i => i.Rejected);
        b.HasIndex(i => i.UploadedAt);
    }
}

internal sealed class ParcelImportRowMap : IEntityTypeConfiguration<ParcelImportRow>
{
    public void Configure(EntityTypeBuilder<ParcelImportRow> b)
    {
        b.ToTable("parcel_import_row", "sites");
        b.Property(r => r.Code).HasMaxLength(60);
        b.Property(r => r.Name).HasMaxLength(200);
        b.HasOne<ParcelImport>().WithMany().HasForeignKey(r => r.ImportId);
        b.HasIndex(r => new { r.ImportId, r.Row });
    }
}
