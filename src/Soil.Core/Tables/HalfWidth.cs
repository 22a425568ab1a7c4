namespace Soil.Core.Tables;

/// <summary>Full-width forms of a Chinese keyboard (全角字符) as their half-width twins, without depending on the machine's locale data.</summary>
public static class HalfWidth
{
    /// <summary><c>（</c> → <c>(</c>, <c>５</c> → <c>5</c>, ideographic space → space; anything else stays.</summary>
    public static char ToHalfWidth(this char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\u2007' or '\u202F' => ' ',
        '。' or '．' => '.',
        _ => c,
    };
}
