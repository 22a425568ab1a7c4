using System.ComponentModel.DataAnnotations;

namespace Soil.Core.LabData;

/// <summary>What stood in a cell before it became text (单元格类型).</summary>
public enum CellKind : byte
{
    /// <summary>Text, or a field of a CSV.</summary>
    [Display(Name = "文本")] Text,

    /// <summary>A number of a workbook.</summary>
    [Display(Name = "数值")] Number,

    /// <summary>A number of a workbook with a date style; the text is ISO 8601.</summary>
    [Display(Name = "日期")] Date,

    /// <summary>TRUE or FALSE.</summary>
    [Display(Name = "逻辑值")] Boolean,

    /// <summary>A formula; the text is the result that was stored with it.</summary>
    [Display(Name = "公式")] Formula,

    /// <summary>An error value such as <c>#REF!</c>.</summary>
    [Display(Name = "错误值")] Error,
}

/// <summary>One cell as a reader found it (单元格).</summary>
/// <param name="Text">Its text, never trimmed; empty when the cell is blank.</param>
/// <param name="Kind">What it was in the file.</param>
public readonly record struct SheetCell(string Text, CellKind Kind = CellKind.Text)
{
    /// <summary>A cell nothing stands in.</summary>
    public static SheetCell Blank => new("");

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>
/// One row of a sheet or one record of a CSV (行). Readers refill the same object for every row, so whoever keeps a row takes a <see cref="Copy"/>.
/// </summary>
public sealed class SheetRow
{
    private readonly List<SheetCell> cells = [];

    /// <summary>Row of the sheet, or line of the file where the record begins; counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Cells up to the last one that was written.</summary>
    public int Count => cells.Count;

    /// <summary>The cell in a column counted from 0; blank beyond the last.</summary>
    public SheetCell this[int column] => column < cells.Count ? cells[column] : SheetCell.Blank;

    /// <summary>True when no cell holds a character.</summary>
    public bool IsBlank => cells.TrueForAll(static cell => cell.IsBlank);

    /// <summary>Empties the row for the next record.</summary>
    public void Start(int number)
    {
        Number = number;
        cells.Clear();
    }

    /// <summary>Writes a cell; columns jumped over are blank.</summary>
    public void Set(int column, SheetCell cell)
    {
        while (cells.Count <= column) cells.Add(SheetCell.Blank);
        cells[column] = cell;
    }

    /// <summary>A row of its own, for keeping.</summary>
    public SheetRow Copy()
    {
        var copy = new SheetRow { Number = Number };
        copy.cells.AddRange(cells);
        return copy;
    }

    /// <summary>Spreadsheet address of a cell, <c>F12</c>.</summary>
    /// <param name="column">Counted from 0.</param>
    /// <param name="row">Counted from 1.</param>
    public static string Address(int column, int row)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters[--at] = (char)('A' + ((rest - 1) % 26));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letters[at..]}{row}");
    }
}
