using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Seeding;
using Soil.Platform.Web;

namespace Soil.Tests.Platform;

public sealed class FactChainTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_sealed_chain_is_intact_and_its_tail_is_reported_as_unsealed(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, scenario: null);
        await Append(app, 5);
        await app.Seal();
        await Append(app, 2);
        var report = await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None);
        report.Should().BeEquivalentTo(new { Intact = true, Facts = 5L, Batches = 1L, Unsealed = 2L });
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "payload")]
    [InlineData(DatabaseKind.Sqlite, "actor")]
    [InlineData(DatabaseKind.Sqlite, "kind")]
    [InlineData(DatabaseKind.Sqlite, "subject")]
    [InlineData(DatabaseKind.Postgres, "payload")]
    public async Task One_changed_byte_is_found_with_its_fact_and_field(DatabaseKind kind, string field)
    {
        await using var app = await SoilApp.Start(kind, scenario: null);
        var ids = await Append(app, 7);
        await app.Seal();
        await using (var db = app.Db())
        {
            var table = kind == DatabaseKind.Sqlite ? "platform_fact" : "platform.fact";
#pragma warning disable EF1002, EF1003 // the tampering itself
            await db.Database.ExecuteSqlRawAsync($"update {table} set {field} = replace({field}, 't', 'x') where id = {{0}}", ids[3]);
#pragma warning restore EF1002, EF1003
        }
        var report = await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None);
        report.Intact.Should().BeFalse();
        report.FirstBreak!.Fact.Should().Be(ids[3].ToString());
        report.FirstBreak.Field.Should().Be(field);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_deleted_fact_is_missed(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, scenario: null);
        var ids = await Append(app, 3);
        await app.Seal();
        await using (var db = app.Db()) await db.Set<Fact>().Where(f => f.Id == ids[1]).ExecuteDeleteAsync();
        var report = await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None);
        report.FirstBreak.Should().BeEquivalentTo(new { Fact = ids[1].ToString(), Field = "missing" });
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Batches_hang_together_over_many_seals(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, scenario: null);
        for (var i = 1; i <= 6; i++)
        {
            await Append(app, i);
            await app.Seal();
        }
        var report = await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None);
        report.Should().BeEquivalentTo(new { Intact = true, Facts = 21L, Batches = 6L });
        await using var db = app.Db();
        await db.Set<SealBatch>().Where(b => b.Number == 4).ExecuteUpdateAsync(s => s.SetProperty(b => b.Root, "00"));
        (await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None)).FirstBreak.Should().BeEquivalentTo(new { Fact = "batch 4", Field = "root" });
    }

    private static async Task<List<Guid>> Append(SoilApp app, int count)
    {
        await using var db = app.Db();
        var ids = new List<Guid>();
        for (var i = 0; i < count; i++) ids.Add(db.Append(PlatformFacts.ListExported, $"test-{i}", Caller.System, new { test = i }).Id);
        await db.SaveChangesAsync();
        return ids;
    }
}
