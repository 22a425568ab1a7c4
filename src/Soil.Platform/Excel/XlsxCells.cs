using System.Globalization;
using System.Xml;
using Soil.Core.Findings;
using Soil.Core.LabData;

namespace Soil.Platform.Excel;

/// <summary>Turns <c>c</c> elements of a worksheet into cells: shared and inline text, numbers to 15 digits, dates by their style, formulas by their stored result.</summary>
internal sealed class XlsxCells(Lazy<List<string>> sharedTexts, Lazy<DateStyles> dateStyles, bool since1904, ReadLimits limits, string sheet)
{
    private readonly TextPool pool = new();

    /// <summary>Reads the cell the reader stands on; the reader ends on its closing tag.</summary>
    public SheetCell Read(XmlReader xml, int column, int row, Func<XmlReader, string> richText, Func<XmlReader, string> elementText)
    {
        if (column >= limits.Columns)
            throw new FileRefusedException(LabFindings.TooManyColumns.At(new(Sheet: sheet, Row: row), args: [sheet, limits.Columns]));
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement) return SheetCell.Blank;

        var (text, isFormula, depth) = ("", false, xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "f")
            {
                isFormula = true;
                elementText(xml);
            }
            else if (xml.LocalName == "v")
            {
                text = elementText(xml);
            }
            else if (xml.LocalName == "is")
            {
                text = richText(xml);
            }
        }

        if (text.Length > limits.CellCharacters)
            throw new FileRefusedException(LabFindings.CellTooLong.At(new(Sheet: sheet, Row: row), args: limits.CellCharacters));
        var cell = Typed(type, style, text);
        return isFormula && cell.Kind != CellKind.Error ? cell with { Kind = CellKind.Formula } : cell;
    }

    /// <summary>Column of an address, counted from 0: <c>F12</c> is 5.</summary>
    public static int Column(ReadOnlySpan<char> address)
    {
        var column = 0;
        foreach (var c in address)
        {
            if (!char.IsAsciiLetter(c)) break;
            column = checked((column * 26) + char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column == 0 ? throw new FormatException() : column - 1;
    }

    /// <summary>A merged range, <c>A1:C3</c>.</summary>
    public static MergedRange? Range(string? text)
    {
        if (text?.Split(':') is not [var first, var last]) return null;
        return Row(first) is { } top && Row(last) is { } bottom ? new(top, Column(first), bottom, Column(last)) : null;

        static int? Row(string address) =>
            int.TryParse(address.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && char.IsAsciiLetterUpper(address[0]) && address.Length < 12 ? row : null;
    }

    private SheetCell Typed(string? type, string? style, string text) => type switch
    {
        "s" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < sharedTexts.Value.Count
            ? new(sharedTexts.Value[index])
            : SheetCell.Blank,
        "b" => new(text == "1" ? "TRUE" : "FALSE", CellKind.Boolean),
        "e" => new(text, CellKind.Error),
        "d" => new(text, CellKind.Date),
        "str" or "inlineStr" => new(pool.Get(text)),
        _ => Number(style, text),
    };

    private SheetCell Number(string? style, string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return new(text);
        if (dateStyles.Value.IsDate(style) && Date(number) is { } date) return new(pool.Get(date), CellKind.Date);
        // Spreadsheets show 15 digits; the 17 a file may carry are binary noise (0.1 is stored as 0.10000000000000001).
        var digits = Math.Abs(number) is < 1e28 and > 1e-12 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : text;
        return new(pool.Get(number == 0 ? "0" : digits), CellKind.Number);
    }

    private string? Date(double days)
    {
        var serial = since1904 ? days + 1462 : days;
        if (serial is < 1 or >= 2_958_466) return null;
        var at = DateTime.FromOADate(serial);
        at = at.AddTicks(TimeSpan.TicksPerSecond / 2);
        return at.ToString(at.TimeOfDay < TimeSpan.FromSeconds(1) ? "yyyy-MM-dd" : at.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
