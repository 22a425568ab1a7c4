using Soil.Core.Findings;

namespace Soil.Core.LabData;

/// <summary>What a laboratory file says and what is wrong with it (读取结果).</summary>
public sealed record DeliverableReading
{
    /// <summary>说明, by column identifier.</summary>
    public required IReadOnlyDictionary<string, string> Cover { get; init; }

    /// <summary>Samples stated in the file, first mention each.</summary>
    public required IReadOnlyList<SampleRow> Samples { get; init; }

    /// <summary>Results, in the order of the file; empty when rows were not kept.</summary>
    public required IReadOnlyList<LabRow> Results { get; init; }

    public required IReadOnlyList<QcRow> Qc { get; init; }

    /// <summary>Everything that was found, in the order of the file.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Result rows read; in a file without results, its sample and control rows.</summary>
    public required int RowCount { get; init; }

    /// <summary>Rows without an error, with or without other findings.</summary>
    public required int AcceptedCount { get; init; }

    public required IReadOnlyList<string> SheetNames { get; init; }

    /// <summary><c>utf-8</c>, <c>utf-8-bom</c>, <c>utf-16le</c>, <c>utf-16be</c>, <c>gb18030</c>, <c>xlsx</c>.</summary>
    public required string Encoding { get; init; }

    /// <summary>Findings of a severity, those not listed one by one included.</summary>
    public required IReadOnlyDictionary<Severity, int> Counts { get; init; }

    /// <summary>Results no error stands on: what acceptance stores.</summary>
    public required IReadOnlyList<LabRow> AcceptedResults { get; init; }

    /// <summary>A file that could not be read at all.</summary>
    public static DeliverableReading Refused(Finding finding, string encoding = "") => new()
    {
        Cover = new Dictionary<string, string>(),
        Samples = [],
        Results = [],
        Qc = [],
        Findings = [finding],
        RowCount = 0,
        AcceptedCount = 0,
        SheetNames = [],
        Encoding = encoding,
        Counts = new Dictionary<Severity, int> { [Severity.Error] = 1 },
        AcceptedResults = [],
    };
}
