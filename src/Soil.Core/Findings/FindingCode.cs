using System.Globalization;

namespace Soil.Core.Findings;

/// <summary>One kind of trouble (校核规则代码): permanent, never reused, worded once.</summary>
/// <param name="Code">Module and number, <c>LAB-1004</c>; the first digit groups: 1 identity, 2 values, 3 quality control, 4 timing, 9 system.</param>
/// <param name="Severity">What it means for the record.</param>
/// <param name="Message">Chinese sentence with <c>{0}</c>… places: what is wrong, and what to do.</param>
/// <param name="Clause">Regulation, standard or rule it rests on; null when it follows from the format alone.</param>
public sealed record FindingCode(string Code, Severity Severity, string Message, string? Clause = null)
{
    /// <summary>A finding of this kind at a place.</summary>
    /// <param name="at">Where: a path, a cell, or both.</param>
    /// <param name="value">The text that was found there, as found.</param>
    /// <param name="suggestion">The nearest valid value, when there is one.</param>
    /// <param name="args">What fills the places of the message.</param>
    public Finding At(FieldPath at, string? value = null, string? suggestion = null, params object?[] args) =>
        new(this, at, string.Format(CultureInfo.InvariantCulture, Message, args), value, suggestion);
}
