using System.Reflection;
using System.Text.RegularExpressions;
using Soil.Architecture.Tests.Reading;
using Soil.Platform.Facts;

namespace Soil.Architecture.Tests.Words;

/// <summary>Facts are module.thing.past-tense, worded for the history, declared where others can hear them (style §7, decision 3).</summary>
public sealed partial class FactKindTests(RunningHost host)
{
    [Fact]
    public void Every_kind_is_named_after_its_module_and_worded() =>
        host.Modules.All.SelectMany(m => m.Facts.SelectMany(f => Broken(m.Name, f))).Concat(PlatformFacts.All.SelectMany(f => Broken("platform", f))).ShouldBeNone();

    [Fact]
    public void Every_kind_that_is_written_down_is_declared_once()
    {
        var written = Plan.Assemblies.SelectMany(a => a.GetTypes()).SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(FactKind)).Select(f => ((FactKind)f.GetValue(null)!).Name).ToList();
        written.Should().OnlyHaveUniqueItems();
        host.Modules.Facts.Select(f => f.Name).Should().BeEquivalentTo(written, "a module's list holds all its kinds: history and audit find their words there");
    }

    [Fact]
    public void A_careless_kind_is_found()
    {
        Broken("lab", new("lab.accept", "检测成果已接收")).Should().NotBeEmpty();
        Broken("lab", new("sites.parcel.registered", "地块已登记")).Should().NotBeEmpty();
        Broken("lab", new("lab.results.accepted", "accepted")).Should().NotBeEmpty();
        Broken("lab", new("lab.results.accept", "检测结果接收")).Should().NotBeEmpty();
        Broken("lab", new("lab.results.accepted", "检测结果已接收")).Should().BeEmpty();
    }

    private static IEnumerable<string> Broken(string module, FactKind kind)
    {
        if (!Name().IsMatch(kind.Name) || kind.Name.Split('.')[0] != module) yield return $"{kind.Name} is not {module}.thing.past-tense";
        if (!Chinese().IsMatch(kind.Title)) yield return $"{kind.Name} has no Chinese words";
    }

    /// <summary>The last word ends as English past tense does: -ed, or one of the irregular verbs in use.</summary>
    [GeneratedRegex(@"^[a-z]+\.[a-z]+(-[a-z]+)*\.[a-z-]*(ed|in|out|read|found|drawn|sent|set|given|put|begun|kept)$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
