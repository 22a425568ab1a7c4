using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Platform.Todos;

/// <summary>Counts the open alerts of a caller's scope for the top bar; the module that owns alerts registers it.</summary>
public interface IFrameCounter
{
    Task<int> OpenAlerts(SoilDb db, Caller caller);
}
