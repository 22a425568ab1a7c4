using System.Diagnostics;
using Soil.Core.Naming;
using Soil.Core.Tables;
using Soil.Core.Roles;
using Soil.Platform.Data;

namespace Soil.Host.Startup;

/// <summary>Before the first request: the database's shape, then the demo city where one is wanted, then the address and who may sign in.</summary>
internal static class Preparation
{
    public static async Task Run(WebApplication app, LaunchOptions options)
    {
        var watch = Stopwatch.StartNew();
        await app.Services.GetRequiredService<DatabaseSetup>().Run(CancellationToken.None);
        var demonstration = app.Services.GetRequiredService<Demonstration>();
        if (options.Scenario is { } scenario) await demonstration.LoadOnce(scenario, CancellationToken.None);
        app.Lifetime.ApplicationStarted.Register(() => Print(options, demonstration.Password, watch.Elapsed));
    }

    private static void Print(LaunchOptions options, string? password, TimeSpan elapsed)
    {
        Console.WriteLine();
        Console.WriteLine($"智慧土壤已就绪（{elapsed.TotalSeconds:0.0} 秒）：{options.Urls}");
        if (password is null) return;
        Console.WriteLine($"演示账号，密码均为 {password}");
        foreach (var row in CsvTable.Parse(File.ReadAllText(Path.Combine(options.SeedFolder, "accounts.csv"))).Rows)
            Console.WriteLine($"  {row["account"],-16} {Enum.Parse<Role>(row["role"]).Chinese()}　{Enum.Parse<GrantScope>(row["scope"]).Chinese()}{row["divisions"]}　{row["name"]}");
        Console.WriteLine("按 Ctrl+C 停止。");
    }
}
