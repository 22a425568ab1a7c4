using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Soil.Platform;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Tests.Platform;

public sealed class ClockTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task The_daily_anchor_is_a_file_and_one_fact_however_often_it_runs(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, scenario: null);
        await using (var db = app.Db())
        {
            db.Append(PlatformFacts.ListExported, "x", Caller.System);
            await db.SaveChangesAsync();
        }
        await app.Seal();
        for (var i = 0; i < 2; i++)
        {
            await using var db = app.Db();
            await AnchorChain.Run(db, app.Services.GetRequiredService<Installation>(), CancellationToken.None);
            await db.SaveChangesAsync();
        }
        await using var after = app.Db();
        (await after.Set<Fact>().CountAsync(f => f.Kind == PlatformFacts.ChainAnchored.Name)).Should().Be(1);
        var head = (await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None)).Head;
        (await File.ReadAllTextAsync(Path.Combine(app.DataDirectory, "anchors", "2026-11-24.json"))).Should().Contain(head);
    }

    [Fact]
    public async Task The_clock_knows_every_declared_job()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, scenario: null, background: true);
        var scheduler = await app.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        (await scheduler.Exists(new JobKey("platform.anchor-chain"))).Should().BeTrue();
    }
}
