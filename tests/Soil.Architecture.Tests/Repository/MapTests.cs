using System.Text.RegularExpressions;
using Soil.Architecture.Tests.Reading;

namespace Soil.Architecture.Tests.Repository;

/// <summary><c>docs/map.md</c> is where a newcomer starts: every path in it exists.</summary>
public sealed partial class MapTests
{
    private const string Map = "docs/map.md";

    /// <summary>Where a path of the map may start: the root, or the places that it leaves unsaid (<c>Core/Units</c>, <c>Soil.Lab/Data</c>).</summary>
    private static readonly string[] Starts = ["", "src/", "src/Soil.", "src/modules/", "src/modules/Soil.", "tests/", "docs/"];

    [Fact]
    public void Every_path_of_the_map_exists()
    {
        var map = Sources.All.SingleOrDefault(f => f.Path == Map);
        map.Should().NotBeNull($"{Map} is where a newcomer starts");
        PathsOf(map.Text).Should().HaveCountGreaterThanOrEqualTo(20, "the flows are told file by file");
        Broken(map.Text).ShouldBeNone();
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_found()
    {
        Broken("see `Soil.Lab/Deliverables/NoSuchSlice.cs` and `Core/Findings/Finding.cs`, then `GET /api/lab/deliverables`").Should().Equal("Soil.Lab/Deliverables/NoSuchSlice.cs");
        Broken("see `src/Soil.Core/Findings/` and `docs/nothing.md`").Should().Equal("docs/nothing.md");
    }

    private static IEnumerable<string> Broken(string text) => PathsOf(text).Where(p => !Starts.Any(s => Exists(s + p)));

    private static IEnumerable<string> PathsOf(string text) =>
        Quoted().Matches(text).Select(m => m.Groups[1].Value).Concat(Linked().Matches(text).Select(m => m.Groups[1].Value)).Distinct();

    private static bool Exists(string path)
    {
        var full = Path.Combine(Sources.Root, path);
        return File.Exists(full) || Directory.Exists(full);
    }

    /// <summary>`a/path` between back quotes; routes, commands and single folder names are none.</summary>
    [GeneratedRegex(@"`((?:[\w.@-]+/)+[\w.-]+/?)`")]
    private static partial Regex Quoted();

    /// <summary>A link to a file of the repository, from inside docs/.</summary>
    [GeneratedRegex(@"\]\((?!https?:|#|/)(?:\.\./)?([^)#\s]+)\)")]
    private static partial Regex Linked();
}
