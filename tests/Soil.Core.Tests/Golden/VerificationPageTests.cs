using System.Globalization;
using System.Text;

namespace Soil.Core.Tests.Golden;

/// <summary>Keeps <c>docs/verification.md</c> true: written from the golden files, compared on every run, rewritten when SOIL_BLESS is 1.</summary>
public sealed class VerificationPageTests
{
    [Fact]
    public void The_committed_page_says_what_the_checks_say()
    {
        var file = Path.Combine(Root(), "docs", "verification.md");
        var page = Write();
        if (Environment.GetEnvironmentVariable("SOIL_BLESS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, page);
        }

        File.Exists(file).Should().BeTrue("docs/verification.md is generated: run this test with SOIL_BLESS=1");
        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(page, "docs/verification.md is generated: run this test with SOIL_BLESS=1 and commit it");
    }

    private static string Write()
    {
        var page = new StringBuilder();
        page.Append("# 规则校核\n\n由 `tests/Soil.Core.Tests/Golden` 中的算例文件生成，不手改。每个文件另有一行故意写错的期望，用来证明比对有效，不计入例数。\n\n");
        page.Append("| 校核内容 | 依据 | 算例文件 | 例数 | 允差 | 结果 |\n|---|---|---|---:|---|---|\n");
        foreach (var check in GoldenChecks.All)
        {
            var (count, held) = (check.Cases.Count, check.Cases.Count(check.Holds));
            var result = held == count ? "全部一致" : string.Create(CultureInfo.InvariantCulture, $"{count - held} 例不一致");
            page.Append(CultureInfo.InvariantCulture, $"| {check.Name} | {check.Source} | `{check.File}` | {count} | {check.Tolerance} | {result} |\n");
        }

        return page.ToString();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Soil.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
    }
}
