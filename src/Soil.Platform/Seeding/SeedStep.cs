using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Platform.Seeding;

/// <summary>What a seed step is given.</summary>
/// <param name="Folder">The <c>seed/</c> folder.</param>
/// <param name="Scenario">File of <c>seed/scenarios</c> without its ending.</param>
/// <param name="Password">The one password of all demo accounts.</param>
/// <param name="Services">A scope of its own for the step.</param>
public sealed record SeedContext(string Folder, string Scenario, string Password, IServiceProvider Services)
{
    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);
}

/// <summary>A module's part of the demo city: it reads its own files and uses its own slices.</summary>
public interface ISeedStep
{
    /// <summary>Smaller first; the house's order times ten.</summary>
    int Order { get; }

    /// <summary>What it loads, for the progress line.</summary>
    string Title { get; }

    Task Load(SeedContext seed, CancellationToken ct);
}

/// <summary>Loads a scenario into an empty store, and lets every consequence run before it says done.</summary>
public sealed class DemoCity(IServiceScopeFactory scopes, SoilDbFactory databases)
{
    /// <param name="folder">The <c>seed/</c> folder.</param>
    /// <param name="scenario">Name of the scenario, <c>demo</c>.</param>
    /// <param name="password">Password that all demo accounts get.</param>
    /// <param name="progress">Called with the title of each step before it runs.</param>
    public async Task Load(string folder, string scenario, string password, Action<string> progress, CancellationToken ct)
    {
        await using var outer = scopes.CreateAsyncScope();
        foreach (var step in outer.ServiceProvider.GetServices<ISeedStep>().OrderBy(s => s.Order))
        {
            progress(step.Title);
            await using var scope = scopes.CreateAsyncScope();
            await step.Load(new SeedContext(folder, scenario, password, scope.ServiceProvider), ct);
            await Consequences.Drain(scope.ServiceProvider, ct);
        }
        await using var db = databases.OpenForPlatform();
        db.Append(PlatformFacts.DemoLoaded, scenario, Caller.System, new { scenario });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>True when the store was marked 演示.</summary>
    public async Task<bool> IsLoaded(CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        return await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.AnyAsync(
            db.Set<Fact>(), f => f.Kind == PlatformFacts.DemoLoaded.Name, ct);
    }
}

/// <summary>Running what waits, explicitly: seeds, tests and the command line do not sleep.</summary>
public static class Consequences
{
    /// <summary>Delivers facts until none waits.</summary>
    public static Task Drain(IServiceProvider services, CancellationToken ct) => services.GetRequiredService<FactRunner>().Drain(ct);

    /// <summary>Delivers facts in another store handle's time: what the demo city's story set off happens on the story's day.</summary>
    public static Task Drain(IServiceProvider services, SoilDbFactory story, CancellationToken ct) =>
        ActivatorUtilities.CreateInstance<FactRunner>(services, story).Drain(ct);

    /// <summary>Seals facts until none is left outside the chain.</summary>
    public static Task Seal(IServiceProvider services, CancellationToken ct) => services.GetRequiredService<Sealer>().SealAll(ct);
}
