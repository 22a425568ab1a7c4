using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Lab.Dossier;

/// <summary>证据: the laboratories' files behind a parcel's results.</summary>
internal sealed class DeliverablesPanelFace(SoilDbFactory databases, ModuleList modules) : IDossierPanel
{
    public string Subject => "parcel";

    public string Key => "evidence";

    public string Tab => "证据";

    public int Order => 30;

    public Type Component => typeof(DeliverablesPanel);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewDeliverables, modules);

    /// <summary>A parcel's page is shown only to who may see the parcel, so that its number of files is no secret to them.</summary>
    public async Task<string?> Badge(Guid id, CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        var count = await db.Set<Deliverable>().CountAsync(d => d.ParcelId == new ParcelId(id), ct);
        return count == 0 ? null : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
