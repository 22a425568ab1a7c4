using CsCheck;
using Soil.Core.Measurements;
using Soil.Core.Naming;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb15618_2018;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Core.Standards.Gbt14848_2017;
using Soil.Core.Substances;
using Soil.Core.Tables;
using Soil.Core.Units;

namespace Soil.Core.Tests.Standards;

public sealed class StandardsTests
{
    public static TheoryData<string> Tables =>
        [.. typeof(Gb36600).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Standards/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_of_every_table_has_clause_unit_and_verification(string table) =>
        CsvTable.Embedded(table).Rows.Should().NotBeEmpty().And.AllSatisfy(row =>
        {
            row["clause"].Should().MatchRegex("^表[123] 序号[0-9]+$");
            row["unit"].Should().NotBeEmpty();
            row["verified"].Should().MatchRegex("^[0-9]+$");
        });

    [Fact]
    public void The_tables_are_complete()
    {
        Gb36600.Rows.Should().HaveCount(85);
        Gb36600.Rows.Count(row => row.Clause.StartsWith("表1", StringComparison.Ordinal)).Should().Be(45);
        Gbt14848.Rows.Should().HaveCount(93);
        Gbt14848.Rows.Count(row => row.Clause.StartsWith("表1", StringComparison.Ordinal)).Should().Be(39);
        foreach (var use in Enum.GetValues<FarmlandUse>())
        {
            Gb15618.Rows(use).Should().HaveCount(11);
        }
    }

    [Fact]
    public void Rows_of_one_source_say_so() =>
        Gbt14848.Rows.Where(row => row.IsToBeConfirmed).Select(row => row.PrintedName)
            .Should().BeEquivalentTo("挥发性酚类", "硒", "钴", "苯乙烯", "苯并[a]芘");

    [Fact]
    public void A_verdict_never_gets_better_as_the_value_rises()
    {
        Verdict[] order = [Verdict.BelowScreening, Verdict.BetweenScreeningAndIntervention, Verdict.AboveIntervention];
        Gen.Select(Gen.Int[0, 84], Gen.Decimal[0m, 20000m], Gen.Decimal[0m, 20000m], Gen.Enum<LandClass>()).Sample((i, a, b, land) =>
        {
            int Rank(decimal value) => Array.IndexOf(order, Judge(Gb36600.Rows[i].Substance, land, value));
            return a <= b ? Rank(a) <= Rank(b) : Rank(a) >= Rank(b);
        });
    }

    [Fact]
    public void A_class_never_gets_better_as_the_value_rises() =>
        Gen.Select(Gen.Int[0, 92], Gen.Decimal[0m, 3000m], Gen.Decimal[0m, 3000m]).Sample((i, a, b) =>
        {
            var row = Gbt14848.Rows[i];
            if (row.Comparison != LimitComparison.Upper)
            {
                return true;
            }

            GroundwaterClass Class(decimal value) =>
                Gbt14848.Judge(row.Substance, GroundwaterClass.III, Concentration.Detected(value), row.Unit).Class ?? GroundwaterClass.V;
            return a <= b ? Class(a) <= Class(b) : Class(a) >= Class(b);
        });

    [Fact]
    public void A_non_detect_above_the_screening_value_cannot_be_judged()
    {
        var judgement = Gb36600.Judge(
            KnownSubstances.Find("六价铬")!, LandClass.First, Concentration.BelowDetectionLimit(3.01m), Unit.MilligramPerKilogram);
        judgement.Verdict.Should().Be(Verdict.CannotJudge);
        judgement.Reason.Should().Be(CannotJudgeReason.DetectionLimitAboveLimit);
        judgement.Ratio.Should().BeNull();
        judgement.Limit.Should().Be(3);
    }

    [Fact]
    public void A_doubt_from_outside_forbids_a_judgement() =>
        Gb36600.Judge(KnownSubstances.Find("砷")!, LandClass.First, ReportedValue.Parse("1"), Unit.MilligramPerKilogram, CannotJudgeReason.WetBasis)
            .Should().Match<Judgement>(j => j.Verdict == Verdict.CannotJudge && j.Reason == CannotJudgeReason.WetBasis);

    [Fact]
    public void A_verdict_quotes_edition_table_row_ratio_and_multiple()
    {
        var judgement = Gb36600.Judge(KnownSubstances.Find("砷")!, LandClass.First, Concentration.Detected(50.1m), Unit.MilligramPerKilogram);
        judgement.Row!.Edition.Should().Be("GB 36600-2018");
        judgement.Row.Citation.Should().Be("表1 序号1 砷");
        judgement.Ratio.Should().Be(2.505m);
        judgement.ExceedanceMultiple.Should().Be(1.51m);
    }

    [Fact]
    public void A_farmland_verdict_quotes_both_tables() =>
        Gb15618.Find(KnownSubstances.Find("镉")!, FarmlandUse.Paddy)!.Citation.Should().Be("表1 序号1；表3 序号1 镉");

    [Theory]
    [InlineData("1.5", "1", "0.50")]
    [InlineData("1.005", "1", "0.01")]
    [InlineData("1", "1", "0")]
    public void An_exceedance_multiple_is_rounded_half_up(string value, string limit, string expected) =>
        Exceedance.Multiple(Number(value), Number(limit)).Should().Be(Number(expected));

    [Fact]
    public void Many_verdicts_become_the_worst_with_counts()
    {
        Verdict[] verdicts = [Verdict.NotCovered, Verdict.BelowScreening, Verdict.CannotJudge, Verdict.BelowScreening];
        Verdicts.Worst(verdicts).Worst.Should().Be(Verdict.CannotJudge, "a gap outweighs a pass");
        Verdicts.Worst(verdicts)[Verdict.BelowScreening].Should().Be(2);
        Verdicts.Worst([.. verdicts, Verdict.AboveLimit]).Worst.Should().Be(Verdict.AboveLimit);
        Verdicts.Worst([.. verdicts, Verdict.AboveLimit, Verdict.AboveIntervention]).Worst.Should().Be(Verdict.AboveIntervention);
        Verdicts.Worst([Verdict.NotCovered]).Worst.Should().Be(Verdict.NotCovered);
        Verdicts.Worst([]).Worst.Should().BeNull();
    }

    [Fact]
    public void The_worst_does_not_depend_on_the_order() =>
        Gen.Enum<Verdict>().Array[1, 20].Sample(verdicts =>
            Verdicts.Worst(verdicts).Worst == Verdicts.Worst(verdicts.Reverse()).Worst && Verdicts.Worst(verdicts).Total == verdicts.Length);

    [Fact]
    public void Every_public_enum_of_the_core_speaks_Chinese() =>
        typeof(Gb36600).Assembly.GetExportedTypes().Where(type => type.IsEnum).Should().NotBeEmpty().And.AllSatisfy(type =>
            Enum.GetValues(type).Cast<Enum>().Should().AllSatisfy(member => member.Chinese().Should().NotBe(member.ToString(), type.Name)));

    private static Verdict Judge(Substance substance, LandClass land, decimal value) =>
        Gb36600.Judge(substance, land, Concentration.Detected(value), Unit.MilligramPerKilogram).Verdict;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
