using System.Reflection;
using Soil.Core.Parameters;

namespace Soil.Core.Tests.Parameters;

public sealed class RuleParametersTests
{
    private static readonly RuleParameters Rules = RuleParameters.Default;

    [Fact]
    public void Every_constant_is_a_row_and_every_row_a_constant() =>
        typeof(ParameterKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)
            .Should().BeEquivalentTo(Rules.All.Select(p => p.Key));

    [Fact]
    public void Every_row_is_complete_and_marked() => Rules.All.Should().OnlyContain(p =>
        p.Module.Length == 2 && p.Value.Length > 0 && p.Clause.Length > 0 && p.Title.Length > 0
        && new[] { "LAW", "DOC", "LOCAL", "D", "unverified" }.Contains(p.Mark));

    [Theory]
    [InlineData(ParameterKeys.PasswordMinLength, 12)]
    [InlineData(ParameterKeys.PasswordMaxAgeDays, 90)]
    [InlineData(ParameterKeys.LockoutMinutes, 30)]
    [InlineData(ParameterKeys.VerifyWorkingDays, 10)]
    [InlineData(ParameterKeys.RectifyWorkingDays, 60)]
    [InlineData(ParameterKeys.IdenticalValues, 5)]
    [InlineData(ParameterKeys.MethodBlanksPerBatch, 2)]
    public void The_defaults_are_those_of_the_texts(string key, int value) => Rules.Whole(key).Should().Be(value);

    [Fact]
    public void Shares_are_decimals() => Rules.Number(ParameterKeys.CoverFullShare).Should().Be(0.98m);

    [Fact]
    public void An_unknown_key_names_the_nearest() =>
        FluentActions.Invoking(() => Rules.Whole("Login.IdelMinutes")).Should().Throw<KeyNotFoundException>().WithMessage("*Login.IdleMinutes*");

    [Fact]
    public void A_number_that_was_not_read_in_a_text_needs_confirmation()
    {
        Rules.Find(ParameterKeys.ParallelMinimumShare).NeedsConfirmation.Should().BeTrue();
        Rules.Find(ParameterKeys.CalibrationLevels).NeedsConfirmation.Should().BeFalse();
    }
}
