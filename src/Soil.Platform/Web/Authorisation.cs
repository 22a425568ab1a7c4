using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Soil.Platform.Modules;

namespace Soil.Platform.Web;

/// <summary>The caller must have this right.</summary>
internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

internal sealed class PermissionHandler(ModuleList modules) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (Caller.From(context.User).May(requirement.Permission, modules)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Makes the policy of a permission's name; a name that no module declares is a mistake and says so at once.</summary>
internal sealed class PermissionPolicies(IOptions<AuthorizationOptions> options, ModuleList modules) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (await base.GetPolicyAsync(policyName) is { } named) return named;
        if (modules.Permissions.All(p => p.Name != policyName)) throw new InvalidOperationException($"没有模块声明权限“{policyName}”");
        return new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build();
    }
}
