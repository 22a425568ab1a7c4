using System.Buffers;
using System.Text;
using Soil.Core.Findings;
using Soil.Core.LabData;

namespace Soil.Platform.Excel;

/// <summary>
/// A CSV as a laboratory writes it: comma, semicolon or tab, quoted fields that may span lines, any line ending.
/// Texts that repeat (substances, units, methods, dates) are made once, so a long file costs little memory.
/// </summary>
internal sealed class CsvFile : TableFile
{
    private readonly TextReader text;
    private readonly ReadLimits limits;
    private readonly string name;
    private readonly TextPool pool = new();
    private readonly char[] buffer = ArrayPool<char>.Shared.Rent(64 * 1024);
    private int at;
    private int filled;
    private int line = 1;
    private bool hasBrokenCharacters;

    public CsvFile(Stream file, string name, ReadLimits limits)
    {
        (var encoding, Encoding) = TextEncoding.Detect(file);
        text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024, leaveOpen: true);
        this.name = name;
        this.limits = limits;
    }

    public override string Encoding { get; }

    public override bool HasBrokenCharacters => hasBrokenCharacters;

    public override IEnumerable<TableSheet> Sheets => [new TableSheet(name, IsHidden: false, Rows())];

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            text.Dispose();
            ArrayPool<char>.Shared.Return(buffer);
        }

        base.Dispose(disposing);
    }

    private IEnumerable<SheetRow> Rows()
    {
        var row = new SheetRow();
        var field = new StringBuilder();
        var separator = Separator();
        while (Record(row, field, separator)) yield return row;
    }

    /// <summary>The separator that stands most often in the first lines, outside quotes.</summary>
    private char Separator()
    {
        Fill();
        var (commas, semicolons, tabs, quoted) = (0, 0, 0, false);
        foreach (var c in buffer.AsSpan(at, Math.Min(filled - at, 8192)))
        {
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c is ',') commas++;
            if (c is ';') semicolons++;
            if (c is '\t') tabs++;
        }

        return commas >= semicolons && commas >= tabs ? ',' : semicolons >= tabs ? ';' : '\t';
    }

    private bool Record(SheetRow row, StringBuilder field, char separator)
    {
        if (at == filled && !Fill()) return false;
        row.Start(line);
        for (var column = 0; ; column++)
        {
            if (column >= limits.Columns)
                throw new FileRefusedException(LabFindings.TooManyColumns.At(new(Sheet: name, Row: row.Number), args: [name, limits.Columns]));
            var ended = Field(field, separator, row.Number, out var value);
            row.Set(column, new SheetCell(value));
            if (ended) return true;
        }
    }

    /// <summary>Reads one field and what ends it; true at the end of the record.</summary>
    private bool Field(StringBuilder field, char separator, int firstLine, out string value)
    {
        var rest = buffer.AsSpan(at, filled - at);
        var plain = rest.IndexOfAny(separator, '\n', '\r');
        if (plain > 0 && rest[0] != '"' || plain == 0)
        {
            value = Pooled(rest[..plain], firstLine);
            at += plain;
            return End(separator);
        }

        field.Clear();
        var quoted = false;
        while (at < filled || Fill())
        {
            var c = buffer[at];
            if (quoted)
            {
                at++;
                if (c == '\n') line++;
                if (c != '"') Append(field, c, firstLine);
                else if (Next('"')) Append(field, '"', firstLine);
                else quoted = false;
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
                at++;
            }
            else if (c == separator || c is '\n' or '\r')
            {
                value = Pooled(field.ToString(), firstLine);
                return End(separator);
            }
            else
            {
                at++;
                Append(field, c, firstLine);
            }
        }

        if (quoted) throw new FileRefusedException(LabFindings.BrokenQuotes.At(new(Sheet: name, Row: firstLine)));
        value = Pooled(field.ToString(), firstLine);
        return true;
    }

    /// <summary>Steps over a separator or a line ending.</summary>
    private bool End(char separator)
    {
        var c = buffer[at++];
        if (c == separator) return false;
        if (c == '\r') Next('\n');
        line++;
        return true;
    }

    private bool Next(char wanted)
    {
        if ((at == filled && !Fill()) || buffer[at] != wanted) return false;
        at++;
        return true;
    }

    /// <summary>Brings the unread rest to the front and reads on; false at the end of the file.</summary>
    private bool Fill()
    {
        var kept = filled - at;
        Array.Copy(buffer, at, buffer, 0, kept);
        at = 0;
        filled = kept + text.Read(buffer, kept, buffer.Length - kept);
        return filled > kept;
    }

    private void Append(StringBuilder field, char c, int row)
    {
        if (field.Length >= limits.CellCharacters) throw TooLong(row);
        field.Append(c);
    }

    private string Pooled(ReadOnlySpan<char> value, int row)
    {
        if (value.Length > limits.CellCharacters) throw TooLong(row);
        hasBrokenCharacters |= value.Contains('\uFFFD');
        return pool.Get(value);
    }

    private FileRefusedException TooLong(int row) =>
        new(LabFindings.CellTooLong.At(new(Sheet: name, Row: row), args: limits.CellCharacters));
}
