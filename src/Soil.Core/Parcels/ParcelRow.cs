using System.Collections.Frozen;
using Soil.Core.Findings;
using Soil.Core.Places;
using Soil.Core.Tables;

namespace Soil.Core.Parcels;

/// <summary>One parcel as a file or a form gives it (地块行): texts by field, nothing believed yet.</summary>
/// <param name="At">The row's place in the file or form.</param>
/// <param name="Cells">Texts by field name of <see cref="ParcelFields"/>.</param>
/// <param name="Shape">What its geometry is; null when it brings none, or a refused one.</param>
/// <param name="ShapeRefused">True when its geometry was refused: then its position is not asked for besides.</param>
public sealed record ParcelRow(FieldPath At, IReadOnlyDictionary<string, string> Cells, ParcelShape? Shape = null, bool ShapeRefused = false)
{
    /// <summary>The text of a field, trimmed; null when empty.</summary>
    public string? this[string field] => Cells.TryGetValue(field, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    internal FieldPath Place(string field) =>
        At.Path is null or "" ? At with { Column = ParcelFields.TitleOf(field) } : At with { Path = $"{At.Path}.{field}" };
}

/// <summary>What the geometry of a row is, as measured by who can (地块图形): the core has no geometry library.</summary>
/// <param name="IsArea">A polygon; false for a single position.</param>
/// <param name="Centre">A position inside it.</param>
/// <param name="AreaM2">Measured in the 3-degree zone, m²; 0 for a position.</param>
public sealed record ParcelShape(bool IsArea, Position Centre, decimal AreaM2);

/// <summary>The columns of a parcel list and how they are headed in files met so far (表头别名).</summary>
public static class ParcelFields
{
    private static readonly CsvRow[] Rows = [.. CsvTable.Embedded("Parcels/parcel-fields.csv").Rows];

    private static readonly FrozenDictionary<string, string> Titles = Rows.ToFrozenDictionary(static r => r["field"], static r => r["title"]);

    private static readonly FrozenDictionary<string, string> ByHeader = Rows
        .SelectMany(static r => r["aliases"].Split(';').Append(r["field"]).Append(r["title"]).Select(a => (Header: Plain(a), Field: r["field"])))
        .DistinctBy(static p => p.Header)
        .ToFrozenDictionary(static p => p.Header, static p => p.Field);

    /// <summary>The field that a column's header names; null for a column we do not use.</summary>
    public static string? Of(string header) => ByHeader.GetValueOrDefault(Plain(header));

    /// <summary>What a field is called to people.</summary>
    public static string TitleOf(string field) => Titles.GetValueOrDefault(field, field);

    private static string Plain(string header) =>
        string.Concat(header.Trim().Select(static c => c is '(' or '（' or ')' or '）' or ' ' or '_' ? '\0' : char.ToUpperInvariant(c)).Where(static c => c != '\0'));
}
