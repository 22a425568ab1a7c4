using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Evidence.Contracts;
using Soil.Platform.Data;

namespace Soil.Evidence.Data;

/// <summary>
/// A file that somebody handed in (留存文件). The bytes lie in the file store under their SHA-256 and are shared; the row says who handed
/// them in, under what name, and which district may read them. Never changed.
/// </summary>
internal sealed class StoredFile : IOrganisationScoped
{
    public required StoredFileId Id { get; init; }

    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    public required long Length { get; init; }

    public required string Sha256 { get; init; }

    public required string Sm3 { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public string? DivisionCode { get; init; }

    public required string ReceivedFrom { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public StoredFileInfo AsInfo() => new(Id, FileName, ContentType, Length, Sha256, Sm3, ReceivedAt);
}

internal sealed class StoredFileMap : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> b)
    {
        b.ToTable("stored_file", "evidence");
        b.Property(f => f.FileName).HasMaxLength(200);
        b.Property(f => f.ContentType).HasMaxLength(100);
        b.Property(f => f.Sha256).HasMaxLength(64);
        b.Property(f => f.Sm3).HasMaxLength(64);
        b.Property(f => f.DivisionCode).HasMaxLength(6);
        b.Property(f => f.ReceivedFrom).HasMaxLength(60);
        b.HasIndex(f => new { f.Sha256, f.OrganisationId });
    }
}
