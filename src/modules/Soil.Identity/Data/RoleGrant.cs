using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Roles;
using Soil.Platform.Data;

namespace Soil.Identity.Data;

/// <summary>A role held by an account, with its reach and its time (授权).</summary>
[Unscoped("登录前读取；名录页面由权限控制")]
internal sealed class RoleGrant
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required Role Role { get; init; }

    public required GrantScope Scope { get; init; }

    /// <summary>The division, when <see cref="Scope"/> is one.</summary>
    public string? DivisionCode { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public bool CoversDay(DateOnly day) => From <= day && (To is null || day <= To);
}

internal sealed class RoleGrantMap : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> b)
    {
        b.ToTable("role_grant", "identity");
        b.Property(g => g.Id).ValueGeneratedNever();
        b.Property(g => g.DivisionCode).HasMaxLength(6);
        b.HasIndex(g => new { g.AccountId, g.Role, g.DivisionCode }).IsUnique();
    }
}
