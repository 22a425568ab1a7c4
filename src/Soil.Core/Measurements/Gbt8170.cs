namespace Soil.Core.Measurements;

/// <summary>GB/T 8170-2008 数值修约规则与极限数值的表示和判定: rounding of measured values for print, half to even.</summary>
/// <remarks>Never before a comparison with a limit: the comparison is by 全数值比较法 (GB/T 8170-2008 clause 4.3.2).</remarks>
public static class Gbt8170
{
    /// <summary>Rounded to a number of decimals (clause 3.2): below half down, above half up, exactly half to the even digit.</summary>
    public static decimal RoundToDecimals(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.ToEven);

    /// <summary>Rounded to a number of significant digits (有效数字), 1–28.</summary>
    public static decimal RoundToSignificant(decimal value, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        if (value == 0)
        {
            return 0;
        }

        var magnitude = (int)Math.Floor(Math.Log10((double)Math.Abs(value)));
        if (Math.Abs(value) >= PowerOfTen(magnitude + 1))
        {
            magnitude++;
        }
        else if (Math.Abs(value) < PowerOfTen(magnitude))
        {
            magnitude--;
        }

        var decimals = digits - 1 - magnitude;
        if (decimals >= 0)
        {
            return Math.Round(value, Math.Min(decimals, 28), MidpointRounding.ToEven);
        }

        var step = PowerOfTen(-decimals);
        return Math.Round(value / step, 0, MidpointRounding.ToEven) * step;
    }

    /// <summary>Rounded to half a unit of a decimal place (0.5 单位修约, clause 3.4.1): doubled, rounded, halved.</summary>
    public static decimal RoundToHalfUnits(decimal value, int decimals) => Math.Round(value * 2, decimals, MidpointRounding.ToEven) / 2;

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent) && i < 28; i++)
        {
            power = exponent > 0 ? power * 10 : power / 10;
        }

        return power;
    }
}
