using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Identity.Contracts;
using Soil.Identity.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Identity.SignIn;

/// <summary>A person changes the own password; other sessions of the account end.</summary>
internal static class ChangePassword
{
    public static readonly FindingCode CurrentIsWrong = new("ID-1104", Severity.Error, "当前密码不正确", "13 §5 登录");

    internal sealed record Request(string Current, string New);

    internal static void Map(RouteGroupBuilder identity) => identity
        .MapPost("password", Handle)
        .RequireAuthorization(Permissions.OwnAccount)
        .RequireRateLimiting(RateLimits.SignIn)
        .WithName("identity.password.change").WithSummary("修改密码");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Request request, SoilDb db, UserManager<Account> accounts, Caller caller, CancellationToken ct)
    {
        var account = await db.Set<Account>().SingleAsync(a => a.Id == caller.Account!.Value.Value, ct);
        if (!await accounts.CheckPasswordAsync(account, request.Current)) return Problems.Refuse("密码未修改", [CurrentIsWrong.At(new("current"))]);
        var now = db.Clock.GetUtcNow();
        db.Add(new PastPassword { Id = Guid.CreateVersion7(now), AccountId = account.Id, Hash = account.PasswordHash!, At = now });
        account.PasswordWasChanged(now);
        db.Append(IdentityFacts.PasswordChanged, account.Id, caller);
        var result = await accounts.ChangePasswordAsync(account, request.Current, request.New);
        if (result.Succeeded) return TypedResults.NoContent();
        db.ChangeTracker.Clear();
        return Problems.Refuse("密码未修改", result.Errors.Select(e => new FindingCode(e.Code, Severity.Error, e.Description, "13 §5 登录").At(new("new"))));
    }
}
