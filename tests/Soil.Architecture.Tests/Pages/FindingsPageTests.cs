using System.Text;
using Soil.Architecture.Tests.Findings;
using Soil.Architecture.Tests.Reading;
using Soil.Core.Naming;

namespace Soil.Architecture.Tests.Pages;

/// <summary><c>docs/findings.md</c>: from the code in a message to its words, its clause and the place that says it.</summary>
public sealed class FindingsPageTests
{
    [Fact]
    public void The_committed_page_lists_every_code()
    {
        var product = Sources.Of(".cs", ".razor").Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal)).ToList();
        var page = new StringBuilder("# 校核发现代码\n\n由代码生成，不手改。代码永久有效，不重复使用；首位数字分组：1 身份，2 数值，3 质控，4 时间，9 文件与系统。\n");
        foreach (var group in CodeInUse.All.GroupBy(c => c.Code.Code.Split('-')[0]))
        {
            page.Append("\n## ").Append(group.Key).Append("\n\n| 代码 | 程度 | 说什么 | 依据 | 声明 | 使用 |\n|---|---|---|---|---|---|\n");
            foreach (var code in group)
                page.Append(CommittedPage.Row(
                    code.Code.Code, code.Code.Severity.Chinese(), code.Code.Message, code.Code.Clause ?? "", $"`{code.Reference}`",
                    string.Join("、", code.Speakers(product).Select(f => Path.GetFileName(f.Path)).Order(StringComparer.Ordinal))));
        }
        CommittedPage.ShouldSay("docs/findings.md", page.ToString());
    }
}
