using Soil.Core.Findings;

namespace Soil.Core.LabData;

/// <summary>
/// Reads one column of one table. Texts repeat down a column, so each distinct one is read once and remembered with what there is to say about it.
/// </summary>
internal sealed class ColumnReader<T>(SheetLayout layout, FindingLog log, DeliverableColumn column, Func<string, DeliverableColumn, Parsed<T>> parse)
{
    private const int MostRemembered = 20_000;
    private readonly Dictionary<string, Parsed<T>> remembered = new(StringComparer.Ordinal);
    private readonly int index = layout.Of(column.Id);

    /// <summary>True when the table has the column.</summary>
    public bool Exists => index >= 0;

    /// <summary>The text as it stands; empty when blank.</summary>
    public string Raw(SheetRow row) => index < 0 ? "" : row[index].Text;

    /// <summary>The content of the column in a row; findings go to the log.</summary>
    public T? Read(SheetRow row, Records records, bool required = false)
    {
        if (index >= 0) return ReadCell(row, index, records, required);
        return default;
    }

    /// <summary>The same for the cell of a substance's own column in a wide table.</summary>
    public T? ReadCell(SheetRow row, int at, Records records, bool required)
    {
        var cell = row[at];
        if (cell.IsBlank)
        {
            if (required) Report(cell.Kind == CellKind.Formula ? LabFindings.ErrorCell : LabFindings.MissingCell, row, at, records, null, null, column.Name);
            return default;
        }

        if (cell.Kind == CellKind.Error)
        {
            Report(LabFindings.ErrorCell, row, at, records, cell.Text, null, cell.Text);
            return default;
        }

        if (cell.Kind == CellKind.Formula) Report(LabFindings.FormulaCell, row, at, records, cell.Text, null, cell.Text);
        if (cell.Kind == CellKind.Date && column.Type == ColumnType.Value)
        {
            Report(LabFindings.DateInValue, row, at, records, cell.Text, null);
            return default;
        }

        var parsed = Parse(cell.Text);
        foreach (var remark in parsed.Remarks) Report(remark.Code, row, at, records, cell.Text, remark.Suggestion, remark.Args);
        return parsed.Value;
    }

    /// <summary>Reads a text that stands in the header instead of a cell.</summary>
    public Parsed<T> Parse(string text)
    {
        if (remembered.TryGetValue(text, out var known)) return known;
        var parsed = parse(text, column);
        if (remembered.Count < MostRemembered) remembered.Add(text, parsed);
        return parsed;
    }

    private void Report(FindingCode code, SheetRow row, int at, Records records, string? value, string? suggestion, params object?[] args) =>
        log.Add(records, layout, code, layout.Cell(row.Number, at), value, suggestion, args);
}
