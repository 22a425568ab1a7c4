namespace Soil.Core.Findings;

/// <summary>What a check says (校核发现): one trouble, one place, in words, with the clause and the nearest valid value.</summary>
/// <param name="Code">Kind of trouble.</param>
/// <param name="At">Where.</param>
/// <param name="Message">The filled sentence.</param>
/// <param name="Value">Text found at the place, as found; null when nothing stands there.</param>
/// <param name="Suggestion">Nearest valid value; null when only the original record can tell.</param>
public sealed record Finding(FindingCode Code, FieldPath At, string Message, string? Value, string? Suggestion)
{
    public Severity Severity => Code.Severity;

    public string? Clause => Code.Clause;
}

/// <summary>Questions asked of a list of findings.</summary>
public static class FindingList
{
    /// <summary>True when one of them refuses the record.</summary>
    public static bool HasErrors(this IEnumerable<Finding> findings) => findings.Any(f => f.Severity == Severity.Error);
}
