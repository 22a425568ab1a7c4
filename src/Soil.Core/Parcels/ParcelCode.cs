using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Soil.Core.Places;

namespace Soil.Core.Parcels;

/// <summary>Code of a parcel (地块编码), 01 §2.1: division, <c>DK</c>, year of registration, five-digit serial: <c>410105DK202500012</c>.</summary>
public readonly record struct ParcelCode
{
    private readonly string? text;

    private ParcelCode(string text) => this.text = text;

    /// <summary>The whole code; empty for the default value, which is no parcel.</summary>
    public string Value => text ?? "";

    public DivisionCode Division => DivisionCode.Parse(Value[..6]);

    public int Year => int.Parse(Value.AsSpan(8, 4), CultureInfo.InvariantCulture);

    public int Serial => int.Parse(Value.AsSpan(12, 5), CultureInfo.InvariantCulture);

    /// <summary>The code of the <paramref name="serial"/>-th parcel a division registered in a year.</summary>
    public static ParcelCode Create(DivisionCode division, int year, int serial) =>
        Parse(string.Create(CultureInfo.InvariantCulture, $"{division}DK{year:0000}{serial:00000}"));

    public static ParcelCode Parse(string s) =>
        TryParse(s, out var code) ? code : throw new FormatException($"地块编码“{s}”应为区划代码 + DK + 四位年份 + 五位序号");

    public static bool TryParse([NotNullWhen(true)] string? s, out ParcelCode result)
    {
        var good = s is { Length: 17 }
            && DivisionCode.TryParse(s[..6], out _)
            && s[6..8] == "DK"
            && s.AsSpan(8).ContainsAnyExceptInRange('0', '9') is false
            && int.Parse(s.AsSpan(8, 4), CultureInfo.InvariantCulture) is >= 2000 and <= 2100
            && s[12..] != "00000";
        result = good ? new(s!) : default;
        return good;
    }

    public override string ToString() => Value;
}
