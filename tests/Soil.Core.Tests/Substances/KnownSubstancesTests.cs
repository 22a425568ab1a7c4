using Soil.Core.Substances;

namespace Soil.Core.Tests.Substances;

public sealed class KnownSubstancesTests
{
    [Theory]
    [InlineData("7440-38-2", "砷")]
    [InlineData(" Cd ", "镉")]
    [InlineData("六价铬", "铬（六价）")]
    [InlineData("铬(六价)", "铬（六价）")]
    [InlineData("CR(VI)", "铬（六价）")]
    [InlineData("Cr（Ⅵ）", "铬（六价）")]
    [InlineData("Cr6+", "铬（六价）")]
    [InlineData("顺式-1,2-二氯乙烯", "顺-1,2-二氯乙烯")]
    [InlineData("顺1，2-二氯乙烯", "顺-1,2-二氯乙烯")]
    [InlineData("三氯甲烷", "氯仿")]
    [InlineData("苯并(a)芘", "苯并[a]芘")]
    [InlineData("苯并（A）芘", "苯并[a]芘")]
    [InlineData("苯并［a］芘", "苯并[a]芘")]
    [InlineData("BENZENE", "苯")]
    [InlineData("Toluene ", "甲苯")]
    [InlineData("XYLENE", "二甲苯（总量）")]
    [InlineData("Sulphate", "硫酸盐")]
    [InlineData("Nitrate", "硝酸盐")]
    [InlineData("TPH", "石油烃（C10-C40）")]
    [InlineData("石油烃(C10～C40)", "石油烃（C10-C40）")]
    [InlineData("p,p’-滴滴伊", "p,p'-滴滴伊")]
    [InlineData("间、对-二甲苯", "间-二甲苯+对-二甲苯")]
    [InlineData("ＰＨ值", "pH")]
    [InlineData("GW", "水位")]
    [InlineData("NAPL", "非水相液体厚度")]
    [InlineData("zinc", "锌")]
    public void A_name_is_recognised_however_a_laboratory_writes_it(string text, string expected) =>
        KnownSubstances.Find(text)?.NameZh.Should().Be(expected);

    [Fact]
    public void Total_chromium_is_not_hexavalent() =>
        KnownSubstances.Find("总铬").Should().NotBe(KnownSubstances.Find("六价铬")).And.Be(KnownSubstances.Find("7440-47-3"));

    [Theory]
    [InlineData("108-38-3", "间-二甲苯+对-二甲苯")]
    [InlineData("106-42-3", "二甲苯（总量）")]
    [InlineData("959-98-8", "硫丹")]
    [InlineData("156-59-2", "1,2-二氯乙烯")]
    public void An_isomer_is_not_the_row_of_its_sum(string cas, string sum) =>
        KnownSubstances.Find(cas).Should().NotBeNull().And.NotBe(KnownSubstances.Find(sum));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("没有这种物质")]
    [InlineData("7440-38-3")]
    public void An_unknown_name_is_never_guessed(string text) => KnownSubstances.Find(text).Should().BeNull();

    [Theory]
    [InlineData("Benzen", "苯")]
    [InlineData("三氯乙稀", "三氯乙烯")]
    [InlineData("Cadmum", "镉")]
    public void A_misspelt_name_is_offered_its_nearest(string text, string expected)
    {
        KnownSubstances.Find(text).Should().BeNull();
        KnownSubstances.Nearest(text).Select(s => s.NameZh).Should().Contain(expected);
    }

    [Fact]
    public void Every_name_and_alias_finds_its_own_substance() =>
        KnownSubstances.All.Should().HaveCountGreaterThan(150).And.AllSatisfy(s =>
            ((string[])[s.NameZh, s.NameEn, .. s.Aliases]).Should().AllSatisfy(name => KnownSubstances.Find(name).Should().BeSameAs(s)));

    [Fact]
    public void Every_stored_key_finds_its_substance() =>
        KnownSubstances.All.Should().AllSatisfy(s => KnownSubstances.ByStoredKey(s.Key).Should().BeSameAs(s));

    [Fact]
    public void Field_readings_are_known_and_apart() =>
        ((string[])["水位", "水温", "电导率", "溶解氧", "氧化还原电位", "现场浊度", "现场pH"]).Should()
            .AllSatisfy(name => KnownSubstances.Find(name)!.IsFieldReading.Should().BeTrue());
}
