using System.Diagnostics.CodeAnalysis;

namespace Soil.Core.Places;

/// <summary>Six-digit code of an administrative division (行政区划代码), GB/T 2260, or the statistical code of a functional zone.</summary>
public readonly record struct DivisionCode : IComparable<DivisionCode>
{
    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82",
    ];

    private readonly string? digits;

    private DivisionCode(string digits) => this.digits = digits;

    /// <summary>The six digits; empty for the default value, which is no division.</summary>
    public string Value => digits ?? "";

    /// <summary>The prefecture or city above: the same code ending in 00.</summary>
    public DivisionCode Prefecture => digits is null ? default : new(digits[..4] + "00");

    public static DivisionCode Parse(string s) =>
        TryParse(s, out var code) ? code : throw new FormatException($"行政区划代码“{s}”应为六位数字，前两位是省级代码");

    public static bool TryParse([NotNullWhen(true)] string? s, out DivisionCode result)
    {
        var good = s is { Length: 6 } && s.All(char.IsAsciiDigit) && Provinces.Contains(s[..2]);
        result = good ? new(s!) : default;
        return good;
    }

    public int CompareTo(DivisionCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(DivisionCode left, DivisionCode right) => left.CompareTo(right) < 0;

    public static bool operator <=(DivisionCode left, DivisionCode right) => left.CompareTo(right) <= 0;

    public static bool operator >(DivisionCode left, DivisionCode right) => left.CompareTo(right) > 0;

    public static bool operator >=(DivisionCode left, DivisionCode right) => left.CompareTo(right) >= 0;
}
