using Soil.Core.Findings;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>
/// Finds the header of a table (识别表头): below title rows, in one row or two, written as Chinese name, identifier or alias, columns in any
/// order; or one substance a column with the unit beside the name. What is found is told; nothing is guessed.
/// </summary>
public static class DeliverableLayout
{
    /// <summary>Rows from the top among which the header must be.</summary>
    public const int SearchedRows = 30;

    /// <summary>The layout of a table from its first rows; null when no header is among them.</summary>
    /// <param name="index">Place of the table in its file.</param>
    /// <param name="sheet">Name of the tab or file.</param>
    /// <param name="hasAddresses">True for workbooks, whose cells have addresses.</param>
    /// <param name="top">The first rows, blank ones left out.</param>
    /// <param name="mapping">Explicit reading of a foreign table.</param>
    public static (SheetLayout? Layout, IReadOnlyList<Finding> Findings) Find(
        int index, string sheet, bool hasAddresses, IReadOnlyList<SheetRow> top, ColumnMapping? mapping)
    {
        ArgumentNullException.ThrowIfNull(top);
        var named = DeliverableFormat.SheetNamed(sheet);
        var best = Candidates(top, named, mapping).MaxBy(static header => header.Score);
        if (best is null || best.Score < 2) return (null, [LabFindings.NoHeader.At(new(Sheet: sheet), args: sheet)]);
        return Build(index, sheet, hasAddresses, best, mapping);
    }

    /// <summary>Every row alone, then with the row below it; earlier and simpler ones win ties.</summary>
    private static IEnumerable<HeaderReading> Candidates(IReadOnlyList<SheetRow> top, DeliverableSheet? named, ColumnMapping? mapping)
    {
        for (var i = 0; i < top.Count; i++)
        {
            yield return HeaderReading.Of(top[i].Number, Texts(top[i]), named, mapping);
        }

        for (var i = 0; i + 1 < top.Count; i++)
        {
            yield return HeaderReading.Of(top[i + 1].Number, Joined(top[i], top[i + 1]), named, mapping);
        }
    }

    private static string[] Texts(SheetRow row) => [.. Enumerable.Range(0, row.Count).Select(i => row[i].Text)];

    /// <summary>Two header rows as one: a blank below takes the name above, a unit below joins it, a unit of a merged title above is handed down.</summary>
    private static string[] Joined(SheetRow upper, SheetRow lower)
    {
        var joined = new string[Math.Max(upper.Count, lower.Count)];
        var title = "";
        for (var i = 0; i < joined.Length; i++)
        {
            var (above, below) = (upper[i].Text.Trim(), lower[i].Text.Trim());
            if (above.Length > 0) title = above;
            joined[i] = below.Length == 0 ? above
                : above.Length > 0 && Unit.TryParse(below, out _) ? $"{above} ({below})"
                : HeaderText.UnitIn(below) is null && KnownSubstances.Find(below) is not null && HeaderText.UnitIn(title) is { } unit ? $"{below} ({unit})"
                : below;
        }

        return joined;
    }

    private static (SheetLayout, IReadOnlyList<Finding>) Build(int index, string sheet, bool hasAddresses, HeaderReading header, ColumnMapping? mapping)
    {
        var findings = new List<Finding>();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var isLong = header.Columns.Any(static c => c.Column?.Id is "substance" or "cas") || header.Kind != DeliverableSheet.Results;
        var wide = new List<WideColumn>();
        string? unitInHeader = null;
        var width = WidthOfFirstTable(header);
        if (width < header.Columns.Count) findings.Add(LabFindings.SideTable.At(new(Sheet: sheet, Row: header.Row), null, null, width + 1));
        for (var i = 0; i < width; i++)
        {
            var (text, column, isAlias, substance) = header.Columns[i];
            var at = new FieldPath(Sheet: sheet, Row: header.Row, Column: text.Length > 0 ? text : null, Cell: hasAddresses ? SheetRow.Address(i, header.Row) : null);
            if (column is not null)
            {
                if (!columns.TryAdd(column.Id, i)) findings.Add(LabFindings.RepeatedColumn.At(at, text, null, text, header.Columns[columns[column.Id]].Text));
                else if (isAlias) findings.Add(LabFindings.HeaderAlias.At(at, text, column.Name, text, column.Name));
                if (column.Id == "value") unitInHeader = HeaderText.UnitIn(text);
            }
            else if (substance is not null && !isLong)
            {
                if (substance.Substance is null) findings.Add(UnknownSubstance(at, substance.SubstanceText));
                else wide.Add(substance with { Column = i });
            }
            else if (text.Length > 0)
            {
                findings.Add(LabFindings.UnknownColumn.At(at, text, null, text));
            }
        }

        var layout = new SheetLayout(index, sheet, hasAddresses, header.Kind, header.Row, [.. header.Columns.Take(width).Select(static c => c.Text)], columns, wide, unitInHeader);
        findings.AddRange(Missing(layout, mapping));
        if (wide.Count > 0) findings.Add(LabFindings.WideTable.At(new(Sheet: sheet, Row: header.Row), null, null, wide.Count));
        return (layout, findings);
    }

    /// <summary>Columns up to a blank one behind which the same columns begin again: another table stands beside.</summary>
    private static int WidthOfFirstTable(HeaderReading header)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var gap = -1;
        for (var i = 0; i < header.Columns.Count; i++)
        {
            var (text, column, _, _) = header.Columns[i];
            if (text.Length == 0 && seen.Count > 0) gap = i;
            if (column is not null && !seen.Add(column.Id) && gap > 0) return gap;
        }

        return header.Columns.Count;
    }

    private static Finding UnknownSubstance(FieldPath at, string text)
    {
        var near = KnownSubstances.Nearest(text);
        return LabFindings.UnknownSubstance.At(at, text, near.Count > 0 ? string.Join('、', near.Select(static s => s.NameZh)) : null, text);
    }

    private static IEnumerable<Finding> Missing(SheetLayout layout, ColumnMapping? mapping)
    {
        var isWide = layout.Wide.Count > 0;
        if (mapping is null && layout.Kind == DeliverableSheet.Results && layout.IsByPointAndTime) yield return LabFindings.SampleFromPoint.At(new(Sheet: layout.Sheet, Row: layout.LastHeaderRow));
        foreach (var column in DeliverableFormat.ColumnsOf(layout.Kind))
        {
            if (layout.Has(column.Id) || column.Need == ColumnNeed.Optional) continue;
            var answered = column.Id switch
            {
                "sample_code" => mapping is { SampleFrom.Count: > 0 } or { NumberSamplesAs: not null } || layout.IsByPointAndTime,
                "substance" => isWide || layout.Has("cas"),
                "value" => isWide,
                "unit" => layout.UnitInHeader is not null || (isWide && layout.Wide.All(static w => w.UnitText is not null)),
                "medium" => true,
                "lon" => layout.Has("x"),
                "lat" => layout.Has("y"),
                "depth_top" or "depth_bottom" => layout.Has("depth"),
                _ => false,
            };
            if (answered) continue;
            layout.IsIncomplete |= column.Need == ColumnNeed.Required;
            yield return (column.Need == ColumnNeed.Required ? LabFindings.MissingColumn : LabFindings.MissingFullColumn)
                .At(new(Sheet: layout.Sheet, Row: layout.LastHeaderRow), null, null, column.Name);
        }
    }
}
