using Soil.Core.Fieldwork;
using Soil.Core.Places;
using Soil.Core.Standards;

namespace Soil.Core.LabData;

/// <summary>What the reader is told from outside (读取条件): the day, the samples on record, the numbers of the rules.</summary>
public sealed record ReadOptions
{
    /// <summary>Where no city is given: the country's rectangle, to catch swapped columns.</summary>
    internal static readonly BoundingBox Country = new(73, 3, 136, 54);

    /// <summary>Today in Asia/Shanghai: results may not come from the future.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Samples Fieldwork holds, by code; null when the file alone defines its samples.</summary>
    public IReadOnlyDictionary<string, KnownSample>? KnownSamples { get; init; }

    /// <summary>Compare soil with GB 36600 for this class as well.</summary>
    public LandClass? Land { get; init; }

    /// <summary>Medium of samples that do not state one.</summary>
    public SampleMedium? Medium { get; init; }

    /// <summary>Coordinate system declared at upload, for files without a cover sheet.</summary>
    public string? CoordinateSystem { get; init; }

    /// <summary>Rectangle of the city; without one, places are checked against the country's.</summary>
    public BoundingBox? City { get; init; }

    /// <summary>How a foreign table's columns map to the format; null for files that follow it.</summary>
    public ColumnMapping? Mapping { get; init; }

    public CheckNumbers Numbers { get; init; } = CheckNumbers.Default;

    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Rows the laboratory took out with a reason: read as if the file did not have them.</summary>
    public IReadOnlySet<RowOfSheet>? Excluded { get; init; }

    /// <summary>Told the rows read so far, now and then.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>False gives findings and counts only, in bounded memory: nothing of the rows is kept but what later rows are compared with.</summary>
    public bool KeepRows { get; init; } = true;
}

/// <summary>A row of a sheet, or a line of a CSV (行).</summary>
public readonly record struct RowOfSheet(string Sheet, int Row);

/// <summary>What the field record says about a sample (采样记录).</summary>
public sealed record KnownSample(string Code, SampleMedium? Medium, string? PointCode = null, SampleKind Kind = SampleKind.Original,
    LabMoment? SampledAt = null, decimal? DepthTop = null, decimal? DepthBottom = null);

/// <summary>
/// Explicit reading of a foreign table (列映射): its header → a column of the format, or a substance with its unit.
/// Nothing is guessed: a header that is not named here is kept and not used.
/// </summary>
/// <param name="Columns">Header → identifier of a column, of samples or results.</param>
/// <param name="Substances">Header → substance and unit, for wide tables.</param>
/// <param name="SampleFrom">Headers joined with <c>-</c> to make the sample code where the table has none.</param>
/// <param name="NumberSamplesAs">Prefix of a running number that becomes the sample code where nothing in the table identifies it.</param>
public sealed record ColumnMapping(
    IReadOnlyDictionary<string, string> Columns,
    IReadOnlyDictionary<string, SubstanceColumn>? Substances = null,
    IReadOnlyList<string>? SampleFrom = null,
    string? NumberSamplesAs = null);

/// <summary>A column that holds one substance in one unit.</summary>
public sealed record SubstanceColumn(string Substance, string Unit);
