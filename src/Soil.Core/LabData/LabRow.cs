using Soil.Core.Fieldwork;
using Soil.Core.Findings;
using Soil.Core.Measurements;
using Soil.Core.Places;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>Where a record stands in its file (行位置): it can name each of its cells.</summary>
public readonly record struct RowPlace(SheetLayout Layout, int Row, int WideColumn = -1)
{
    /// <summary>The whole row.</summary>
    public FieldPath Whole => new(Sheet: Layout.Sheet, Row: Row);

    /// <summary>The cell of a column; the whole row when the file has no such column.</summary>
    public FieldPath Cell(string columnId) =>
        Layout.Position(columnId, WideColumn) is { } column ? Layout.Cell(Row, column) : Whole;
}

/// <summary>One laboratory result as read (检测结果): a sample × substance. What could not be read is null and has a finding.</summary>
public sealed record LabRow
{
    public required RowPlace Place { get; init; }

    public string? SampleCode { get; init; }

    /// <summary>检测项目 as reported.</summary>
    public string? SubstanceText { get; init; }

    public Substance? Substance { get; init; }

    public string? Cas { get; init; }

    /// <summary>检测结果 as reported, kept for ever.</summary>
    public string? ReportedText { get; init; }

    /// <summary>The result; null when its text could not be read.</summary>
    public Concentration? Value { get; init; }

    /// <summary>无 or 有, for sensory indicators; then <see cref="Value"/> says nothing.</summary>
    public Presence? Presence { get; init; }

    public string? UnitText { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>Medium of the sample, else of the unit.</summary>
    public SampleMedium? Medium { get; init; }

    public decimal? DetectionLimit { get; init; }

    public decimal? QuantitationLimit { get; init; }

    public decimal? Dilution { get; init; }

    /// <summary>True for 湿基, which no limit judges.</summary>
    public bool IsWetBasis { get; init; }

    public string? Method { get; init; }

    public bool? IsCma { get; init; }

    public string? Subcontractor { get; init; }

    public LabMoment? PreparedAt { get; init; }

    public LabMoment? AnalysedAt { get; init; }

    public string? Batch { get; init; }

    public string? Instrument { get; init; }

    public string? Analyst { get; init; }

    public string? Remark { get; init; }
}

/// <summary>One sample as the laboratory states it (样品).</summary>
public sealed record SampleRow
{
    public required RowPlace Place { get; init; }

    public string? SampleCode { get; init; }

    public string? PointCode { get; init; }

    public SampleMedium? Medium { get; init; }

    public SampleKind? Kind { get; init; }

    public string? ParentCode { get; init; }

    /// <summary>Where it was taken, in CGCS2000; null when no usable coordinates with a declared system were given.</summary>
    public Position? Position { get; init; }

    /// <summary>First coordinate as given (longitude or easting).</summary>
    public string? X { get; init; }

    /// <summary>Second coordinate as given (latitude or northing).</summary>
    public string? Y { get; init; }

    public string? CoordinateSystem { get; init; }

    /// <summary>Metres below ground.</summary>
    public decimal? DepthTop { get; init; }

    /// <summary>Metres below ground.</summary>
    public decimal? DepthBottom { get; init; }

    public LabMoment? SampledAt { get; init; }

    public LabMoment? ReceivedAt { get; init; }

    public decimal? SoilPh { get; init; }
}

/// <summary>One laboratory control (质控).</summary>
public sealed record QcRow
{
    public required RowPlace Place { get; init; }

    public string? Batch { get; init; }

    public LabQcKind? Kind { get; init; }

    public string? SubstanceText { get; init; }

    public Substance? Substance { get; init; }

    public string? SampleCode { get; init; }

    public Concentration? Value { get; init; }

    public Concentration? Value2 { get; init; }

    public decimal? Spiked { get; init; }

    public Concentration? Background { get; init; }

    public decimal? CertifiedLow { get; init; }

    public decimal? CertifiedHigh { get; init; }

    public decimal? CalibrationR { get; init; }

    public decimal? Levels { get; init; }

    public Unit? Unit { get; init; }

    public LabMoment? AnalysedAt { get; init; }
}

/// <summary>A date, or a date with the time of day in +08:00 (时间). A date alone is compared as a whole day.</summary>
public readonly record struct LabMoment(DateOnly Date, TimeOnly? Time = null)
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>The instant; midnight when only the day is known.</summary>
    public DateTimeOffset Instant => new(Date.ToDateTime(Time ?? TimeOnly.MinValue), Beijing);

    /// <summary>True when this is certainly before the other: on the same day only when both tell the time.</summary>
    public bool IsBefore(LabMoment other) =>
        Date != other.Date ? Date < other.Date : Time is { } mine && other.Time is { } theirs && mine < theirs;

    public override string ToString() => Time is { } time
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd} {time:HH:mm}")
        : Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
