using Soil.Core.Evaluations;
using Soil.Core.Fieldwork;
using Soil.Core.Measurements;
using Soil.Core.Standards;

namespace Soil.Core.Tests.Evaluations;

public sealed class ComparisonTests
{
    private static string Say(string substance, Concentration value, SampleMedium medium = SampleMedium.Soil, JudgedLand? land = null, string? unit = null, string text = "")
    {
        var inputs = new EvaluationInputs(
            substance, text, value, unit ?? (medium == SampleMedium.Soil ? "mg/kg" : "mg/L"), false, medium, SampleKind.Original,
            land ?? JudgedLand.Declared("一类"), GroundwaterClass.III, null);
        return Comparison.Of(inputs, ResultEvaluation.Judge(inputs)).Sentence();
    }

    [Fact]
    public void Both_sides_of_the_comparison_are_said_with_units()
    {
        Say("arsenic", Concentration.Detected(46.3m)).Should().Be("筛选值 20 mg/kg < 46.3 mg/kg ≤ 管制值 120 mg/kg，超标 1.32 倍");
        Say("arsenic", Concentration.Detected(9.8m)).Should().Be("9.8 mg/kg ≤ 筛选值 20 mg/kg");
        Say("arsenic", Concentration.BelowDetectionLimit(0.01m)).Should().Be("未检出，检出限 <0.01 mg/kg ≤ 筛选值 20 mg/kg");
        Say("arsenic", Concentration.BelowDetectionLimit(30)).Should().Be("未检出，但检出限 <30 mg/kg 高于限值 20 mg/kg，不能说明未超");
        Say("zinc", Concentration.Detected(402)).Should().Be("GB 36600-2018 没有该项目的限值，不作达标与否的结论");
        Say("arsenic", Concentration.Detected(1), land: JudgedLand.None).Should().Be("没有地块，检测成果也没有声明用地类别，不能选定限值");
    }

    [Fact]
    public void Groundwater_names_target_and_class_reached()
    {
        Say("arsenic", Concentration.Detected(0.012m), SampleMedium.Groundwater).Should().Be("0.012 mg/L，超过Ⅲ类限值 0.01 mg/L，超标 0.2 倍，属Ⅳ类");
        Say("arsenic", Concentration.Detected(0.0005m), SampleMedium.Groundwater).Should().Be("0.0005 mg/L，符合Ⅲ类限值 0.01 mg/L，属Ⅰ类");
        Say("ph", Concentration.Detected(5.2m), SampleMedium.Groundwater, unit: "").Should().StartWith("5.2，超过Ⅲ类限值 6.5≤pH≤8.5，属Ⅴ类");
    }

    [Theory]
    [InlineData(Verdict.AboveIntervention, null, VerdictRank.Red)]
    [InlineData(Verdict.AboveLimit, GroundwaterClass.V, VerdictRank.Red)]
    [InlineData(Verdict.AboveLimit, GroundwaterClass.IV, VerdictRank.Amber)]
    [InlineData(Verdict.BetweenScreeningAndIntervention, null, VerdictRank.Amber)]
    [InlineData(Verdict.CannotJudge, null, VerdictRank.Violet)]
    [InlineData(Verdict.WithinLimit, GroundwaterClass.I, VerdictRank.Green)]
    [InlineData(Verdict.NotCovered, null, VerdictRank.Grey)]
    public void What_asks_for_attention_is_one_order(Verdict verdict, GroundwaterClass? reached, int rank) => verdict.Rank(reached).Should().Be(rank);

    [Fact]
    public void Every_verdict_has_a_sentence()
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            var compared = new Comparison(verdict, null, null, GroundwaterClass.III, Concentration.Detected(1), "mg/kg", "2", "3", "GB", "表1", false);
            compared.Sentence().Should().NotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void The_row_is_printed_with_the_cells_that_judged_marked()
    {
        var inputs = new EvaluationInputs(
            "cadmium", "0.5", Concentration.Detected(0.5m), "mg/kg", false, SampleMedium.Soil, SampleKind.Original, JudgedLand.Declared("水田"), GroundwaterClass.III, 6.0m);
        var printed = PrintedLimits.Of(ResultEvaluation.RowOf(inputs), inputs);
        printed.Where(l => l.Applies).Should().Equal(
            new PrintedLimit("筛选值 5.5<pH≤6.5", "0.4", true), new PrintedLimit("管制值 5.5<pH≤6.5", "2", true));
        printed.Should().HaveCount(8);
    }
}
