using CsCheck;
using Soil.Core.Parcels;
using Soil.Core.Places;

namespace Soil.Core.Tests.Parcels;

public sealed class ParcelCodeTests
{
    [Fact]
    public void Printing_and_reading_is_the_same_code() =>
        Gen.Select(Gen.Int[2000, 2100], Gen.Int[1, 99_999], (year, serial) => (year, serial)).Sample(x =>
        {
            var code = ParcelCode.Create(DivisionCode.Parse("410105"), x.year, x.serial);
            return ParcelCode.Parse(code.ToString()) == code && code.Year == x.year && code.Serial == x.serial && code.Division.Value == "410105";
        });

    [Theory]
    [InlineData("410105DK202500012", true)]
    [InlineData("410105dk202500012", false)]
    [InlineData("410105DK20250012", false)]
    [InlineData("410105DK202500000", false)]
    [InlineData("410105DK192500012", false)]
    [InlineData("990105DK202500012", false)]
    [InlineData("410105DK2025０0012", false)]
    [InlineData("", false)]
    public void A_parcel_code_has_division_year_and_serial(string text, bool good) => ParcelCode.TryParse(text, out _).Should().Be(good);
}
