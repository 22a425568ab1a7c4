using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Identity.Contracts;
using Soil.Identity.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Identity.SignIn;

/// <summary>A person signs in with account and password; failures count, the fifth locks (13 §5).</summary>
internal static class SignIn
{
    public static readonly FindingCode Wrong = new("ID-1101", Severity.Error, "账号或密码不正确；连续 {0} 次不正确会锁定 {1} 分钟", "13 §5 登录");

    public static readonly FindingCode Locked = new("ID-1102", Severity.Error, "登录失败次数过多，账号已锁定，请 {0} 分钟后再试", "13 §5 登录");

    public static readonly FindingCode Closed = new("ID-1103", Severity.Error, "不能登录：{0}", "13 §3 账号状态");

    internal sealed record Request(string Account, string Password);

    internal static void Map(RouteGroupBuilder identity) => identity
        .MapPost("sign-in", Handle)
        .AllowAnonymous()
        .RequireRateLimiting(RateLimits.SignIn)
        .WithName("identity.sign-in").WithSummary("登录");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Request request, SoilDb db, UserManager<Account> accounts, Caller caller, HttpContext http, CancellationToken ct)
    {
        var (principal, refusal) = await Try(request, db, accounts, caller, ct);
        if (principal is null) return Problems.Refuse("登录未成功", [refusal!]);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, principal);
        return TypedResults.NoContent();
    }

    /// <summary>Checks the password and writes what happened; the page and the route share it.</summary>
    internal static async Task<(ClaimsPrincipal? Principal, Finding? Refusal)> Try(
        Request request, SoilDb db, UserManager<Account> accounts, Caller caller, CancellationToken ct)
    {
        // gather
        var now = db.Clock.GetUtcNow();
        var today = BusinessDay.Of(now);
        var name = accounts.NormalizeName(request.Account.Trim());
        var account = await db.Set<Account>().Include(a => a.Organisation).Include(a => a.Grants)
            .SingleOrDefaultAsync(a => a.NormalizedUserName == name, ct);
        var lockout = accounts.Options.Lockout;
        var wrong = Wrong.At(new("password"), null, null, lockout.MaxFailedAccessAttempts, lockout.DefaultLockoutTimeSpan.TotalMinutes);

        // judge and act
        if (account is null)
        {
            // The same work as for a known account, so that time does not tell which names exist.
            new PasswordHasher<Account>().HashPassword(null!, request.Password);
            db.Append(IdentityFacts.SignInFailed, "unknown", caller, new { account = Redacted(request.Account) });
            await db.SaveChangesAsync(ct);
            return (null, wrong);
        }
        if (await accounts.IsLockedOutAsync(account))
            return (null, Locked.At(new("account"), null, null, Math.Ceiling((account.LockoutEnd!.Value - now).TotalMinutes)));
        if (!await accounts.CheckPasswordAsync(account, request.Password))
        {
            var locks = account.AccessFailedCount + 1 >= lockout.MaxFailedAccessAttempts;
            db.Append(locks ? IdentityFacts.LockedOut : IdentityFacts.SignInFailed, account.Id, caller);
            await accounts.AccessFailedAsync(account);
            return (null, locks ? Locked.At(new("account"), null, null, lockout.DefaultLockoutTimeSpan.TotalMinutes) : wrong);
        }
        if (account.WhyClosed(today) is { } why) return (null, Closed.At(new("account"), null, null, why));
        var principal = AccountClaims.Principal(account, today);
        account.SignedIn(now);
        account.AccessFailedCount = 0;
        db.Append(IdentityFacts.SignedIn, account.Id, Caller.From(principal) with { Address = caller.Address, Device = caller.Device, Request = caller.Request });
        await db.SaveChangesAsync(ct);
        return (principal, null);
    }

    /// <summary>A mistyped name may be a password: only its first letters are kept.</summary>
    private static string Redacted(string account) => account.Length <= 3 ? account : $"{account[..3]}…";
}
