using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Data;

namespace Soil.Cli.Verbs;

/// <summary><c>soil migrate</c>: brings a store to this version's shape, making it when it is missing.</summary>
internal static class Migrate
{
    internal static Command Command()
    {
        var store = new Store();
        var command = new Command("migrate", "把库升级到本版本的结构；没有库时新建。") { store.Data, store.Database };
        command.SetAction(async (options, ct) =>
        {
            await using var rooms = store.Open(options);
            await rooms.GetRequiredService<DatabaseSetup>().Run(ct);
            Console.WriteLine("库的结构已是本版本。");
            return 0;
        });
        return command;
    }
}
