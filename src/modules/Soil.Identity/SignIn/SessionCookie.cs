using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Soil.Core.Parameters;
using Soil.Identity.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Parameters;
using Soil.Platform.Web;

namespace Soil.Identity.SignIn;

/// <summary>The session: idle time from the parameters (13 §5), ended at once when the account's stamp or state changes; pages redirect, the API answers 401.</summary>
internal sealed class SessionCookie(IRuleParameters parameters, TimeProvider clock) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    private static readonly TimeSpan Recheck = TimeSpan.FromSeconds(30);

    private const string CheckedAt = "soil.checked";

    public void Configure(CookieAuthenticationOptions options) => Configure(CookieAuthenticationDefaults.AuthenticationScheme, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        var rules = parameters.At(BusinessDay.Of(clock.GetUtcNow()));
        options.Cookie.Name = "soil";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(rules.Whole(ParameterKeys.IdleMinutes));
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.AccessDeniedPath = "/forbidden";
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized, "请先登录");
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden, "您的角色没有这项权限");
        options.Events.OnValidatePrincipal = Validate;
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status, string title)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || context.Request.Path.StartsWithSegments("/ogc", StringComparison.OrdinalIgnoreCase))
            return Results.Problem(Problems.Details(status, title)).ExecuteAsync(context.HttpContext);
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    /// <summary>At most every half minute: is the account still what it was when it signed in?</summary>
    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var last = context.Properties.GetString(CheckedAt) is { } text && long.TryParse(text, out var ticks) ? new DateTimeOffset(ticks, TimeSpan.Zero) : DateTimeOffset.MinValue;
        if (now - last < Recheck) return;
        await using var db = services.GetRequiredService<SoilDbFactory>().OpenForPlatform();
        var id = Caller.From(context.Principal!).Account?.Value;
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, context.HttpContext.RequestAborted);
        if (account is null || account.WhyClosed(BusinessDay.Of(now)) is not null || !context.Principal!.HasClaim(AccountClaims.Stamp, account.SecurityStamp ?? ""))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return;
        }
        context.Properties.SetString(CheckedAt, now.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture));
        context.ShouldRenew = true;
    }
}
