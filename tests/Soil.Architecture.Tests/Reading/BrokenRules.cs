namespace Soil.Architecture.Tests.Reading;

/// <summary>What breaks a rule, in sentences; a rule that holds has none.</summary>
internal static class BrokenRules
{
    /// <summary>Fails with every sentence at once.</summary>
    public static void ShouldBeNone(this IEnumerable<string> broken) => string.Join('\n', broken.Distinct()).Should().BeEmpty();
}
