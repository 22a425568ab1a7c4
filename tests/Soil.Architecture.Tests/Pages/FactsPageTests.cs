using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Soil.Architecture.Tests.Reading;
using Soil.Platform.Facts;

namespace Soil.Architecture.Tests.Pages;

/// <summary><c>docs/facts.md</c>: what happens after something, the <c>OnFact</c> lines of all rooms on one page.</summary>
public sealed class FactsPageTests(RunningHost host)
{
    [Fact]
    public void The_committed_page_lists_every_fact_and_who_hears_it()
    {
        var heard = host.Services.GetRequiredService<FactHandlers>().Lines.ToLookup(l => l.Kind, l => l.Handler);
        var page = new StringBuilder("# 事实\n\n由代码生成，不手改。事实与造成它的改动同时写入，依次交给右边的模块；没有“随后”的事实只作记录。\n");
        foreach (var (title, facts) in host.Modules.All.Select(m => (m.Title, m.Facts)).Append(("平台", PlatformFacts.All)).Where(m => m.Item2.Count > 0))
        {
            page.Append("\n## ").Append(title).Append("\n\n| 事实 | 发生了什么 | 随后 |\n|---|---|---|\n");
            foreach (var fact in facts) page.Append(CommittedPage.Row($"`{fact.Name}`", fact.Title, string.Join("、", heard[fact.Name].Order(StringComparer.Ordinal).Select(h => $"`{h}`"))));
        }
        CommittedPage.ShouldSay("docs/facts.md", page.ToString());
        heard.Select(h => h.Key).Except(host.Modules.Facts.Select(f => f.Name)).Should().BeEmpty("who listens to a fact that nobody writes waits for ever");
    }
}
