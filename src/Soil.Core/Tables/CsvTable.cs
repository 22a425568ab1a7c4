using System.Text;

namespace Soil.Core.Tables;

/// <summary>A table that travels inside the assembly (内嵌数据表): RFC 4180 text with a header row, read once, small by nature.</summary>
public sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns;

    private CsvTable(List<string[]> records)
    {
        if (records.Count == 0)
        {
            throw new FormatException("A table needs a header row.");
        }

        Columns = records[0];
        _columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < records[0].Length; i++)
        {
            _columns.Add(records[0][i], i);
        }

        Rows = [.. records.Skip(1).Select(cells => new CsvRow(this, cells))];
    }

    /// <summary>Names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows below the header.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Reads a table of the core by its path, <c>Standards/Gb36600_2018/table1.csv</c>.</summary>
    public static CsvTable Embedded(string path)
    {
        using var stream = typeof(CsvTable).Assembly.GetManifestResourceStream(path)
            ?? throw new ArgumentException($"No table '{path}' in the core.", nameof(path));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads a table from its text; rows shorter or longer than the header are refused.</summary>
    public static CsvTable Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CsvTable(Split(text));
    }

    internal string Cell(string[] cells, string column) => cells[_columns[column]];

    private static List<string[]> Split(string text)
    {
        List<string[]> records = [];
        List<string> record = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c == ',')
            {
                EndCell();
            }
            else if (c == '\n')
            {
                EndRecord();
            }
            else if (c is not ('\r' or '\uFEFF'))
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || record.Count > 0)
        {
            EndRecord();
        }

        return records;

        void EndCell()
        {
            record.Add(cell.ToString());
            cell.Clear();
        }

        void EndRecord()
        {
            EndCell();
            if (records.Count > 0 && record.Count != records[0].Length)
            {
                throw new FormatException($"Record {records.Count + 1} has {record.Count} cells, the header has {records[0].Length}.");
            }

            records.Add([.. record]);
            record.Clear();
        }
    }
}

/// <summary>One row of a <see cref="CsvTable"/>.</summary>
public readonly struct CsvRow
{
    private readonly CsvTable _table;
    private readonly string[] _cells;

    internal CsvRow(CsvTable table, string[] cells)
    {
        _table = table;
        _cells = cells;
    }

    /// <summary>The text in a column; an unknown column is a bug in the caller and throws.</summary>
    public string this[string column] => _table.Cell(_cells, column);

    /// <summary>True when the table has the column.</summary>
    public bool Has(string column) => _table.Columns.Contains(column);
}
