using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Data;
using Soil.Platform.Facts;

namespace Soil.Cli.Verbs;

/// <summary><c>soil audit verify</c> and <c>soil audit export</c>: the small separate check of the fact chain.</summary>
internal static class Audit
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static Command Command() => new("audit", "事实链") { Verify(), Export() };

    private static Command Verify()
    {
        var store = new Store();
        var log = new Argument<FileInfo?>("log") { Description = "导出的审计日志（JSON 行）；缺省核验库", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("verify", """
            从第一条事实起核验链，停在第一处不吻合的地方；库里的文件、结果和判定也按事实中的摘要重算。
            输出 JSON：intact,facts,batches,unsealed,head,first_break{fact,field,message}。断开时退出码 1。
            """) { log, store.Data, store.Database };
        command.SetAction(async (options, ct) =>
        {
            var report = options.GetValue(log) is { } file ? await OfLog(file, ct) : await OfStore(store, options, ct);
            Console.WriteLine(JsonSerializer.Serialize(report, Json));
            return report.Intact ? 0 : 1;
        });
        return command;
    }

    private static Command Export()
    {
        var store = new Store();
        var output = new Option<FileInfo?>("--out") { Description = "输出文件；缺省为标准输出" };
        var command = new Command("export", "把已封存的事实链写成 JSON 行，供另存和独立核验。") { output, store.Data, store.Database };
        command.SetAction(async (options, ct) =>
        {
            store.MustExist(options);
            await using var rooms = store.Open(options);
            await using var to = options.GetValue(output) is { } path ? path.CreateText() : new StreamWriter(Console.OpenStandardOutput());
            await ChainLog.Write(rooms.GetRequiredService<SoilDbFactory>(), to, ct);
            return 0;
        });
        return command;
    }

    private static async Task<ChainReport> OfLog(FileInfo file, CancellationToken ct)
    {
        using var reader = file.OpenText();
        try
        {
            return await ChainLog.Verify(reader, ct);
        }
        catch (FormatException e)
        {
            throw new RefusedException($"{file.Name} 不是导出的审计日志：{e.Message}");
        }
    }

    private static async Task<ChainReport> OfStore(Store store, ParseResult options, CancellationToken ct)
    {
        store.MustExist(options);
        await using var rooms = store.Open(options);
        return await rooms.GetRequiredService<FactChain>().Verify(ct);
    }
}
