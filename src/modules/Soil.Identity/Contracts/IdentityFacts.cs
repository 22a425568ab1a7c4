using Soil.Platform.Facts;

namespace Soil.Identity.Contracts;

/// <summary>What happens around accounts; every one is audited (13 §6).</summary>
public static class IdentityFacts
{
    public static readonly FactKind SignedIn = new("identity.account.signed-in", "登录");

    public static readonly FactKind SignedOut = new("identity.account.signed-out", "退出");

    public static readonly FactKind SignInFailed = new("identity.sign-in.failed", "登录失败");

    public static readonly FactKind LockedOut = new("identity.account.locked-out", "连续登录失败，账号已锁定");

    public static readonly FactKind PasswordChanged = new("identity.password.changed", "密码已修改");

    public static readonly FactKind AccountRegistered = new("identity.account.registered", "账号已登记");

    public static readonly FactKind AuditRead = new("identity.audit.read", "查阅审计记录");

    public static IReadOnlyList<FactKind> All { get; } =
        [SignedIn, SignedOut, SignInFailed, LockedOut, PasswordChanged, AccountRegistered, AuditRead];
}
