using System.Security.Claims;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Fieldwork.Dossier;

/// <summary>谁做的: points and samples of a parcel.</summary>
internal sealed class SamplesPanelFace(ModuleList modules) : IDossierPanel
{
    public string Subject => "parcel";

    public string Key => "fieldwork";

    public string Tab => "谁做的";

    public int Order => 20;

    public Type Component => typeof(SamplesPanel);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewSamples, modules);
}
