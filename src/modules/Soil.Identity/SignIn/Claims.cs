using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Soil.Core.Roles;
using Soil.Identity.Data;
using Soil.Platform.Web;

namespace Soil.Identity.SignIn;

/// <summary>What a signed-in account is to the rest of the platform: the claims that <see cref="Caller.From"/> reads.</summary>
internal static class AccountClaims
{
    /// <summary>Changes whenever sessions of the account must end.</summary>
    public const string Stamp = "soil.stamp";

    private static readonly Role[] WithoutBusinessData = [Role.R06, Role.R07, Role.R18, Role.R19, Role.R20, Role.R21];

    public static ClaimsPrincipal Principal(Account account, DateOnly today)
    {
        var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new(ClaimTypes.Name, account.DisplayName));
        identity.AddClaim(new(Caller.AccountClaim, account.Id.ToString()));
        identity.AddClaim(new(Caller.OrganisationNameClaim, account.Organisation.Name));
        identity.AddClaim(new(Stamp, account.SecurityStamp ?? ""));
        foreach (var grant in account.Grants.Where(g => g.CoversDay(today)))
        {
            if (!identity.HasClaim(ClaimTypes.Role, grant.Role.ToString())) identity.AddClaim(new(ClaimTypes.Role, grant.Role.ToString()));
            AddScope(identity, grant, account);
        }
        return new(identity);
    }

    /// <summary>Reach of one grant; administrators, auditors and departments without a business module get none.</summary>
    private static void AddScope(ClaimsIdentity identity, RoleGrant grant, Account account)
    {
        if (!identity.HasClaim(c => c.Type == Caller.OrganisationClaim))
            identity.AddClaim(new(Caller.OrganisationClaim, account.OrganisationId.ToString()));
        if (WithoutBusinessData.Contains(grant.Role)) return;
        if (grant.Scope == GrantScope.City) identity.AddClaim(new(Caller.WholeCityClaim, "true"));
        if (grant is { Scope: GrantScope.Division, DivisionCode: { } division }) identity.AddClaim(new(Caller.DivisionClaim, division));
    }
}
