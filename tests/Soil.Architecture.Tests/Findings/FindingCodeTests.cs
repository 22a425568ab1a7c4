using System.Text.RegularExpressions;
using Soil.Architecture.Tests.Reading;
using Soil.Core.Findings;

namespace Soil.Architecture.Tests.Findings;

/// <summary>A finding code is permanent, unique, worded in Chinese, said by the product, and proved by a test (style §4, §15).</summary>
public sealed partial class FindingCodeTests
{
    private static readonly IReadOnlyList<SourceFile> Product = [.. Sources.Of(".cs", ".razor").Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal))];

    private static readonly IReadOnlyList<SourceFile> Proofs =
        [.. Sources.Of(".cs", ".csv").Where(f => f.Path.StartsWith("tests/", StringComparison.Ordinal) && !f.Path.StartsWith("tests/Soil.Architecture.Tests/", StringComparison.Ordinal))];

    [Fact]
    public void Every_code_is_shaped_worded_and_unique() => Broken(CodeInUse.All).ShouldBeNone();

    [Fact]
    public void Every_code_is_said_by_the_product() => CodeInUse.All.Where(c => !c.Speakers(Product).Any()).Select(Shown).ShouldBeNone();

    [Fact]
    public void Every_code_is_named_by_a_test() => CodeInUse.All.Where(c => !Proofs.Any(c.IsNamedIn)).Select(Shown).ShouldBeNone();

    [Fact]
    public void Careless_codes_are_found()
    {
        var bad = CodeInUse.Of(typeof(Careless)).ToList();
        Broken(bad).Should().HaveCount(5);
        bad.Where(c => !c.Speakers(Product).Any()).Should().HaveSameCount(bad, "nobody says them");
        bad.Where(c => !Proofs.Any(c.IsNamedIn)).Should().HaveSameCount(bad, "no test names them");
    }

    private static IEnumerable<string> Broken(IEnumerable<CodeInUse> codes) => codes.GroupBy(c => c.Code.Code).SelectMany(same =>
    {
        List<string> broken = [];
        if (same.Count() > 1) broken.Add($"{same.Key} is declared {same.Count()} times: {string.Join(", ", same.Select(c => c.Reference))}");
        if (!Shape().IsMatch(same.Key)) broken.Add($"{same.Key} is not LETTERS-0000");
        broken.AddRange(same.Where(c => !Chinese().IsMatch(c.Code.Message)).Select(c => $"{Shown(c)} has no Chinese words of its own"));
        return broken;
    });

    private static string Shown(CodeInUse code) => $"{code.Code.Code} ({code.Reference})";

    /// <summary>The deliberately bad ones.</summary>
    private static class Careless
    {
        public static readonly FindingCode First = new("BAD-0001", Severity.Error, "说过一次");
        public static readonly FindingCode Again = new("BAD-0001", Severity.Error, "又说一次");
        public static readonly FindingCode Shapeless = new("bad_1", Severity.Error, "没有样子");
        public static readonly FindingCode Short = new("BAD-12", Severity.Error, "位数不足");
        public static readonly FindingCode English = new("BAD-0002", Severity.Error, "Not a word of Chinese");
        public static readonly FindingCode Empty = new("BAD-0003", Severity.Error, "{0}");
    }

    [GeneratedRegex(@"^[A-Z]+-\d{4}$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
