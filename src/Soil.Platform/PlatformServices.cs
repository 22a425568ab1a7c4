using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Files;
using Soil.Platform.Jobs;
using Soil.Platform.Modules;
using Soil.Platform.Web;

namespace Soil.Platform;

/// <summary>Where this installation keeps its things.</summary>
/// <param name="Database">The rows.</param>
/// <param name="DataDirectory">Files, keys, logs.</param>
public sealed record Installation(DatabaseTarget Database, string DataDirectory)
{
    public string FilesDirectory => Path.Combine(DataDirectory, "files");

    /// <summary>Daily heads of the fact chain, for publishing.</summary>
    public string AnchorsDirectory => Path.Combine(DataDirectory, "anchors");

    public string KeysDirectory => Path.Combine(DataDirectory, "keys");
}

/// <summary>Composition of the platform and the rooms, used by the host and by the command line alike.</summary>
public static class PlatformServices
{
    /// <summary>Everything that needs no web: database, facts, files, and the modules' own services.</summary>
    public static IServiceCollection AddSoilPlatform(this IServiceCollection services, Installation installation, IReadOnlyList<SoilModule> modules)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(installation);
        services.AddSingleton(new ModuleList(modules));
        services.AddSingleton(s =>
        {
            var handlers = new FactHandlers();
            foreach (var handler in s.GetServices<FactHandler>()) handlers.Add(handler);
            return handlers;
        });
        services.AddSingleton(s => new SoilModel([.. modules.Select(m => m.Assembly).Distinct()], s.GetRequiredService<FactHandlers>()));
        services.AddSingleton(s => new SoilDbFactory(installation.Database, s.GetRequiredService<SoilModel>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<DatabaseSetup>();
        services.AddSingleton(new FileStore(installation.FilesDirectory));
        services.AddSingleton<Parameters.IRuleParameters, Parameters.ShippedParameters>();
        services.AddSingleton<FactChain>();
        services.AddSingleton<DeliveryBoard>();
        services.AddSingleton<FactRunner>();
        services.AddSingleton<Sealer>();
        services.AddSingleton<Seeding.DemoCity>();
        services.AddScoped(s => s.GetRequiredService<SoilDbFactory>().Open(s.GetRequiredService<Caller>().Scope));
        services.TryAddScoped(_ => Caller.System);
        services.OnClock("platform.anchor-chain", "0 10 0 * * ?", AnchorChain.Run);
        foreach (var module in modules) module.AddServices(services);
        return services;
    }

    /// <summary>What the web adds: background runners, the caller of a request, permissions as policies.</summary>
    public static IServiceCollection AddSoilWeb(this IServiceCollection services, bool background)
    {
        services.AddHttpContextAccessor();
        services.Replace(ServiceDescriptor.Scoped(s => OfRequest(s.GetRequiredService<IHttpContextAccessor>().HttpContext)));
        if (background)
        {
            services.AddHostedService(s => s.GetRequiredService<FactRunner>());
            services.AddHostedService(s => s.GetRequiredService<Sealer>());
            services.AddClock();
        }
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        return services;
    }

    private static Caller OfRequest(HttpContext? context) => context is null
        ? Caller.System
        : Caller.From(context.User) with
        {
            Address = context.Connection.RemoteIpAddress?.ToString(),
            Device = context.Request.Headers.UserAgent.ToString() is { Length: > 0 } agent ? agent[..Math.Min(agent.Length, 120)] : null,
            Request = context.TraceIdentifier,
        };
}
