using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Soil.Architecture.Tests.Reading;
using Soil.Host.Startup;
using Soil.Platform.Data;
using Soil.Platform.Modules;

[assembly: AssemblyFixture(typeof(RunningHost))]

namespace Soil.Architecture.Tests.Reading;

/// <summary>The product, composed and started as <c>./run</c> does it, over an empty store: what it maps, allows and models can be asked.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("soil-architecture-").FullName;

    private WebApplication app = null!;

    public IServiceProvider Services => app.Services;

    internal IReadOnlyList<Endpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    internal ModuleList Modules => app.Services.GetRequiredService<ModuleList>();

    internal IModel Model
    {
        get
        {
            using var db = app.Services.GetRequiredService<SoilDbFactory>().OpenForPlatform();
            return db.Model;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var options = LaunchOptions.Parse([], out _)! with { Urls = "http://127.0.0.1:0", Data = data, Database = null, Scenario = null, Background = false };
        app = Composition.Build(options);
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
