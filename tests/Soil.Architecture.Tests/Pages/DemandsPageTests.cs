using System.Text;
using System.Text.RegularExpressions;
using Soil.Architecture.Tests.Reading;
using Soil.Core.Tables;

namespace Soil.Architecture.Tests.Pages;

/// <summary>
/// <c>docs/demands.md</c>: which of the demands are proved. Only a test that drives the running product proves one; what is claimed by a
/// skipped test or by a test of a part stays open (architecture §8).
/// </summary>
public sealed partial class DemandsPageTests
{
    private static readonly string[] DriveTheProduct = ["Soil.Modules.Tests", "Soil.Browser.Tests"];

    private static readonly IReadOnlyList<CsvRow> Demands = CsvTable.Parse(Sources.All.Single(f => f.Path == "docs/demands.csv").Text).Rows;

    private static readonly IReadOnlyList<Claim> Claims =
        [.. Sources.Of(".cs").Where(f => f.Path.StartsWith("tests/", StringComparison.Ordinal) && !f.Path.StartsWith("tests/Soil.Architecture.Tests/", StringComparison.Ordinal)).SelectMany(ClaimsOf)];

    [Fact]
    public void The_committed_page_says_what_the_tests_claim()
    {
        var claims = Claims.ToLookup(c => c.Demand);
        var rows = Demands.Select(d => (Demand: d, Proofs: claims[d["id"]].Where(c => c.Proves).Select(c => c.Test).Distinct().Order(StringComparer.Ordinal).ToList())).ToList();
        var page = new StringBuilder("# 需求对照\n\n由 `docs/demands.csv` 和测试上的 `[Demand(\"R-nnn\")]` 生成，不手改。只有驱动运行中产品的测试才算证明。\n\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"已证 {rows.Count(r => r.Proofs.Count > 0)} / {rows.Count}。\n\n")
            .Append("| 编号 | 需求 | 模块 | 状态 | 测试 |\n|---|---|---|---|---|\n");
        foreach (var (demand, proofs) in rows)
            page.Append(CommittedPage.Row(demand["id"], demand["words"], demand["module"], proofs.Count > 0 ? "已证" : "未实现", string.Join("<br>", proofs)));
        CommittedPage.ShouldSay("docs/demands.md", page.ToString());
    }

    [Fact]
    public void No_test_claims_a_demand_that_nobody_made() => Claims.Select(c => c.Demand).Except(Demands.Select(d => d["id"])).ShouldBeNone();

    [Fact]
    public void Only_a_test_that_runs_and_drives_the_product_proves()
    {
        ClaimsOf(new("tests/Soil.Modules.Tests/A.cs", "    [Fact]\n    [Demand(\"R-001\"), Demand(\"R-002\")]\n    public async Task It_works()\n")).Should().Equal(
            new Claim("R-001", "A.It_works", true), new Claim("R-002", "A.It_works", true));
        ClaimsOf(new("tests/Soil.Modules.Tests/A.cs", "[Fact(Skip = \"later\"), Demand(\"R-001\")]\npublic void It_waits()\n")).Should().Equal(new Claim("R-001", "A.It_waits", false));
        ClaimsOf(new("tests/Soil.Core.Tests/B.cs", "[Fact, Demand(\"R-001\")]\npublic void A_part_works()\n")).Should().Equal(new Claim("R-001", "B.A_part_works", false));
        ClaimsOf(new("tests/Soil.Modules.Tests/C.cs", "[Demand(\"R-001\")]\n[Fact]\npublic void First() {}\n[Fact]\npublic void Second() {}\n")).Should().ContainSingle();
    }

    private static IEnumerable<Claim> ClaimsOf(SourceFile file)
    {
        var drives = DriveTheProduct.Any(p => file.Path.StartsWith($"tests/{p}/", StringComparison.Ordinal));
        foreach (Match test in Test().Matches(file.Text))
        {
            var attributes = test.Groups["attributes"].Value;
            foreach (Match demand in Demand().Matches(attributes))
                yield return new(demand.Groups[1].Value, $"{Path.GetFileNameWithoutExtension(file.Path)}.{test.Groups["name"].Value}", drives && !Skipped().IsMatch(attributes));
        }
    }

    private sealed record Claim(string Demand, string Test, bool Proves);

    /// <summary>The attributes in front of a method, and its name.</summary>
    [GeneratedRegex(@"(?<attributes>(?:^[ \t]*\[[^\r\n]*\][ \t]*(?://[^\n]*)?\r?\n)+)[ \t]*public [\w<>, ]*?(?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Test();

    [GeneratedRegex("Demand\\(\"(R-\\d{3})\"\\)")]
    private static partial Regex Demand();

    [GeneratedRegex(@"\bSkip\s*=")]
    private static partial Regex Skipped();
}
