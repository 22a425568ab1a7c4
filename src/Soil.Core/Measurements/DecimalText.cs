using System.Globalization;
using Soil.Core.Tables;

namespace Soil.Core.Measurements;

/// <summary>A number in a laboratory's text, read exactly or not at all: rounding while reading could move a value across its limit.</summary>
internal static class DecimalText
{
    /// <summary>Decimal holds 28 digits for certain; three are left for a change of unit.</summary>
    private const int MostDigits = 25;

    private const decimal Huge = 1_000_000_000_000_000_000m;

    /// <summary>Half width and lower case; the signs for "less than", "minus" and "times" that keyboards produce become one each.</summary>
    internal static char Fold(char raw) => raw switch
    {
        '〈' or '﹤' or '‹' => '<',
        '−' or '–' or '﹣' => '-',
        '×' or '✕' or '＊' or '*' => 'x',
        _ => char.ToLowerInvariant(raw.ToHalfWidth()),
    };

    /// <summary>Reads folded text such as <c>12.3</c>, <c>1.0e-3</c>, <c>1.0x10^-3</c>; null when it went well.</summary>
    internal static ValueProblem? Read(ReadOnlySpan<char> folded, out decimal value)
    {
        Span<char> buffer = stackalloc char[folded.Length];
        scoped var number = folded;
        var times = folded.IndexOf("x10", StringComparison.Ordinal);
        if (times > 0)
        {
            folded[..times].CopyTo(buffer);
            var power = folded[(times + 3)..].TrimStart('^');
            buffer[times] = 'e';
            power.CopyTo(buffer[(times + 1)..]);
            number = buffer[..(times + 1 + power.Length)];
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var (digits, nonZero) = CountDigits(number);
        if (decimal.TryParse(number, style, CultureInfo.InvariantCulture, out value))
        {
            return digits > MostDigits || (nonZero && value == 0) || Math.Abs(value) >= Huge ? ValueProblem.TooManyDigits : null;
        }

        // Text that a double can read but a decimal cannot is a number out of range; infinity and NaN in words are not numbers.
        return digits > 0 && double.TryParse(number, style, CultureInfo.InvariantCulture, out _) ? ValueProblem.TooManyDigits : ValueProblem.NotANumber;
    }

    private static (int Digits, bool NonZero) CountDigits(ReadOnlySpan<char> text)
    {
        var (digits, nonZero) = (0, false);
        foreach (var c in text)
        {
            if (c == 'e')
            {
                break;
            }

            if (char.IsAsciiDigit(c))
            {
                nonZero |= c != '0';
                digits += nonZero ? 1 : 0;
            }
        }

        return (nonZero ? digits : text.ContainsAnyInRange('0', '9') ? 1 : 0, nonZero);
    }
}
