using System.Security.Claims;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Identity.Home;

/// <summary>The system administrator's home: accounts, and background work that has stopped.</summary>
internal sealed class SystemHomeCard(ModuleList modules) : IHomeCard
{
    public int Order => 140;

    public Type Component => typeof(SystemCard);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewJobs, modules);
}

/// <summary>The auditor's home: how much is on record, and what deserves a look.</summary>
internal sealed class AuditHomeCard(ModuleList modules) : IHomeCard
{
    public int Order => 150;

    public Type Component => typeof(AuditCard);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewAudit, modules);
}
