using System.CommandLine;
using System.CommandLine.Parsing;
using Soil.Cli;
using Soil.Cli.Verbs;

var soil = new RootCommand("智慧土壤规则引擎：与网页同一套规则，供批量计算。每个动词从 --in 或标准输入读，向 --out 或标准输出写。")
{
    Judge.Command(),
    DeliverableCheck.Command(),
    Migrate.Command(),
    Seed.Command(),
    Audit.Command(),
};

var parsed = soil.Parse(args);
if (parsed.Errors.Count > 0)
{
    var option = parsed.Errors[0].SymbolResult is OptionResult { Option.Name: var name } ? $"选项 {name}：" : "";
    var why = parsed.UnmatchedTokens.Count > 0 ? $"不认识“{parsed.UnmatchedTokens[0]}”" : option + parsed.Errors[0].Message.TrimEnd('.');
    return Refuse($"{why}；用 --help 查看用法。");
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (RefusedException refused)
{
    return Refuse(refused.Message);
}
catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
{
    return Refuse($"读写失败：{broken.Message}");
}

// Exit code 2: bad usage or unreadable input, said in one line.
static int Refuse(string why)
{
    Console.Error.WriteLine("soil: " + why.ReplaceLineEndings(" ").Replace('\t', ' '));
    return 2;
}
