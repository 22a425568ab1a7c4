using System.Security.Claims;
using Soil.Core.Ids;
using Soil.Core.Naming;
using Soil.Core.Roles;
using Soil.Platform.Data;
using Soil.Platform.Modules;

namespace Soil.Platform.Web;

/// <summary>Who asks (调用者): account, organisation, roles and data scope, as signed in. Everything a slice needs to decide and to record.</summary>
public sealed record Caller(
    AccountId? Account,
    string Name,
    OrganisationId? Organisation,
    string OrganisationName,
    IReadOnlyList<Role> Roles,
    DataScope Scope,
    string? Address = null,
    string? Device = null,
    string? Request = null)
{
    public const string AccountClaim = "soil.account";
    public const string OrganisationClaim = "soil.organisation";
    public const string OrganisationNameClaim = "soil.organisation-name";
    public const string DivisionClaim = "soil.division";
    public const string WholeCityClaim = "soil.whole-city";

    /// <summary>Nobody is signed in.</summary>
    public static Caller Nobody { get; } = new(null, "未登录", null, "", [], DataScope.Nothing);

    /// <summary>The platform itself: a job, a handler, the command line (person shown as 系统).</summary>
    public static Caller System { get; } = new(null, "系统", null, "", [], DataScope.Everything);

    public bool IsSignedIn => Account is not null;

    public bool Has(Role role) => Roles.Contains(role);

    public bool HasAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles) if (Roles.Contains(role)) return true;
        return false;
    }

    /// <summary>Reads the claims that sign-in wrote.</summary>
    public static Caller From(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true || !Guid.TryParse(user.FindFirstValue(AccountClaim), out var account)) return Nobody;
        OrganisationId? organisation = Guid.TryParse(user.FindFirstValue(OrganisationClaim), out var o) ? new(o) : null;
        Role[] roles = [.. user.FindAll(ClaimTypes.Role).Select(c => Enum.Parse<Role>(c.Value))];
        string[] divisions = [.. user.FindAll(DivisionClaim).Select(c => c.Value)];
        var scope = user.HasClaim(WholeCityClaim, "true") ? DataScope.Everything : new DataScope(false, divisions, organisation);
        return new(new(account), user.Identity.Name ?? "", organisation, user.FindFirstValue(OrganisationNameClaim) ?? "", roles, scope);
    }

    /// <summary>True when one of the roles has the right.</summary>
    public bool May(string permission, ModuleList modules) =>
        modules.Permissions.FirstOrDefault(p => p.Name == permission) is { } found && found.Roles.Any(Has);

    /// <summary>What a fact keeps of the caller (decision 23).</summary>
    internal object AsActor() => new
    {
        account = Account?.ToString(),
        name = Name,
        organisation = Organisation?.ToString(),
        roles = Roles.Select(r => r.ToString()),
        roleNames = Roles.Select(r => r.Chinese()),
        scope = Scope.Key,
        address = Address,
        device = Device,
        request = Request,
    };
}
