using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Tests.Platform;

public sealed class ChainLogTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task An_exported_log_verifies_without_the_store_and_shows_a_changed_letter(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, scenario: null);
        for (var i = 0; i < 3; i++)
        {
            await using var db = app.Db();
            db.Append(PlatformFacts.ListExported, $"subject-{i}", Caller.System, new { 名称 = "演示" });
            await db.SaveChangesAsync();
            await app.Seal();
        }
        var log = new StringWriter();
        await ChainLog.Write(app.Services.GetRequiredService<SoilDbFactory>(), log, CancellationToken.None);
        var stored = await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None);
        (await Verify(log.ToString())).Should().BeEquivalentTo(stored);
        var forged = await Verify(log.ToString().Replace("subject-1", "subject-9", StringComparison.Ordinal));
        forged.Intact.Should().BeFalse();
        forged.FirstBreak!.Field.Should().Be("subject");
        var cut = string.Join('\n', log.ToString().Split('\n').Where((_, i) => i is not (2 or 3)));
        (await Verify(cut)).FirstBreak.Should().NotBeNull();
    }

    [Fact]
    public async Task A_file_that_is_no_log_names_the_line()
    {
        var act = () => Verify("{\"Batch\": 3}");
        (await act.Should().ThrowAsync<FormatException>()).WithMessage("第 1 行*");
    }

    private static Task<ChainReport> Verify(string log) => ChainLog.Verify(new StringReader(log), CancellationToken.None);
}
