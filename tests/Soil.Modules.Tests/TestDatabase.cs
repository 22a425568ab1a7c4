using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Soil.Host.Startup;
using Soil.Platform.Data;
using Soil.Platform.Seeding;

namespace Soil.Tests;

/// <summary>
/// A store for one test: a copy of a template that is made once per run and scenario. PostgreSQL is a real server named by
/// <c>SOIL_TEST_POSTGRES</c>; where it is missing the test is skipped, visibly, and fails in CI.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(DatabaseKind, string?), Lazy<Task<TestDatabase>>> Templates = new();

    private static readonly string Root = Directory.CreateTempSubdirectory("soil-tests-").FullName;

    static TestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);

    private TestDatabase(DatabaseKind kind, string name, bool pooled = true)
    {
        Name = name;
        DataDirectory = Path.Combine(Root, name);
        Directory.CreateDirectory(DataDirectory);
        Target = kind == DatabaseKind.Sqlite
            ? DatabaseTarget.SqliteFile(Path.Combine(DataDirectory, "soil.db"))
            : DatabaseTarget.Parse(new NpgsqlConnectionStringBuilder(Server()) { Database = name, MaxPoolSize = 20, Pooling = pooled }.ToString());
    }

    public string Name { get; }

    public string DataDirectory { get; }

    public DatabaseTarget Target { get; }

    public LaunchOptions Options => LaunchOptions.Parse([], out _)! with
    {
        Urls = "http://127.0.0.1:0", Data = DataDirectory, Scenario = null,
        Database = Target.Kind == DatabaseKind.Postgres ? Target.ConnectionString : null,
    };

    public static async Task<TestDatabase> Create(DatabaseKind kind, string? scenario)
    {
        if (kind == DatabaseKind.Postgres) RequireServer();
        var template = await Templates.GetOrAdd((kind, scenario), key => new(() => MakeTemplate(key.Item1, key.Item2))).Value;
        var copy = new TestDatabase(kind, $"soil_{Guid.CreateVersion7():N}");
        CopyFolder(template.DataDirectory, copy.DataDirectory);
        if (kind == DatabaseKind.Postgres) await Execute($"create database {copy.Name} template {template.Name}");
        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        if (Target.Kind == DatabaseKind.Postgres)
        {
            await Execute($"drop database if exists {Name} with (force)");
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }
        Directory.Delete(DataDirectory, recursive: true);
    }

    private static async Task<TestDatabase> MakeTemplate(DatabaseKind kind, string? scenario)
    {
        var template = new TestDatabase(kind, $"soil_template_{Guid.CreateVersion7():N}", pooled: false);
        if (kind == DatabaseKind.Postgres) await Execute($"create database {template.Name}");
        // Made on the day that tests live in, or a grant of the real today would not hold yet.
        await using var app = Composition.Build(template.Options with { Background = false }, builder =>
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new MovableClock(SoilApp.Now.AddDays(-1)))));
        await app.Services.GetRequiredService<DatabaseSetup>().Run(CancellationToken.None);
        if (scenario is not null)
            await app.Services.GetRequiredService<DemoCity>().Load(template.Options.SeedFolder, scenario, SoilApp.Password, _ => { }, CancellationToken.None);
        SqliteConnection.ClearAllPools();
        return template;
    }

    private static void RequireServer()
    {
        if (Environment.GetEnvironmentVariable("SOIL_TEST_POSTGRES") is { Length: > 0 }) return;
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 }) Assert.Fail("SOIL_TEST_POSTGRES names no server; ./test starts one");
        Assert.Skip("no PostgreSQL: set SOIL_TEST_POSTGRES, or run ./test");
    }

    private static string Server() => Environment.GetEnvironmentVariable("SOIL_TEST_POSTGRES")!;

    private static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server()) { Database = "postgres" }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
