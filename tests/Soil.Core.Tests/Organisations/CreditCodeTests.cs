using CsCheck;
using Soil.Core.Organisations;

namespace Soil.Core.Tests.Organisations;

public sealed class CreditCodeTests
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("91350100M000100Y44", false)]
    [InlineData("91350100M000100Y4", false)]
    [InlineData("91350100MO00100Y43", false)]
    [InlineData("91350100m000100y43", false)]
    [InlineData(null, false)]
    public void The_check_character_decides(string? text, bool good) => CreditCode.TryParse(text, out _).Should().Be(good);

    [Fact]
    public void One_changed_character_is_always_noticed() =>
        Gen.Select(Gen.Int[0, 30].Array[17], Gen.Int[0, 16], Gen.Int[1, 30], (digits, at, by) => (digits, at, by)).Sample(x =>
        {
            var first = string.Concat(x.digits.Select(d => Characters[d]));
            var code = first + CreditCode.CheckCharacter(first);
            var changed = code.ToCharArray();
            changed[x.at] = Characters[(x.digits[x.at] + x.by) % 31];
            return CreditCode.TryParse(code, out var read) && read.ToString() == code && !CreditCode.TryParse(new string(changed), out _);
        });
}
