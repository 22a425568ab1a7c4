using System.Buffers;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>One row of texts tried as the header of a table, with a score that says how much of it made sense.</summary>
internal sealed record HeaderReading(int Row, DeliverableSheet Kind, IReadOnlyList<HeaderReading.Cell> Columns, int Score)
{
    /// <summary>A header text and what it means: a column of the format, a substance of a wide table, or nothing.</summary>
    internal sealed record Cell(string Text, DeliverableColumn? Column, bool IsAlias, WideColumn? Wide);

    public static HeaderReading Of(int row, IReadOnlyList<string> texts, DeliverableSheet? named, ColumnMapping? mapping)
    {
        if (mapping is not null) return Read(row, texts, DeliverableSheet.Results, text => Mapped(text, mapping));
        var kind = named ?? Guess(texts);
        return Read(row, texts, kind, text => Known(text, kind));
    }

    private static HeaderReading Read(int row, IReadOnlyList<string> texts, DeliverableSheet kind, Func<string, Cell> read)
    {
        List<Cell> cells = [.. texts.Select(static text => text.Trim()).Select(read)];
        var columns = cells.Count(static c => c.Column is not null);
        var substances = cells.Sum(static c => c.Wide?.Substance is null ? 0 : c.Wide.UnitText is null ? 1 : 2);
        return new(row, kind, cells, columns == 0 ? 0 : (columns * 2) + substances);
    }

    /// <summary>A table whose name says nothing: controls when it has their kind column, samples when it has only sample columns, else results.</summary>
    private static DeliverableSheet Guess(IReadOnlyList<string> texts)
    {
        bool Has(DeliverableSheet sheet, params ReadOnlySpan<string> ids)
        {
            foreach (var id in ids)
            {
                if (!texts.Any(text => HeaderText.Column(sheet, text)?.Column.Id == id)) return false;
            }

            return true;
        }

        if (Has(DeliverableSheet.Qc, "qc_kind", "batch")) return DeliverableSheet.Qc;
        var hasResults = Has(DeliverableSheet.Results, "value") || Has(DeliverableSheet.Results, "substance")
            || texts.Any(static text => HeaderText.Substance(text) is { Substance: not null });
        return !hasResults && Has(DeliverableSheet.Samples, "sample_code") ? DeliverableSheet.Samples : DeliverableSheet.Results;
    }

    private static Cell Known(string text, DeliverableSheet kind)
    {
        if (text.Length == 0) return new(text, null, false, null);
        var column = HeaderText.Column(kind, text) ?? (kind == DeliverableSheet.Results ? HeaderText.Column(DeliverableSheet.Samples, text) : null);
        return column is { } found ? new(text, found.Column, found.IsAlias, null) : new(text, null, false, HeaderText.Substance(text));
    }

    private static Cell Mapped(string text, ColumnMapping mapping)
    {
        if (mapping.Columns.TryGetValue(text, out var id))
        {
            var column = DeliverableFormat.ColumnsOf(DeliverableSheet.Results).Concat(DeliverableFormat.ColumnsOf(DeliverableSheet.Samples)).First(c => c.Id == id);
            return new(text, column, false, null);
        }

        if (mapping.Substances?.GetValueOrDefault(text) is not { } substance) return new(text, null, false, null);
        var unit = Unit.TryParse(substance.Unit, out var known) ? known : null;
        return new(text, null, false, new WideColumn(0, substance.Substance, KnownSubstances.Find(substance.Substance), substance.Unit, unit));
    }
}

/// <summary>A header text taken apart: <c>砷 (mg/kg)</c> is a name and a unit.</summary>
internal static class HeaderText
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("(（[【");
    private static readonly SearchValues<char> Between = SearchValues.Create(" \n,，_：:");

    /// <summary>The column a header means, with or without a unit in brackets behind its name.</summary>
    public static (DeliverableColumn Column, bool IsAlias)? Column(DeliverableSheet sheet, string text) =>
        DeliverableFormat.Find(sheet, text) ?? (Split(text) is { Unit: not null } parts ? DeliverableFormat.Find(sheet, parts.Name) : null);

    /// <summary>The substance column a header means; null when it is neither a known name nor a name with a concentration unit.</summary>
    public static WideColumn? Substance(string text)
    {
        var (name, unitText) = KnownSubstances.Find(text) is null ? Split(text) : (text, null);
        var unit = unitText is not null && Unit.TryParse(unitText, out var known) ? known : null;
        var substance = KnownSubstances.Find(name);
        var isConcentration = unit?.Dimension is Dimension.SoilMassFraction or Dimension.WaterMassConcentration;
        return substance is not null || isConcentration ? new WideColumn(0, name, substance, unitText, unit) : null;
    }

    /// <summary>The unit written in a header; null when there is none.</summary>
    public static string? UnitIn(string text) => Split(text).Unit;

    private static (string Name, string? Unit) Split(string text)
    {
        var trimmed = text.Trim();
        var bracket = trimmed.AsSpan().LastIndexOfAny(Opening);
        if (bracket > 0 && trimmed[^1] is (')' or '）' or ']' or '】') && Unit.TryParse(trimmed.AsSpan(bracket + 1, trimmed.Length - bracket - 2), out _))
            return (trimmed[..bracket].Trim(), trimmed[(bracket + 1)..^1].Trim());
        var gap = trimmed.AsSpan().LastIndexOfAny(Between);
        return gap > 0 && gap < trimmed.Length - 1 && Unit.TryParse(trimmed.AsSpan(gap + 1), out _)
            ? (trimmed[..gap].Trim(), trimmed[(gap + 1)..].Trim())
            : (trimmed, null);
    }
}
