using System.Diagnostics.CodeAnalysis;

namespace Soil.Core.Organisations;

/// <summary>Unified social credit code (统一社会信用代码), GB 32100-2015: eighteen characters, the last one a check character.</summary>
public readonly record struct CreditCode
{
    // GB 32100-2015 table 2: digits and letters without I, O, S, V, Z.
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private readonly string? characters;

    private CreditCode(string characters) => this.characters = characters;

    /// <summary>The eighteen characters; empty for the default value, which is no unit.</summary>
    public string Value => characters ?? "";

    /// <summary>Check character of the first seventeen (GB 32100-2015 clause 5: weights 3ⁱ mod 31); null when one is not allowed.</summary>
    public static char? CheckCharacter(ReadOnlySpan<char> firstSeventeen)
    {
        if (firstSeventeen.Length < 17) return null;
        var (sum, weight) = (0, 1);
        foreach (var character in firstSeventeen[..17])
        {
            var value = Characters.IndexOf(character, StringComparison.Ordinal);
            if (value < 0) return null;
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return Characters[(31 - (sum % 31)) % 31];
    }

    public static CreditCode Parse(string s) =>
        TryParse(s, out var code) ? code : throw new FormatException($"统一社会信用代码“{s}”不是18位或校验字符不符");

    public static bool TryParse([NotNullWhen(true)] string? s, out CreditCode result)
    {
        var good = s is { Length: 18 } && CheckCharacter(s) == s[17];
        result = good ? new(s!) : default;
        return good;
    }

    public override string ToString() => Value;
}
