using System.Globalization;
using Soil.Core.Measurements;

namespace Soil.Core.Tests.Measurements;

public sealed class Gbt8170Tests
{
    [Theory]
    [InlineData("12.1498", 1, "12.1")]
    [InlineData("1.050", 1, "1.0")]
    [InlineData("0.35", 1, "0.4")]
    [InlineData("0.25", 1, "0.2")]
    [InlineData("10.5002", 0, "11")]
    [InlineData("15.4565", 0, "15")]
    public void Half_goes_to_the_even_digit(string value, int decimals, string expected) =>
        Gbt8170.RoundToDecimals(Number(value), decimals).Should().Be(Number(expected));

    [Theory]
    [InlineData("1268", 2, "1300")]
    [InlineData("32500", 2, "32000")]
    [InlineData("0.0325", 2, "0.032")]
    [InlineData("0.0375", 2, "0.038")]
    [InlineData("9.996", 3, "10.0")]
    [InlineData("1000", 3, "1000")]
    [InlineData("0", 3, "0")]
    public void Significant_digits_count_from_the_first_that_is_not_zero(string value, int digits, string expected) =>
        Gbt8170.RoundToSignificant(Number(value), digits).Should().Be(Number(expected));

    [Theory]
    [InlineData("60.25", 0, "60.0")]
    [InlineData("60.38", 0, "60.5")]
    [InlineData("60.75", 0, "61.0")]
    public void Half_units_are_rounded_doubled(string value, int decimals, string expected) =>
        Gbt8170.RoundToHalfUnits(Number(value), decimals).Should().Be(Number(expected));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
