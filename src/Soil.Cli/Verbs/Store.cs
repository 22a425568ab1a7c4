using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Soil.House;
using Soil.Platform;
using Soil.Platform.Data;

namespace Soil.Cli.Verbs;

/// <summary>How a verb names the store it works on, and how it opens the rooms without the web.</summary>
internal sealed class Store
{
    public Option<DirectoryInfo> Data { get; } = new("--data") { Description = "数据目录（SQLite 库、文件）", DefaultValueFactory = _ => new("data") };

    public Option<string?> Database { get; } = new("--database") { Description = "PostgreSQL 连接串，Host=…；缺省用数据目录中的 SQLite 库" };

    /// <summary>The rooms over the named store; dispose to close.</summary>
    public ServiceProvider Open(ParseResult options)
    {
        var data = options.GetValue(Data)!.FullName;
        var target = options.GetValue(Database) is { } text ? DatabaseTarget.Parse(text) : DatabaseTarget.SqliteFile(Path.Combine(data, "soil.db"));
        var services = new ServiceCollection();
        services.AddLogging(log => log.AddFilter(level => level >= LogLevel.Warning));
        services.AddSoilPlatform(new Installation(target, data), Rooms.All);
        return services.BuildServiceProvider();
    }

    /// <summary>Refuses when the data folder holds no store: a verb that only reads must not make one.</summary>
    public void MustExist(ParseResult options)
    {
        var data = options.GetValue(Data)!;
        if (options.GetValue(Database) is null && !File.Exists(Path.Combine(data.FullName, "soil.db")))
            throw new RefusedException($"目录 {data.FullName} 里没有库（soil.db）；请用 --data 指明，或先运行 ./run 或 ./soil migrate");
    }
}
