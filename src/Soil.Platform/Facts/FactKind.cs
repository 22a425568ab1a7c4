namespace Soil.Platform.Facts;

/// <summary>A kind of fact: past tense, <c>lab.results.accepted</c>, and the sentence people read in the history.</summary>
public sealed record FactKind(string Name, string Title);

/// <summary>Facts that the platform itself writes.</summary>
public static class PlatformFacts
{
    public static readonly FactKind ChainAnchored = new("platform.chain.anchored", "事实链当日链头已固定");

    public static readonly FactKind ListExported = new("platform.list.exported", "清单已导出");

    public static readonly FactKind DemoLoaded = new("platform.demo.loaded", "演示城市已载入");

    public static IReadOnlyList<FactKind> All { get; } = [ChainAnchored, ListExported, DemoLoaded];
}
