using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Core.Roles;
using Soil.Platform.Data;

namespace Soil.Identity.Data;

/// <summary>单位: a bureau, an enterprise, a laboratory …</summary>
[Unscoped("单位名称不是受限数据；名录页面由权限控制")]
internal sealed class Organisation
{
    public required OrganisationId Id { get; init; }

    /// <summary>Short code in the register, unique.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required OrganisationKind Kind { get; init; }

    /// <summary>统一社会信用代码; public bodies may have none here.</summary>
    public string? CreditCode { get; init; }

    public string? DivisionCode { get; init; }
}

internal sealed class OrganisationMap : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> b)
    {
        b.ToTable("organisation", "identity");
        b.Property(o => o.Code).HasMaxLength(40);
        b.Property(o => o.Name).HasMaxLength(120);
        b.Property(o => o.CreditCode).HasMaxLength(18);
        b.Property(o => o.DivisionCode).HasMaxLength(6);
        b.HasIndex(o => o.Code).IsUnique();
        b.HasIndex(o => o.CreditCode).IsUnique();
    }
}
