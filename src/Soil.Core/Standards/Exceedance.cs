namespace Soil.Core.Standards;

/// <summary>超标倍数: how far above the limit, as the forms ask for it.</summary>
public static class Exceedance
{
    /// <summary>Value ÷ limit − 1, two decimals, half up; 0.00 at the limit itself. Not for non-detects.</summary>
    public static decimal Multiple(decimal value, decimal limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return Math.Round((value / limit) - 1, 2, MidpointRounding.AwayFromZero);
    }
}
