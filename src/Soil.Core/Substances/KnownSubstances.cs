using System.Collections.Frozen;
using Soil.Core.Tables;

namespace Soil.Core.Substances;

/// <summary>
/// The substances the product knows (检测项目名录) and how their names are recognised: CAS, 中文名, English name or an alias,
/// whatever the case, width, brackets, hyphens, primes or spaces. A sum (间-二甲苯+对-二甲苯, 六六六总量 …) and its members are different substances.
/// </summary>
public static class KnownSubstances
{
    private const int LongestName = 64;

    private static readonly FrozenDictionary<string, Substance> ByKey = All.ToFrozenDictionary(s => s.Key, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Substance> ByName = IndexNames();

    private static readonly FrozenDictionary<string, Substance>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every known substance, in the order of the file.</summary>
    public static IReadOnlyList<Substance> All => Listed.Value;

    /// <summary>The substance a text names; null when it is unknown, which is never guessed.</summary>
    public static Substance? Find(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[LongestName];
        return TryWriteKey(text, key, out var length) && length > 0 && BySpan.TryGetValue(key[..length], out var substance) ? substance : null;
    }

    /// <summary>The substance stored under a <see cref="Substance.Key"/>.</summary>
    public static Substance? ByStoredKey(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>Up to <paramref name="count"/> substances whose names are near an unknown text, nearest first: what to offer a person.</summary>
    public static IReadOnlyList<Substance> Nearest(string text, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<char> key = stackalloc char[LongestName];
        if (!TryWriteKey(text, key, out var length) || length == 0)
        {
            return [];
        }

        var written = key[..length].ToString();
        var reach = Math.Max(1, length / 3);
        return
        [
            .. ByName
                .Select(name => (Substance: name.Value, Distance: EditDistance.Between(written, name.Key)))
                .Where(near => near.Distance <= reach && near.Distance < length)
                .OrderBy(near => near.Distance).ThenBy(near => near.Substance.Index)
                .Select(near => near.Substance)
                .Distinct()
                .Take(count),
        ];
    }

    private static FrozenDictionary<string, Substance> IndexNames()
    {
        Dictionary<string, Substance> names = new(StringComparer.Ordinal);
        Span<char> key = stackalloc char[LongestName];
        foreach (var substance in All)
        {
            foreach (var name in (string[])[substance.NameZh, substance.NameEn, substance.Cas ?? "", .. substance.Aliases])
            {
                if (!TryWriteKey(name, key, out var length))
                {
                    throw new FormatException($"'{name}' is too long for a name.");
                }

                var text = key[..length].ToString();
                if (length > 0 && !names.TryAdd(text, substance) && names[text] != substance)
                {
                    throw new FormatException($"'{name}' names both {names[text].Key} and {substance.Key}.");
                }
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Lower case, half width, round brackets, Roman numerals in letters; spaces, hyphens and primes left out (but kept in a CAS number).</summary>
    private static bool TryWriteKey(ReadOnlySpan<char> text, Span<char> key, out int length)
    {
        length = 0;
        if (CasNumber.HasForm(text))
        {
            length = text.Trim().Length;
            text.Trim().CopyTo(key);
            return true;
        }

        foreach (var raw in text)
        {
            var c = char.ToLowerInvariant(raw.ToHalfWidth());
            switch (c)
            {
                case '[' or '{' or '【' or '〔' or '〖' or '﹝':
                    c = '(';
                    break;
                case ']' or '}' or '】' or '〕' or '〗' or '﹞':
                    c = ')';
                    break;
                case '、' or '﹐':
                    c = ',';
                    break;
                case 'ⅵ':
                    if (length + 2 > key.Length)
                    {
                        return false;
                    }

                    key[length++] = 'v';
                    c = 'i';
                    break;
                case '⁶':
                    c = '6';
                    break;
                case '⁺':
                    c = '+';
                    break;
                case '~' or '∼' or '-' or '–' or '—' or '－' or '−' or '‐' or '‑' or '\'' or '’' or '‘' or '′' or '`':
                    continue;
                default:
                    break;
            }

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

    /// <summary>Nested, so that it is read before the indexes above whatever the order of the fields.</summary>
    private static class Listed
    {
        internal static readonly IReadOnlyList<Substance> Value =
        [
            .. CsvTable.Embedded("Substances/substances.csv").Rows.Select((row, index) => new Substance(
                index, row["key"], row["name_zh"], row["name_en"], row["cas"].Length > 0 ? row["cas"] : null,
                Enum.Parse<SubstanceGroup>(row["group"]),
                row["aliases"].Split('|', StringSplitOptions.RemoveEmptyEntries))),
        ];
    }
}
