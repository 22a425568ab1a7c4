using Soil.Core.Findings;

namespace Soil.Core.LabData;

/// <summary>Records a finding stands on: one, or all that one row of a wide table made.</summary>
internal readonly record struct Records(DeliverableSheet Kind, int First, int Count = 1);

/// <summary>Collects findings while rows stream by (校核记录): lists so many of one code, counts all, and remembers which records have an error.</summary>
internal sealed class FindingLog(int listedPerCode)
{
    private readonly List<(int Sheet, Finding Finding)> listed = [];
    private readonly Dictionary<string, (FindingCode Code, int Count)> counts = new(StringComparer.Ordinal);
    private readonly HashSet<(DeliverableSheet, int)> refused = [];

    /// <summary>Records of a kind on which an error stands.</summary>
    public int Refused(DeliverableSheet kind) => refused.Count(record => record.Item1 == kind);

    /// <summary>True when any error was found.</summary>
    public bool HasErrors => counts.Values.Any(static entry => entry.Code.Severity == Severity.Error);

    public bool IsRefused(DeliverableSheet kind, int record) => refused.Contains((kind, record));

    /// <summary>A finding about the file or a header.</summary>
    public void Add(int sheet, Finding finding)
    {
        if (Counted(finding.Code)) listed.Add((sheet, finding));
    }

    /// <summary>A finding about records.</summary>
    public void Add(Records records, SheetLayout layout, FindingCode code, FieldPath at, string? value, string? suggestion, params object?[] args)
    {
        if (code.Severity == Severity.Error) Refuse(records);
        if (Counted(code)) listed.Add((layout.Index, code.At(at, value, suggestion, args)));
    }

    /// <summary>Keeps records from being stored.</summary>
    public void Refuse(Records records)
    {
        for (var i = 0; i < records.Count; i++) refused.Add((records.Kind, records.First + i));
    }

    /// <summary>Findings in the order of the file, and a line for each code that went beyond its listing.</summary>
    public IReadOnlyList<Finding> InOrder() =>
    [
        .. listed.OrderBy(static entry => entry.Sheet).ThenBy(static entry => entry.Finding.At.Row ?? 0).Select(static entry => entry.Finding),
        .. counts.Values.Where(entry => entry.Count > listedPerCode)
            .Select(entry => LabFindings.MoreOfTheSame.At(FieldPath.Whole, null, null, entry.Code.Code, entry.Count - listedPerCode)),
    ];

    /// <summary>How many of each severity, listed or not.</summary>
    public IReadOnlyDictionary<Severity, int> BySeverity() =>
        counts.Values.GroupBy(static entry => entry.Code.Severity).ToDictionary(static group => group.Key, static group => group.Sum(static entry => entry.Count));

    private bool Counted(FindingCode code)
    {
        var count = counts.TryGetValue(code.Code, out var known) ? known.Count + 1 : 1;
        counts[code.Code] = (code, count);
        return count <= listedPerCode;
    }
}
