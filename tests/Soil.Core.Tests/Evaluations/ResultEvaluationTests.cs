using Soil.Core.Evaluations;
using Soil.Core.Fieldwork;
using Soil.Core.Measurements;
using Soil.Core.Parcels;
using Soil.Core.Standards;

namespace Soil.Core.Tests.Evaluations;

public sealed class ResultEvaluationTests
{
    private static readonly JudgedLand FirstClass = JudgedLand.Declared("一类");

    private static EvaluationInputs Soil(
        string substance, decimal value, JudgedLand? land = null, string unit = "mg/kg", bool wet = false, SampleKind kind = SampleKind.Original, decimal? ph = null) =>
        new(substance, value.ToString(System.Globalization.CultureInfo.InvariantCulture), Concentration.Detected(value), unit, wet,
            SampleMedium.Soil, kind, land ?? FirstClass, GroundwaterClass.III, ph);

    private static EvaluationInputs Water(string substance, string text, Concentration value, string unit = "mg/L") =>
        new(substance, text, value, unit, false, SampleMedium.Groundwater, SampleKind.Original, JudgedLand.None, GroundwaterClass.III, null);

    [Theory]
    [InlineData("20", Verdict.BelowScreening)]
    [InlineData("20.001", Verdict.BetweenScreeningAndIntervention)]
    [InlineData("120", Verdict.BetweenScreeningAndIntervention)]
    [InlineData("120.001", Verdict.AboveIntervention)]
    public void Soil_on_construction_land_is_judged_by_its_class(string value, Verdict expected) =>
        ResultEvaluation.Judge(Soil("arsenic", decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))).Verdict.Should().Be(expected);

    [Fact]
    public void A_value_in_micrograms_is_converted_before_it_is_compared()
    {
        var inputs = Soil("arsenic", 138_000, unit: "μg/kg");
        var compared = Comparison.Of(inputs, ResultEvaluation.Judge(inputs));
        compared.Verdict.Should().Be(Verdict.AboveIntervention);
        compared.Found.Value.Should().Be(138);
        compared.Sentence().Should().Be("138 mg/kg > 管制值 120 mg/kg，超标 5.9 倍（对筛选值 20 mg/kg）");
    }

    [Theory]
    [InlineData(null, Verdict.CannotJudge)]
    [InlineData(5.5, Verdict.BetweenScreeningAndIntervention)]
    [InlineData(7.6, Verdict.BelowScreening)]
    public void Soil_on_farmland_is_judged_by_the_ph_of_its_sample(double? ph, Verdict expected) =>
        ResultEvaluation.Judge(Soil("cadmium", 0.5m, JudgedLand.Declared("水田"), ph: (decimal?)ph)).Verdict.Should().Be(expected);

    [Fact]
    public void Groundwater_without_a_zone_must_meet_class_three()
    {
        var judged = ResultEvaluation.Judge(Water("arsenic", "0.012", Concentration.Detected(0.012m)));
        judged.Verdict.Should().Be(Verdict.AboveLimit);
        judged.Class.Should().Be(GroundwaterClass.IV);
    }

    [Fact]
    public void The_word_present_of_a_sensory_indicator_is_class_five()
    {
        var inputs = Water("odour-and-taste", "有", Concentration.NotAnalysed, "");
        ResultEvaluation.IsJudged(inputs).Should().BeTrue();
        ResultEvaluation.Judge(inputs).Class.Should().Be(GroundwaterClass.V);
    }

    [Theory]
    [InlineData(SampleMedium.SurfaceWater)]
    [InlineData(SampleMedium.Sediment)]
    public void Surface_water_and_sediment_are_not_covered(SampleMedium medium) =>
        ResultEvaluation.Judge(Soil("arsenic", 500) with { Medium = medium }).Verdict.Should().Be(Verdict.NotCovered);

    [Fact]
    public void Wet_basis_cannot_be_judged() =>
        ResultEvaluation.Judge(Soil("arsenic", 1, wet: true)).Reason.Should().Be(CannotJudgeReason.WetBasis);

    [Fact]
    public void Without_parcel_and_declared_land_soil_cannot_be_judged()
    {
        var judged = ResultEvaluation.Judge(Soil("arsenic", 500, JudgedLand.Declared(null)));
        judged.Verdict.Should().Be(Verdict.CannotJudge);
        judged.Reason.Should().Be(CannotJudgeReason.LandUseUnknown);
    }

    [Fact]
    public void Zinc_on_construction_land_is_not_covered() =>
        ResultEvaluation.Judge(Soil("zinc", 9_000)).Verdict.Should().Be(Verdict.NotCovered);

    [Fact]
    public void Blanks_duplicates_field_readings_soil_ph_and_what_was_not_analysed_are_not_judged()
    {
        foreach (var kind in Enum.GetValues<SampleKind>())
            ResultEvaluation.IsJudged(Soil("arsenic", 1, kind: kind)).Should().Be(kind == SampleKind.Original, "{0}", kind);
        ResultEvaluation.IsJudged(Soil("ph", 7, unit: "")).Should().BeFalse();
        ResultEvaluation.IsJudged(Soil("groundwater-level", 7, unit: "m")).Should().BeFalse();
        ResultEvaluation.IsJudged(Soil("arsenic", 1) with { Value = Concentration.NotAnalysed, ReportedText = "/" }).Should().BeFalse();
        ResultEvaluation.IsJudged(Water("ph", "7.1", Concentration.Detected(7.1m), "")).Should().BeTrue();
    }

    [Theory]
    [InlineData(LandClass.First, ParcelUseBasis.Planned, true, "第一类用地（规划用途，混合用途从严）")]
    [InlineData(LandClass.Second, ParcelUseBasis.Current, false, "第二类用地（现状用途）")]
    [InlineData(LandClass.First, ParcelUseBasis.Unknown, false, "第一类用地（用途不明，从严按第一类用地）")]
    public void The_use_that_judged_is_said_with_its_source(LandClass land, ParcelUseBasis basis, bool mixed, string words) =>
        JudgedLand.Of(new(land, basis, mixed, null)).ToString().Should().Be(words);

    [Fact]
    public void The_canonical_line_does_not_depend_on_trailing_zeros() =>
        (Soil("arsenic", 46.30m) with { ReportedText = "46.30" }).Canonical().Should().Be((Soil("arsenic", 46.3000m) with { ReportedText = "46.30" }).Canonical());
}
