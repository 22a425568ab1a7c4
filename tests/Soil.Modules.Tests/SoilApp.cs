using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Soil.Host.Startup;
using Soil.Platform.Data;
using Soil.Platform.Seeding;

namespace Soil.Tests;

/// <summary>
/// The product itself, on a socket of its own, over a database of its own: what a test talks to. Facts are delivered when the test says
/// <see cref="Drain"/>, so nothing sleeps and nothing races.
/// </summary>
internal sealed class SoilApp : IAsyncDisposable
{
    /// <summary>Password of every demo account in tests.</summary>
    public const string Password = "Soil-test-2026";

    /// <summary>The instant that tests live in: 2026-11-24 09:00 in Zhengzhou.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);

    private readonly WebApplication app;
    private readonly TestDatabase database;

    private SoilApp(WebApplication app, TestDatabase database, MovableClock clock)
    {
        this.app = app;
        this.database = database;
        Clock = clock;
        Log = app.Services.GetRequiredService<LogCollector>();
    }

    /// <summary>Both databases; a test body runs on each.</summary>
    public static TheoryData<DatabaseKind> Databases => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    public IServiceProvider Services => app.Services;

    public MovableClock Clock { get; }

    /// <summary>Warnings and errors that the server logged; a test that expects none asserts so.</summary>
    public LogCollector Log { get; }

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public string DataDirectory => database.DataDirectory;

    public DatabaseTarget Target => database.Target;

    /// <summary>Starts the product over a fresh copy of a scenario (made once per run), or over an empty store.</summary>
    public static async Task<SoilApp> Start(DatabaseKind kind, string? scenario = "quiet", bool background = false)
    {
        var database = await TestDatabase.Create(kind, scenario);
        return await Start(database, background);
    }

    internal static async Task<SoilApp> Start(TestDatabase database, bool background = false)
    {
        var clock = new MovableClock(Now);
        var app = Composition.Build(database.Options with { Background = background }, builder =>
        {
            builder.Services.RemoveAll<TimeProvider>();
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton<LogCollector>();
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<ILoggerProvider>(s => s.GetRequiredService<LogCollector>());
        });
        await app.Services.GetRequiredService<DatabaseSetup>().Run(CancellationToken.None);
        await app.StartAsync();
        return new(app, database, clock);
    }

    /// <summary>A client without a session; redirects are not followed.</summary>
    public HttpClient Anonymous() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = Address,

        // A slow machine is no failure: a hundred thousand rows may take their time.
        Timeout = TimeSpan.FromMinutes(10),
    };

    /// <summary>A client signed in as a demo account, <c>demo-r04</c>.</summary>
    public async Task<HttpClient> SignedIn(string account)
    {
        var client = Anonymous();
        using var answer = await client.PostAsJsonAsync("/api/identity/sign-in", new { account, password = Password });
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent, "{0} signs in", account);
        return client;
    }

    /// <summary>Delivers every waiting fact, and what follows from it.</summary>
    public Task Drain() => Consequences.Drain(app.Services, CancellationToken.None);

    /// <summary>Seals every committed fact.</summary>
    public Task Seal() => Consequences.Seal(app.Services, CancellationToken.None);

    /// <summary>A unit of work that sees everything.</summary>
    public SoilDb Db() => app.Services.GetRequiredService<SoilDbFactory>().OpenForPlatform();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await database.DisposeAsync();
    }
}
