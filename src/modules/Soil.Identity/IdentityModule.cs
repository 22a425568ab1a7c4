using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Soil.Core.Parameters;
using Soil.Identity.Accounts;
using Soil.Identity.Audit;
using Soil.Identity.Contracts;
using Soil.Identity.Data;
using Soil.Identity.Home;
using Soil.Identity.Seeding;
using Soil.Identity.SignIn;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Modules;
using Soil.Platform.Parameters;
using Soil.Platform.Seeding;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Identity;

/// <summary>账号与权限: organisations, accounts, roles, data scopes, sign-in, audit view.</summary>
public sealed class IdentityModule : SoilModule
{
    public override string Name => "identity";

    public override string Title => "账号与权限";

    public override IReadOnlyList<Permission> Permissions => Soil.Identity.Permissions.All;

    public override IReadOnlyList<FactKind> Facts => IdentityFacts.All;

    public override IReadOnlyList<NavigationEntry> Navigation =>
    [
        new("系统", "用户与组织", "/identity/accounts", Soil.Identity.Permissions.ViewAccounts, 900),
        new("系统", "后台任务", "/identity/jobs", Soil.Identity.Permissions.ViewJobs, 910),
        new("系统", "审计查询", "/identity/audit", Soil.Identity.Permissions.ViewAudit, 920),
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<IPeople, People>();
        services.AddSingleton<ISeedStep, SeedAccounts>();
        services.AddScoped<IHomeCard, SystemHomeCard>();
        services.AddScoped<IHomeCard, AuditHomeCard>();
        services.AddIdentityCore<Account>()
            .AddUserStore<UserOnlyStore<Account, SoilDb, Guid>>()
            .AddPasswordValidator<PasswordRules>();
        services.AddOptions<IdentityOptions>().Configure<IRuleParameters, TimeProvider>((options, parameters, clock) =>
        {
            var rules = parameters.At(Soil.Platform.Calendar.BusinessDay.Of(clock.GetUtcNow()));
            options.Lockout.MaxFailedAccessAttempts = rules.Whole(ParameterKeys.LockoutFailures);
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(rules.Whole(ParameterKeys.LockoutMinutes));

            // Ours are in PasswordRules; the framework's own would say them in English, and twice.
            options.Password = new() { RequiredLength = 1, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1 };
        });
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var identity = routes.MapGroup("/api/identity");
        SignIn.SignIn.Map(identity);
        SignIn.SignOut.Map(identity);
        ChangePassword.Map(identity);
        VerifyChain.Map(identity);
    }
}
