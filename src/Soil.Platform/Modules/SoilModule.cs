using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Platform.Modules;

/// <summary>One room of the house: what it registers, maps, allows and shows. The host lists the rooms and knows nothing else of them.</summary>
public abstract class SoilModule
{
    /// <summary>First word of its routes, permissions and fact kinds, <c>lab</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its name to people, <c>检测成果</c>.</summary>
    public abstract string Title { get; }

    /// <summary>Where its entities, pages and endpoints are.</summary>
    public Assembly Assembly => GetType().Assembly;

    /// <summary>What may be done in it, and by which roles.</summary>
    public virtual IReadOnlyList<Permission> Permissions => [];

    /// <summary>The kinds of fact that it writes.</summary>
    public virtual IReadOnlyList<FactKind> Facts => [];

    /// <summary>Its entries of the left navigation.</summary>
    public virtual IReadOnlyList<NavigationEntry> Navigation => [];

    /// <summary>Services, contracts, panels, cards, layers, and the <c>OnFact</c> lines.</summary>
    public virtual void AddServices(IServiceCollection services)
    {
    }

    /// <summary>Its API routes, below <c>/api/&lt;name&gt;</c> by convention.</summary>
    public virtual void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}

/// <summary>An entry of the left navigation.</summary>
/// <param name="Group">Heading it stands under, in the plan's own words (地块监管, 调查质控, …); null for the top.</param>
/// <param name="Title">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Permission">Shown only to who has it; null for everyone signed in.</param>
/// <param name="Order">Place within the whole navigation.</param>
public sealed record NavigationEntry(string? Group, string Title, string Href, string? Permission, int Order);

/// <summary>The rooms that this process is made of, in the house's order.</summary>
public sealed class ModuleList(IReadOnlyList<SoilModule> modules)
{
    public IReadOnlyList<SoilModule> All { get; } = modules;

    public IReadOnlyList<Permission> Permissions { get; } = [.. modules.SelectMany(m => m.Permissions)];

    public IReadOnlyList<FactKind> Facts { get; } = [.. modules.SelectMany(m => m.Facts), .. PlatformFacts.All];

    /// <summary>The Chinese sentence of a fact kind, for the history and the audit view.</summary>
    public string TitleOfFact(string kind) => Facts.FirstOrDefault(f => f.Name == kind)?.Title ?? kind;
}
