using Soil.Platform;
using Soil.Platform.Data;

namespace Soil.Host.Startup;

/// <summary>What <c>./run</c> may be told.</summary>
/// <param name="Urls">Addresses to listen on.</param>
/// <param name="Certificate">PFX or PEM file for HTTPS.</param>
/// <param name="Data">Folder of the store: rows (SQLite), files, keys.</param>
/// <param name="Database">PostgreSQL connection string; null for the SQLite file in <paramref name="Data"/>.</param>
/// <param name="Scenario">Demo scenario to load into an empty store; null for none.</param>
/// <param name="SeedFolder">Where the demo city's files are.</param>
internal sealed record LaunchOptions(string Urls, string? Certificate, string Data, string? Database, string? Scenario, string SeedFolder)
{
    /// <summary>False in tests: facts are then delivered and sealed when the test says so.</summary>
    public bool Background { get; init; } = true;

    public const string Usage = """
        用法: ./run [选项]
          --urls 地址          监听地址，缺省 http://127.0.0.1:5080；手机访问要用 https
          --cert 文件          HTTPS 证书（.pfx，或含私钥的 .pem）
          --data 目录          库、文件和密钥所在目录，缺省 data
          --database "Host=…"  用 PostgreSQL（含 PostGIS）代替 SQLite
          --scenario 场景      空库时载入的演示场景，缺省 demo
          --empty              不载入演示数据
        """;

    public Installation Installation => new(
        Database is null ? DatabaseTarget.SqliteFile(Path.Combine(Data, "soil.db")) : DatabaseTarget.Parse(Database), Data);

    /// <summary>Reads the command line; null with a text to print when something in it is not known, or help is asked for.</summary>
    public static LaunchOptions? Parse(string[] args, out string? problem)
    {
        var options = new LaunchOptions(
            Environment.GetEnvironmentVariable("SOIL_URLS") ?? "http://127.0.0.1:5080", null, Path.GetFullPath("data"),
            Environment.GetEnvironmentVariable("SOIL_DATABASE"), "demo", FindSeed());
        problem = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--help" or "-h")
            {
                problem = Usage;
                return null;
            }
            if (args[i] == "--empty")
            {
                options = options with { Scenario = null };
                continue;
            }
            if (i + 1 >= args.Length)
            {
                problem = $"参数 {args[i]} 不认识，或缺少它的值。\n{Usage}";
                return null;
            }
            var value = args[++i];
            switch (args[i - 1])
            {
                case "--urls": options = options with { Urls = value }; break;
                case "--cert": options = options with { Certificate = value }; break;
                case "--data": options = options with { Data = Path.GetFullPath(value) }; break;
                case "--database": options = options with { Database = value }; break;
                case "--scenario": options = options with { Scenario = value }; break;
                case "--seed": options = options with { SeedFolder = Path.GetFullPath(value) }; break;
                default:
                    problem = $"参数 {args[i - 1]} 不认识。\n{Usage}";
                    return null;
            }
        }
        return options;
    }

    /// <summary>Beside the published program, or at the root of the repository.</summary>
    private static string FindSeed()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seed = Path.Combine(folder.FullName, "seed");
            if (File.Exists(Path.Combine(seed, "accounts.csv"))) return seed;
        }
        return Path.GetFullPath("seed");
    }
}
