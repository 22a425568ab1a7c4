using System.Text.RegularExpressions;
using Soil.Architecture.Tests.Reading;

namespace Soil.Architecture.Tests.Repository;

/// <summary>Rules about the text of the repository itself: size, folders, leftovers, and whose city it is.</summary>
public sealed partial class SourceRuleTests
{
    private static readonly string[] Code = [".cs", ".razor", ".ts", ".css", ".mjs", ".sh", ".props", ".csproj", ""];

    /// <summary>Folders that say nothing about what is in them.</summary>
    private static readonly string[] Nameless = ["Common", "Helpers", "Utils", "Misc", "Shared", "Utilities"];

    [Fact]
    public void No_file_is_too_long_to_hold_in_the_head() => Sources.Of(Code).SelectMany(TooLong).ShouldBeNone();

    [Fact]
    public void No_folder_is_nameless() => Sources.Folders.Where(IsNameless).ShouldBeNone();

    [Fact]
    public void Nothing_is_left_for_later() => Sources.Of(Code).SelectMany(LeftForLater).ShouldBeNone();

    /// <summary>Another city adopts the product by its data alone (architecture §1).</summary>
    [Fact]
    public void No_source_names_the_city() => Sources.Of(Code).Where(BelongsToEveryCity).SelectMany(NamesTheCity).ShouldBeNone();

    [Fact]
    public void Careless_files_are_found()
    {
        TooLong(new("src/Long.cs", new string('\n', 801))).Should().ContainSingle();
        IsNameless("src/modules/Soil.Lab/Helpers").Should().BeTrue();
        IsNameless("src/modules/Soil.Lab/Deliverables").Should().BeFalse();
        LeftForLater(new("src/Bad.cs", "// TO" + "DO later")).Should().ContainSingle();
        LeftForLater(new("src/Bad.cs", "throw new NotImplemented" + "Exception();")).Should().ContainSingle();
        NamesTheCity(new("src/Bad.cs", "if (city == \"郑州" + "市\")")).Should().ContainSingle();
        BelongsToEveryCity(new("seed/generate/People.cs", "")).Should().BeFalse();
        BelongsToEveryCity(new("src/Soil.Core/Places/Division.cs", "")).Should().BeTrue();
    }

    private static IEnumerable<string> TooLong(SourceFile file)
    {
        if (file.Lines.Count > 800) yield return $"{file.Path} has {file.Lines.Count} lines";
    }

    private static bool IsNameless(string folder) => folder.Split('/').Any(part => Nameless.Contains(part, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> LeftForLater(SourceFile file) => Matching(file, Later());

    private static IEnumerable<string> NamesTheCity(SourceFile file) => Matching(file, City());

    private static bool BelongsToEveryCity(SourceFile file) => !file.Path.StartsWith("seed/", StringComparison.Ordinal) && !file.Path.StartsWith("tests/", StringComparison.Ordinal);

    private static IEnumerable<string> Matching(SourceFile file, Regex pattern) =>
        file.Lines.Index().Where(l => pattern.IsMatch(l.Item)).Select(l => $"{file.Path}:{l.Index + 1} {l.Item.Trim()}");

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|NotImplemented" + @"Exception)\b")]
    private static partial Regex Later();

    [GeneratedRegex("郑" + "州|Zheng" + "zhou", RegexOptions.IgnoreCase)]
    private static partial Regex City();
}
