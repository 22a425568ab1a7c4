using System.Security.Claims;
using Soil.Core.Roles;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Lab.Home;

/// <summary>检测成果 by state: the laboratory's own, or those that the officer reviews.</summary>
internal sealed class DeliverablesCardFace(ModuleList modules) : IHomeCard
{
    public int Order => 140;

    public Type Component => typeof(DeliverablesCard);

    public bool VisibleTo(ClaimsPrincipal user)
    {
        var caller = Caller.From(user);
        return caller.May(Permissions.ViewDeliverables, modules) && caller.HasAny(Role.R01, Role.R02, Role.R04, Role.R11);
    }
}
