using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Data;
using Soil.Platform.Seeding;

namespace Soil.Cli.Verbs;

/// <summary><c>soil seed SCENARIO</c>: loads a scenario of the demo city into a store that holds none.</summary>
internal static class Seed
{
    internal static Command Command()
    {
        var store = new Store();
        var scenario = new Argument<string>("scenario") { Description = "seed/scenarios 中的场景名", DefaultValueFactory = _ => "demo" };
        var folder = new Option<DirectoryInfo>("--seed") { Description = "演示城市文件所在目录", DefaultValueFactory = _ => new("seed") };
        var password = new Option<string>("--password") { Description = "全部演示账号的密码（至少 12 个字符）", Required = true };
        var command = new Command("seed", "把演示城市的一个场景载入还没有演示数据的库。") { scenario, folder, password, store.Data, store.Database };
        command.SetAction(async (options, ct) =>
        {
            var path = options.GetValue(folder)!.FullName;
            var name = options.GetValue(scenario)!;
            if (!File.Exists(Path.Combine(path, "scenarios", name + ".json"))) throw new RefusedException($"没有场景“{name}”：{path}/scenarios 里找不到 {name}.json");
            await using var rooms = store.Open(options);
            await rooms.GetRequiredService<DatabaseSetup>().Run(ct);
            var city = rooms.GetRequiredService<DemoCity>();
            if (await city.IsLoaded(ct)) throw new RefusedException("库里已有演示城市；请换一个空的数据目录");
            await city.Load(path, name, options.GetValue(password)!, step => Console.Error.WriteLine($"载入 {step} …"), ct);
            Console.WriteLine($"场景“{name}”已载入。");
            return 0;
        });
        return command;
    }
}
