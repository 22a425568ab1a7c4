using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Identity.Data;

/// <summary>Where an account stands (账号状态), 13 §3. 锁定 is a time, not a state: see lock-out.</summary>
internal enum AccountState
{
    [Display(Name = "待激活")] Pending,
    [Display(Name = "正常")] Active,
    [Display(Name = "停用")] Suspended,
    [Display(Name = "注销")] Closed,
}

/// <summary>账号: one person in one organisation, with the roles granted to it.</summary>
[Unscoped("登录前读取；名录页面由权限控制")]
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person's name.</summary>
    public required string DisplayName { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    public AccountState State { get; private set; } = AccountState.Active;

    /// <summary>Last day the account works; null for no end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    public DateTimeOffset PasswordChangedAt { get; private set; }

    public DateTimeOffset? LastSignInAt { get; private set; }

    public List<RoleGrant> Grants { get; } = [];

    public List<PastPassword> PastPasswords { get; } = [];

    public void PasswordWasChanged(DateTimeOffset now) => PasswordChangedAt = now;

    public void SignedIn(DateTimeOffset now) => LastSignInAt = now;

    /// <summary>Null when it may sign in on this day; otherwise why not.</summary>
    public string? WhyClosed(DateOnly today) => State switch
    {
        AccountState.Pending => "账号尚未激活，请联系本单位管理员",
        AccountState.Suspended => "账号已停用，请联系本单位管理员",
        AccountState.Closed => "账号已注销",
        AccountState.Active when ExpiresOn < today => "账号已过有效期，请联系本单位管理员",
        AccountState.Active => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>An earlier password's hash: the last few may not come back.</summary>
[Unscoped("只存历史密码摘要，不对外显示")]
internal sealed class PastPassword
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> b)
    {
        b.ToTable("account", "identity");
        b.Property(a => a.UserName).HasMaxLength(64);
        b.Property(a => a.NormalizedUserName).HasMaxLength(64);
        b.Property(a => a.DisplayName).HasMaxLength(60);
        b.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        b.HasIndex(a => a.NormalizedUserName).IsUnique();
        b.HasOne(a => a.Organisation).WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(a => a.Grants).WithOne().HasForeignKey(g => g.AccountId);
        b.HasMany(a => a.PastPasswords).WithOne().HasForeignKey(p => p.AccountId);
    }
}

internal sealed class PastPasswordMap : IEntityTypeConfiguration<PastPassword>
{
    public void Configure(EntityTypeBuilder<PastPassword> b)
    {
        b.ToTable("past_password", "identity");
        b.Property(p => p.Id).ValueGeneratedNever();
    }
}
