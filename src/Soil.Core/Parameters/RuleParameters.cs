using System.Globalization;
using Soil.Core.Tables;

namespace Soil.Core.Parameters;

/// <summary>One rule parameter (规则参数), 00 §6: a number that a text left open, or that we chose, with where it comes from.</summary>
/// <param name="Key">Name in code, <c>Login.IdleMinutes</c>.</param>
/// <param name="Module">Module of the domain pages, <c>13</c>.</param>
/// <param name="Value">As text; see <see cref="Unit"/>.</param>
/// <param name="Unit">Unit of the value, empty for a count or a word.</param>
/// <param name="Mark">LAW, DOC, LOCAL, D or unverified; the last three are shown 待核实.</param>
/// <param name="Clause">Source.</param>
/// <param name="Title">What it is, in Chinese.</param>
public sealed record RuleParameter(string Key, string Module, string Value, string Unit, string Mark, string Clause, string Title)
{
    /// <summary>True when the number must still be confirmed by the city.</summary>
    public bool NeedsConfirmation => Mark is not ("LAW" or "DOC");
}

/// <summary>The parameters in force on one day: rules receive numbers from here as arguments, never as constants (decision 14).</summary>
public sealed class RuleParameters
{
    private readonly Dictionary<string, RuleParameter> _byKey;

    public RuleParameters(IEnumerable<RuleParameter> parameters) => _byKey = parameters.ToDictionary(p => p.Key, StringComparer.Ordinal);

    /// <summary>What ships with the product, <c>rule-parameters.csv</c>.</summary>
    public static RuleParameters Default { get; } = new(CsvTable.Embedded("Parameters/rule-parameters.csv").Rows
        .Select(r => new RuleParameter(r["key"], r["module"], r["value"], r["unit"], r["mark"], r["clause"], r["title"])));

    /// <summary>All of them, by key.</summary>
    public IEnumerable<RuleParameter> All => _byKey.Values.OrderBy(p => p.Key, StringComparer.Ordinal);

    /// <summary>The parameter itself, with its source.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the message names the nearest one.</exception>
    public RuleParameter Find(string key) => _byKey.TryGetValue(key, out var found)
        ? found
        : throw new KeyNotFoundException($"No rule parameter '{key}'; the nearest is '{_byKey.Keys.MinBy(k => EditDistance.Between(k, key))}'.");

    /// <summary>Its value as a number.</summary>
    public decimal Number(string key) => decimal.Parse(Find(key).Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Its value as a whole number.</summary>
    public int Whole(string key) => int.Parse(Find(key).Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Its value as written.</summary>
    public string Text(string key) => Find(key).Value;
}
