using Soil.Core.Substances;

namespace Soil.Core.Tests.Substances;

public sealed class CasNumberTests
{
    [Theory]
    [InlineData("7440-38-2", true)]
    [InlineData(" 71-43-2 ", true)]
    [InlineData("7440-38-3", false)]
    [InlineData("71-43", false)]
    [InlineData("7440-3-82", false)]
    [InlineData("1,1-二氯乙烷", false)]
    [InlineData("", false)]
    public void The_check_digit_decides(string text, bool valid) => CasNumber.TryParse(text, out _).Should().Be(valid);

    [Fact]
    public void Every_number_of_the_list_has_its_check_digit() =>
        KnownSubstances.All.Where(s => s.Cas is not null).Should().HaveCountGreaterThan(100)
            .And.AllSatisfy(s => CasNumber.TryParse(s.Cas, out _).Should().BeTrue(s.NameZh));
}
