using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Soil.Identity.Contracts;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Identity.SignIn;

/// <summary>A person signs out; the cookie is gone and the fact is written.</summary>
internal static class SignOut
{
    internal static void Map(RouteGroupBuilder identity) => identity
        .MapPost("sign-out", Handle)
        .RequireAuthorization(Permissions.OwnAccount)
        .WithName("identity.sign-out").WithSummary("退出");

    internal static async Task<RedirectHttpResult> Handle(SoilDb db, Caller caller, HttpContext http, CancellationToken ct)
    {
        db.Append(IdentityFacts.SignedOut, caller.Account!, caller);
        await db.SaveChangesAsync(ct);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.Redirect("/sign-in");
    }
}
