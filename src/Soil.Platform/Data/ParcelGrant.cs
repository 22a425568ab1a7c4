using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;

namespace Soil.Platform.Data;

/// <summary>An organisation's right to see one parcel (地块授权): land user, survey unit, laboratory … of a project on it, from a day to a day.</summary>
[Unscoped("读取范围本身的依据，由数据范围过滤器使用")]
public sealed class ParcelGrant
{
    public required Guid Id { get; init; }

    public required ParcelId ParcelId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    /// <summary>In what capacity: 土地使用权人, 调查单位, 检验检测机构 …</summary>
    public required string Capacity { get; init; }

    public DateTimeOffset GrantedAt { get; init; }
}

internal sealed class ParcelGrantMap : IEntityTypeConfiguration<ParcelGrant>
{
    public void Configure(EntityTypeBuilder<ParcelGrant> b)
    {
        b.ToTable("parcel_grant", "platform");
        b.Property(g => g.Capacity).HasMaxLength(20);
        b.HasIndex(g => new { g.OrganisationId, g.ParcelId, g.Capacity }).IsUnique();
        b.HasIndex(g => g.ParcelId);
    }
}
