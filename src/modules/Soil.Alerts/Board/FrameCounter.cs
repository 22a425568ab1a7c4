using Microsoft.EntityFrameworkCore;
using Soil.Alerts.Data;
using Soil.Platform.Data;
using Soil.Platform.Modules;
using Soil.Platform.Todos;
using Soil.Platform.Web;

namespace Soil.Alerts.Board;

/// <summary>The number beside 告警 in the top bar, for those who may see the board.</summary>
internal sealed class FrameCounter(ModuleList modules) : IFrameCounter
{
    public async Task<int> OpenAlerts(SoilDb db, Caller caller) =>
        caller.May(Permissions.ViewAlerts, modules) ? await db.Set<Alert>().CountAsync(a => a.ClosedAt == null) : 0;
}
