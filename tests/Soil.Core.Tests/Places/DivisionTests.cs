using Soil.Core.Places;
using Soil.Core.Tables;

namespace Soil.Core.Tests.Places;

public sealed class DivisionTests
{
    [Fact]
    public void The_city_has_twelve_counties_and_four_zones()
    {
        var divisions = Divisions.Default;
        divisions.Counties.Should().HaveCount(12).And.OnlyContain(d => d.IsStatutory && d.Parent == divisions.City.Code);
        divisions.Zones.Should().HaveCount(4).And.OnlyContain(d => !d.IsStatutory && d.LiesOver.Count > 0);
        divisions.Zones.SelectMany(z => z.LiesOver).Should().OnlyContain(code => divisions.Find(code) != null);
        divisions.Counties.Should().OnlyContain(d => d.Code.Prefecture == divisions.City.Code);
    }

    [Fact]
    public void Every_row_says_where_it_comes_from() =>
        CsvTable.Embedded("Places/divisions.csv").Rows.Should().OnlyContain(r => r["clause"].Length > 0 && r["verified"].Length == 1);

    [Fact]
    public void Another_city_brings_its_own_table()
    {
        var other = Divisions.Read(CsvTable.Parse("""
            code,name,full_name,level,parent,lies_over,clause,note,verified
            330000,浙江省,浙江省,Province,,,GB/T 2260,,2
            330900,示例市,示例市,Prefecture,330000,,GB/T 2260,,2
            330902,示例区,示例区,County,330900,,GB/T 2260,,2
            """));
        other.City.Name.Should().Be("示例市");
        other.Counties.Single().Code.Should().Be(DivisionCode.Parse("330902"));
        other.Find(DivisionCode.Parse("110101")).Should().BeNull();
    }

    [Theory]
    [InlineData("410105", true)]
    [InlineData("41010", false)]
    [InlineData("4101O5", false)]
    [InlineData("990105", false)]
    [InlineData("４１０１０５", false)]
    [InlineData(null, false)]
    public void A_division_code_is_six_digits_of_a_known_province(string? text, bool good) =>
        DivisionCode.TryParse(text, out _).Should().Be(good);

    [Fact]
    public void Codes_sort_as_they_print() =>
        (DivisionCode.Parse("410105") < DivisionCode.Parse("410182")).Should().BeTrue();
}
