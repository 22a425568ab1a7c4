using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Soil.Core.Tables;

namespace Soil.Core.Units;

/// <summary>
/// A unit of measurement (计量单位) of <c>units.csv</c>, which also holds the spellings laboratories use.
/// Factors are powers of ten, so that conversion is exact in decimal.
/// </summary>
public sealed class Unit
{
    private const int LongestSpelling = 40;

    private static readonly FrozenDictionary<string, Unit> BySpelling = Load();

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    private Unit(string symbol, Dimension dimension, decimal factor)
    {
        Symbol = symbol;
        Dimension = dimension;
        Factor = factor;
    }

    /// <summary>As the standards print it: <c>mg/kg</c>, <c>μg/L</c>, <c>无量纲</c>.</summary>
    public string Symbol { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>How many base units of the dimension one of this is.</summary>
    public decimal Factor { get; }

    /// <summary>Every unit, once, in the order of the file.</summary>
    public static IReadOnlyList<Unit> All { get; } = [.. BySpelling.Values.Distinct()];

    /// <summary>mg/kg, the unit of both soil standards.</summary>
    public static Unit MilligramPerKilogram { get; } = Get("mg/kg");

    /// <summary>mg/L, the base unit of concentrations in water.</summary>
    public static Unit MilligramPerLitre { get; } = Get("mg/L");

    /// <summary>无量纲: pH, and words such as 无 and 有.</summary>
    public static Unit Dimensionless { get; } = Get("无量纲");

    /// <summary>The unit a laboratory wrote, whatever the case, width, spacing or mu; empty text is no unit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        Span<char> key = stackalloc char[LongestSpelling];
        return TryWriteKey(text, key, out var length) && length > 0 && BySpan.TryGetValue(key[..length], out unit);
    }

    /// <summary>The unit whose spelling is closest to an unreadable text; null when nothing is near.</summary>
    public static Unit? Nearest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<char> key = stackalloc char[LongestSpelling];
        if (!TryWriteKey(text, key, out var length) || length == 0)
        {
            return null;
        }

        var written = key[..length].ToString();
        var best = BySpelling
            .Select(entry => (entry.Value, entry.Key.Length, Distance: EditDistance.Between(written, entry.Key)))
            .OrderBy(near => near.Distance).ThenBy(near => near.Length).ThenBy(near => near.Value.Symbol, StringComparer.Ordinal)
            .First();
        return best.Distance <= Math.Max(1, length / 3) ? best.Value : null;
    }

    /// <summary>What one of this unit is in another of the same dimension; null across dimensions.</summary>
    public decimal? FactorTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other == this ? 1m : other.Dimension == Dimension ? Factor / other.Factor : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Symbol;

    private static Unit Get(string symbol) =>
        TryParse(symbol, out var unit) ? unit : throw new InvalidOperationException($"units.csv has no '{symbol}'.");

    private static FrozenDictionary<string, Unit> Load()
    {
        Dictionary<string, Unit> units = new(StringComparer.Ordinal);
        Span<char> key = stackalloc char[LongestSpelling];
        foreach (var row in CsvTable.Embedded("Units/units.csv").Rows)
        {
            var unit = new Unit(row["symbol"], Enum.Parse<Dimension>(row["dimension"]), decimal.Parse(row["factor"], CultureInfo.InvariantCulture));
            foreach (var spelling in row["spellings"].Split('|').Prepend(unit.Symbol))
            {
                if (!TryWriteKey(spelling, key, out var length))
                {
                    throw new FormatException($"Spelling '{spelling}' of a unit is too long.");
                }

                var text = key[..length].ToString();
                if (!units.TryAdd(text, unit) && units[text] != unit)
                {
                    throw new FormatException($"'{spelling}' spells both {units[text]} and {unit}.");
                }
            }
        }

        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Lower case, half width, one mu (the letter u), no spaces or raised dots, superscripts as digits.</summary>
    private static bool TryWriteKey(ReadOnlySpan<char> text, Span<char> key, out int length)
    {
        length = 0;
        foreach (var raw in text)
        {
            var c = raw.ToHalfWidth() switch
            {
                'µ' or 'μ' => 'u',
                '⁻' or '−' or '–' => '-',
                '¹' => '1',
                '³' => '3',
                '∕' or '⁄' => '/',
                '·' or '•' or '⋅' or '.' => ' ',
                var other => char.ToLowerInvariant(other),
            };
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == key.Length)
            {
                return false;
            }

            key[length++] = c;
        }

        return true;
    }
}
