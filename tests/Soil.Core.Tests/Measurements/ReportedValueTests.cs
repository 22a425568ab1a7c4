using System.Globalization;
using CsCheck;
using Soil.Core.Measurements;

namespace Soil.Core.Tests.Measurements;

public sealed class ReportedValueTests
{
    [Theory]
    [InlineData("12.3", "12.3")]
    [InlineData(" １２．３ ", "12.3")]
    [InlineData("1.0E-3", "0.0010")]
    [InlineData("1.2×10^-3", "0.0012")]
    [InlineData("1.2x10-3", "0.0012")]
    [InlineData("0", "0")]
    [InlineData(".5", "0.5")]
    public void A_number_is_detected(string text, string expected) =>
        ReportedValue.Parse(text).Concentration.Should().Be(Concentration.Detected(decimal.Parse(expected, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("<0.05", "", "0.05")]
    [InlineData("＜0.05", "", "0.05")]
    [InlineData("< 0.05", "0.1", "0.05")]
    [InlineData("0.05L", "", "0.05")]
    [InlineData("0.05l", "", "0.05")]
    [InlineData("ND", "0.05", "0.05")]
    [InlineData("ND", "<0.05", "0.05")]
    [InlineData("nd<0.50", "", "0.50")]
    [InlineData("N.D.", "0.05", "0.05")]
    [InlineData("未检出", "0.05L", "0.05")]
    [InlineData("未检出（<0.05）", "", "0.05")]
    [InlineData("ND", "", null)]
    [InlineData("未检出", "不详", null)]
    public void A_non_detect_keeps_its_limit_and_never_becomes_a_number(string text, string column, string? limit)
    {
        var read = ReportedValue.Parse(text, column);
        read.Problem.Should().BeNull();
        read.Concentration.Kind.Should().Be(ConcentrationKind.BelowDetectionLimit);
        read.Concentration.DetectionLimit.Should().Be(limit is null ? null : decimal.Parse(limit, CultureInfo.InvariantCulture));
        read.Concentration.Value.Should().BeNull();
    }

    [Theory]
    [InlineData("未检测")]
    [InlineData("/")]
    [InlineData("—")]
    public void Not_analysed_is_not_a_non_detect(string text) =>
        ReportedValue.Parse(text).Should().Match<ReportedValue>(r => r.Problem == null && r.Concentration.Kind == ConcentrationKind.NotAnalysed);

    [Theory]
    [InlineData("", ValueProblem.Empty)]
    [InlineData("   ", ValueProblem.Empty)]
    [InlineData("-3", ValueProblem.Negative)]
    [InlineData("<-3", ValueProblem.Negative)]
    [InlineData("<0", ValueProblem.LimitNotPositive)]
    [InlineData("abc", ValueProblem.NotANumber)]
    [InlineData("NaN", ValueProblem.NotANumber)]
    [InlineData("Infinity", ValueProblem.NotANumber)]
    [InlineData("1,234", ValueProblem.NotANumber)]
    [InlineData("12.3.4", ValueProblem.NotANumber)]
    [InlineData("l2.3", ValueProblem.NotANumber)]
    [InlineData("L", ValueProblem.NotANumber)]
    [InlineData("<", ValueProblem.NotANumber)]
    [InlineData(">100", ValueProblem.NotANumber)]
    [InlineData("NAPL", ValueProblem.NotANumber)]
    [InlineData("1e400", ValueProblem.TooManyDigits)]
    [InlineData("1e25", ValueProblem.TooManyDigits)]
    [InlineData("1e-40", ValueProblem.TooManyDigits)]
    [InlineData("20.00000000000000000000000000000001", ValueProblem.TooManyDigits)]
    public void What_cannot_be_read_says_why(string text, ValueProblem problem) => ReportedValue.Parse(text).Problem.Should().Be(problem);

    [Fact]
    public void What_was_normalised_is_told()
    {
        ReportedValue.Parse("１２ ").Notes.Should().Be(ReadingNotes.FullWidth | ReadingNotes.Blanks);
        ReportedValue.Parse("ND", "0.1").Notes.Should().Be(ReadingNotes.NonDetectSpelling | ReadingNotes.LimitFromColumn);
        ReportedValue.Parse("<0.1", "0.2").Notes.Should().Be(ReadingNotes.LimitsDiffer);
        ReportedValue.Parse("12.3").Notes.Should().Be(ReadingNotes.None);
    }

    [Fact]
    public void Printing_then_reading_gives_the_same_value() =>
        Gen.Decimal[0m, 1_000_000m].Select(v => Math.Round(v, 12)).Sample(value =>
            ReportedValue.Parse(value.ToString(CultureInfo.InvariantCulture)).Concentration == Concentration.Detected(value)
            && (value == 0 || ReportedValue.Parse(string.Create(CultureInfo.InvariantCulture, $"{value}L")).Concentration.DetectionLimit == value));

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String[Gen.Char["0123456789.<＜LlNDnd未检出eE+-×10^ /（）"], 0, 70].Sample(text => _ = ReportedValue.Parse(text, text));
}
