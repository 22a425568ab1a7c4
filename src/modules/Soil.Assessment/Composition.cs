using System.Security.Claims;
using Soil.Assessment.Home;
using Soil.Assessment.Parcels;
using Soil.Assessment.Points;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Assessment;

/// <summary>Tab 结果怎样 of the parcel's dossier.</summary>
internal sealed class ParcelResultsTab(ModuleList modules) : IDossierPanel
{
    public string Subject => "parcel";

    public string Key => "results";

    public string Tab => "结果怎样";

    public int Order => 10;

    public Type Component => typeof(ParcelResultsPanel);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewEvaluations, modules);
}

/// <summary>The results in the point's dossier.</summary>
internal sealed class PointResultsTab(ModuleList modules) : IDossierPanel
{
    public string Subject => "point";

    public string Key => "results";

    public string Tab => "结果怎样";

    public int Order => 10;

    public Type Component => typeof(PointResultsPanel);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewEvaluations, modules);
}

/// <summary>Counters of the home page.</summary>
internal sealed class VerdictCountersCard(ModuleList modules) : IHomeCard
{
    public int Order => 110;

    public Type Component => typeof(VerdictCounters);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewEvaluations, modules);
}
