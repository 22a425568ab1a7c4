using CsCheck;
using Soil.Core.Units;

namespace Soil.Core.Tests.Units;

public sealed class UnitTests
{
    [Theory]
    [InlineData("mg/Kg", "mg/kg")]
    [InlineData("毫克/千克", "mg/kg")]
    [InlineData(" ＭＧ／ＫＧ ", "mg/kg")]
    [InlineData("ug/kg", "μg/kg")]
    [InlineData("\u00B5g/kg", "μg/kg")]
    [InlineData("\u03BCg/kg", "μg/kg")]
    [InlineData("ng/g", "μg/kg")]
    [InlineData("mg·kg⁻¹", "mg/kg")]
    [InlineData("UG/L", "μg/L")]
    [InlineData("mg/l", "mg/L")]
    [InlineData("Pt-Co", "度")]
    [InlineData("ntu", "NTU")]
    [InlineData("CFU/100ml", "CFU/100mL")]
    [InlineData("metres", "m")]
    [InlineData("/", "无量纲")]
    public void A_spelling_of_a_laboratory_is_read(string text, string symbol)
    {
        Unit.TryParse(text, out var unit).Should().BeTrue();
        unit!.Symbol.Should().Be(symbol);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ppm")]
    [InlineData("Level")]
    [InlineData("this text is far too long to be the name of any unit of measurement")]
    public void An_unknown_unit_is_not_guessed(string text) => Unit.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("mg/kgg", "mg/kg")]
    [InlineData("ug//L", "μg/L")]
    public void A_misspelt_unit_is_offered_its_nearest(string text, string symbol) => Unit.Nearest(text)!.Symbol.Should().Be(symbol);

    [Fact]
    public void Soil_and_water_do_not_convert()
    {
        Unit.MilligramPerKilogram.FactorTo(Unit.MilligramPerLitre).Should().BeNull();
        var act = () => new Quantity(1, Unit.MilligramPerKilogram).In(Unit.MilligramPerLitre);
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_round_trip_through_any_unit_of_the_dimension_is_exact() =>
        Gen.Select(Gen.Decimal[0.0001m, 9999m], Gen.Int[0, Unit.All.Count - 1], Gen.Int[0, Unit.All.Count - 1]).Sample((value, a, b) =>
        {
            value = Math.Round(value, 10);
            var (from, to) = (Unit.All[a], Unit.All[b]);
            return from.Dimension != to.Dimension || new Quantity(value, from).In(to).In(from).Value == value;
        });

    [Fact]
    public void Every_unit_reads_what_it_prints() =>
        Unit.All.Should().HaveCountGreaterThan(20).And.AllSatisfy(unit =>
        {
            Unit.TryParse(unit.Symbol, out var again).Should().BeTrue();
            again.Should().BeSameAs(unit);
        });
}
