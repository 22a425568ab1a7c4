using Soil.Architecture.Tests.Reading;

namespace Soil.Architecture.Tests.Pages;

/// <summary>A page that the product writes and the repository keeps: compared on every run, written anew when SOIL_BLESS is 1 (<c>./dev bless</c>).</summary>
internal static class CommittedPage
{
    public static void ShouldSay(string path, string content)
    {
        var file = Path.Combine(Sources.Root, path);
        content = content.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("SOIL_BLESS") == "1") File.WriteAllText(file, content);
        File.Exists(file).Should().BeTrue("{0} is generated: ./dev bless writes it", path);
        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(content, "{0} is generated: ./dev bless writes it, and it is committed with what changed it", path);
    }

    /// <summary>A row of a Markdown table; a bar inside a cell would end it.</summary>
    public static string Row(params IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";
}
