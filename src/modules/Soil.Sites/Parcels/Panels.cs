using System.Security.Claims;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Sites.Parcels;

/// <summary>基本情况: what the register itself knows.</summary>
internal sealed class FactsPanelFace(ModuleList modules) : IDossierPanel
{
    public string Subject => "parcel";

    public string Key => "facts";

    public string Tab => "基本情况";

    public int Order => 80;

    public Type Component => typeof(FactsPanel);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewParcels, modules);
}

/// <summary>历史: stages with both times, and what was done to the parcel.</summary>
internal sealed class HistoryPanelFace(ModuleList modules) : IDossierPanel
{
    public string Subject => "parcel";

    public string Key => "history";

    public string Tab => "历史";

    public int Order => 90;

    public Type Component => typeof(HistoryPanel);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewParcels, modules);
}
