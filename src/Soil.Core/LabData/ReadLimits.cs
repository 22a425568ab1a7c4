namespace Soil.Core.LabData;

/// <summary>How much of a file is read at most (读取上限), domain rule "Sizes" of format 1.0; beyond a limit the file gets one finding.</summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public long FileBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Bytes of a workbook after decompression, all parts together.</summary>
    public long InflatedBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Decompressed ÷ compressed size that no honest workbook reaches; small files are not measured by it.</summary>
    public int InflationRatio { get; init; } = 150;

    public int Sheets { get; init; } = 50;

    public int Columns { get; init; } = 500;

    /// <summary>Rows of results.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>Characters in one cell; also the limit of spreadsheet programs.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Findings of one code that are listed one by one; the rest is counted.</summary>
    public int FindingsPerCode { get; init; } = 20_000;
}
