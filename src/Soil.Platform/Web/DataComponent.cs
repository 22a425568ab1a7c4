using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Data;

namespace Soil.Platform.Web;

/// <summary>
/// A part of a page with a unit of work of its own. The parts of a page load at the same time, and one unit of work can do one thing at a
/// time: what stands beside others (cards, panels) inherits this instead of injecting the request's.
/// </summary>
public abstract class DataComponent : OwningComponentBase
{
    protected SoilDb Db => ScopedServices.GetRequiredService<SoilDb>();
}
