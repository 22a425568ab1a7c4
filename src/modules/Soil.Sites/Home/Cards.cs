using System.Security.Claims;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Sites.Home;

/// <summary>阶段统计 on the home page.</summary>
internal sealed class StageCardFace(ModuleList modules) : IHomeCard
{
    public int Order => 120;

    public Type Component => typeof(StageCard);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewParcels, modules);
}

/// <summary>A small map on the home page.</summary>
internal sealed class MapCardFace(ModuleList modules) : IHomeCard
{
    public int Order => 130;

    public Type Component => typeof(MapCard);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewParcels, modules);
}
