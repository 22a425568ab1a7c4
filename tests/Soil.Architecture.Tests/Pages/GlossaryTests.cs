using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Soil.Architecture.Tests.Reading;
using Soil.Architecture.Tests.Words;
using Soil.Core.Naming;
using Soil.Core.Tables;

namespace Soil.Architecture.Tests.Pages;

/// <summary>
/// <c>docs/glossary.csv</c> joins the Chinese terms and the identifiers. The terms at its head are written by hand; below them stand the
/// core's public enums with their members, written from the code.
/// </summary>
public sealed partial class GlossaryTests
{
    private const string Glossary = "docs/glossary.csv";

    [Fact]
    public void The_committed_glossary_holds_every_public_enum_of_the_core()
    {
        var enums = EnumNameTests.Enums.Select(e => e.Name).ToHashSet();
        var byHand = CsvTable.Parse(Sources.All.Single(f => f.Path == Glossary).Text).Rows.Where(r => !enums.Contains(r["identifier"].Split('.')[0])).ToList();
        byHand.Should().AllSatisfy(r => new[] { r["zh"], r["en"], r["identifier"] }.Should().NotContain(""));
        var page = new StringBuilder("zh,en,identifier,source\n");
        foreach (var row in byHand) page.Append(Line(row["zh"], row["en"], row["identifier"], row["source"]));
        foreach (var type in EnumNameTests.Enums)
        {
            var (word, source) = SummaryOf(type);
            word.Should().NotBeEmpty("the summary of {0} gives its Chinese term once, in brackets", type.Name);
            page.Append(Line(word, Words(type.Name), type.Name, source));
            foreach (Enum member in Enum.GetValues(type)) page.Append(Line(member.Chinese(), Words($"{member}"), $"{type.Name}.{member}", source));
        }
        CommittedPage.ShouldSay(Glossary, page.ToString());
    }

    [Fact]
    public void Terms_by_hand_name_what_exists_or_is_yet_to_come_only_once()
    {
        var rows = CsvTable.Parse(Sources.All.Single(f => f.Path == Glossary).Text).Rows;
        rows.Select(r => r["identifier"]).Should().OnlyHaveUniqueItems();
    }

    /// <summary>From <c>Kind of a thing (事物), GB 1-2018 clause 4.</c>: the term in brackets, and what it rests on.</summary>
    private static (string Word, string Source) SummaryOf(Type type)
    {
        var summary = Regex.Replace(Documentation.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}", ""), @"\s+", " ").Trim();
        return (Term().Match(summary).Groups[1].Value, SourceOf().Match(summary).Groups[1].Value);
    }

    private static readonly Dictionary<string, string> Documentation =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Soil.Core.xml")).Descendants("member").Where(m => m.Element("summary") is not null)
            .ToDictionary(m => (string)m.Attribute("name")!, m => m.Element("summary")!.Value);

    /// <summary><c>BelowScreening</c> becomes <c>below screening</c>; codes stay as they are.</summary>
    private static string Words(string identifier) => Code().IsMatch(identifier)
        ? identifier
        : Hump().Replace(identifier, " $1").TrimStart().ToLower(CultureInfo.InvariantCulture);

    private static string Line(params IReadOnlyList<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"\(([^()]*\p{IsCJKUnifiedIdeographs}[^()]*)\)")]
    private static partial Regex Term();

    [GeneratedRegex(@"\), ([^;]*\d[^;]*?)\.?$")]
    private static partial Regex SourceOf();

    [GeneratedRegex(@"^[A-Z]+\d+$")]
    private static partial Regex Code();

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Hump();
}
