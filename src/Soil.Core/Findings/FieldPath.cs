namespace Soil.Core.Findings;

/// <summary>A place a person or a form can go to (位置): a JSON path, a cell of a sheet, or both.</summary>
/// <param name="Path"><c>results[3].value</c> for JSON; null for a file.</param>
/// <param name="Sheet">Sheet name, or file name of a CSV.</param>
/// <param name="Row">Line of the file or row of the sheet, counted from 1.</param>
/// <param name="Column">Header text as it stands in the file; null for the whole row.</param>
/// <param name="Cell">Spreadsheet address, <c>F12</c>; null for the whole row.</param>
public readonly record struct FieldPath(string? Path = null, string? Sheet = null, int? Row = null, string? Column = null, string? Cell = null)
{
    /// <summary>The whole file, form or message.</summary>
    public static FieldPath Whole => default;

    /// <summary>As printed to a person: <c>无机!F12</c>, or the path.</summary>
    public override string ToString() =>
        Sheet is null ? Path ?? "" : $"{Sheet}!{Cell ?? Row?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""}";
}
