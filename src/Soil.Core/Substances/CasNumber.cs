namespace Soil.Core.Substances;

/// <summary>A CAS registry number (CAS号), <c>7440-38-2</c>: two to seven digits, two digits, one check digit.</summary>
public readonly record struct CasNumber
{
    private CasNumber(string text) => Text = text;

    /// <summary>The number with its hyphens.</summary>
    public string Text { get; }

    /// <summary>True when the text has the form of a CAS number, whether or not its check digit fits.</summary>
    public static bool HasForm(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 7 or > 12 || text[^2] != '-' || text[^5] != '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i != text.Length - 2 && i != text.Length - 5 && !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number, when form and check digit (weighted digit sum modulo ten) fit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CasNumber number)
    {
        text = text.Trim();
        number = default;
        if (!HasForm(text))
        {
            return false;
        }

        var (sum, weight) = (0, 1);
        for (var i = text.Length - 3; i >= 0; i--)
        {
            if (text[i] != '-')
            {
                sum += weight++ * (text[i] - '0');
            }
        }

        if (sum % 10 != text[^1] - '0')
        {
            return false;
        }

        number = new CasNumber(text.ToString());
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
