namespace Soil.Platform.Excel;

/// <summary>A column of an exported list: heading, width in characters, and where its value comes from.</summary>
public sealed record LedgerColumn<T>(string Heading, Func<T, object?> Value, double Width = 14);

/// <summary>
/// Any list of the product as a workbook (台账导出): title, one heading row that stays in sight, typed cells. Numbers, dates and times are written
/// as such, everything else as text.
/// </summary>
public static class LedgerWorkbook
{
    /// <summary>Writes the workbook forward only; the rows may be a query that is still running.</summary>
    /// <param name="sheet">Name of the tab, at most 31 characters.</param>
    /// <param name="title">First line; what the list is, for whom, of when.</param>
    public static void Write<T>(Stream target, string sheet, string title, IReadOnlyList<LedgerColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var workbook = new WorkbookWriter(target);
        workbook.Sheet(sheet, [.. columns.Select(static column => column.Width)], frozenRows: 2, writer =>
        {
            writer.Row((title, CellStyle.Title));
            writer.Row([.. columns.Select(static column => ((object?)column.Heading, CellStyle.Header))]);
            var cells = new (object?, CellStyle)[columns.Count];
            foreach (var row in rows)
            {
                for (var i = 0; i < cells.Length; i++) cells[i] = (columns[i].Value(row), CellStyle.Plain);
                writer.Row(cells);
            }
        });
    }
}
