using Soil.Core.Findings;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>Where the columns of the format stand in one table (表结构), found once from its header and used for every row.</summary>
public sealed class SheetLayout
{
    private readonly Dictionary<string, int> columns;
    private readonly bool hasAddresses;

    internal SheetLayout(int index, string sheet, bool hasAddresses, DeliverableSheet kind, int lastHeaderRow, IReadOnlyList<string> headers,
        Dictionary<string, int> columns, IReadOnlyList<WideColumn> wide, string? unitInHeader)
    {
        (Index, Sheet, Kind, LastHeaderRow, Headers, Wide, UnitInHeader) = (index, sheet, kind, lastHeaderRow, headers, wide, unitInHeader);
        this.columns = columns;
        this.hasAddresses = hasAddresses;
        IsFlat = kind == DeliverableSheet.Results && columns.Keys.Any(static id => SampleColumns.Contains(id));
    }

    /// <summary>Place of the table in its file, from 0.</summary>
    public int Index { get; }

    public string Sheet { get; }

    public DeliverableSheet Kind { get; }

    /// <summary>Data begin below this row.</summary>
    public int LastHeaderRow { get; }

    /// <summary>Header texts as in the file.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>Columns that hold one substance each; empty for long tables.</summary>
    public IReadOnlyList<WideColumn> Wide { get; }

    /// <summary>Unit that stands in the header of 检测结果, for tables without a unit column.</summary>
    public string? UnitInHeader { get; }

    /// <summary>True when a required column is missing, so that no row can be stored.</summary>
    public bool IsIncomplete { get; internal set; }

    /// <summary>True when samples are known by point and time of sampling alone, as in long-term well records.</summary>
    public bool IsByPointAndTime => !Has("sample_code") && Has("point_code") && Has("sampled_at") && !Has("depth") && !Has("depth_top");

    /// <summary>True when results and sample data stand in one table.</summary>
    public bool IsFlat { get; }

    private static readonly HashSet<string> SampleColumns =
        [.. DeliverableFormat.ColumnsOf(DeliverableSheet.Samples).Select(static c => c.Id).Where(static id => id != "sample_code")];

    /// <summary>True when the table has the column.</summary>
    public bool Has(string columnId) => columns.ContainsKey(columnId);

    /// <summary>Column index; −1 when the table has none.</summary>
    public int Of(string columnId) => columns.GetValueOrDefault(columnId, -1);

    /// <summary>Index of the cell that answers for a column, in a wide table the substance's own.</summary>
    public int? Position(string columnId, int wideColumn) =>
        wideColumn >= 0 && columnId is "value" or "substance" or "cas" or "unit" && wideColumn >= 0 ? wideColumn
        : columns.TryGetValue(columnId, out var column) ? column : null;

    /// <summary>Path of one cell.</summary>
    public FieldPath Cell(int row, int column) => new(
        Sheet: Sheet, Row: row, Column: column < Headers.Count && Headers[column].Length > 0 ? Headers[column] : null,
        Cell: hasAddresses ? SheetRow.Address(column, row) : null);
}

/// <summary>A column of a wide table: one substance, its unit in the header.</summary>
/// <param name="Column">Index of the column.</param>
/// <param name="SubstanceText">Name as in the header, without the unit.</param>
/// <param name="UnitText">Unit as in the header or the row below it; null when there is none.</param>
public sealed record WideColumn(int Column, string SubstanceText, Substance? Substance, string? UnitText, Unit? Unit);
