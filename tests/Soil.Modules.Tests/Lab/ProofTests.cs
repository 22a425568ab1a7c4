using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Soil.Core.Ids;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;

namespace Soil.Tests.Lab;

public sealed class ProofTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_result_changed_in_the_store_is_found_with_its_row_and_field(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        var id = await Accepted(app);
        await app.Seal();
        var chain = app.Services.GetRequiredService<FactChain>();
        (await chain.Verify(CancellationToken.None)).Intact.Should().BeTrue();

        await using (var db = app.Db())
            await db.Set<LabResult>().Where(r => r.DeliverableId == id && r.Ordinal == 2).ExecuteUpdateAsync(s => s.SetProperty(r => r.Number, 0.001m));

        var broken = await chain.Verify(CancellationToken.None);
        broken.Intact.Should().BeFalse();
        broken.FirstBreak!.Field.Should().Be("results: 成果!3 number");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_result_taken_away_is_found(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        var id = await Accepted(app);
        await app.Seal();
        await using (var db = app.Db()) await db.Set<LabResult>().Where(r => r.DeliverableId == id && r.Ordinal == 3).ExecuteDeleteAsync();
        (await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None)).FirstBreak!.Field.Should().Be("results: count 2 of 3");
    }

    [Fact]
    public async Task A_byte_changed_in_a_kept_file_is_found()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        var id = await Accepted(app);
        await app.Seal();
        await using (var db = app.Db())
        {
            var sha256 = (await db.Set<Deliverable>().SingleAsync(d => d.Id == id)).Sha256;
            var path = Path.Combine(app.DataDirectory, "files", sha256[..2], sha256[2..4], sha256);
            var bytes = await File.ReadAllBytesAsync(path);
            bytes[^3] ^= 1;
            await File.WriteAllBytesAsync(path, bytes);
        }
        (await app.Services.GetRequiredService<FactChain>().Verify(CancellationToken.None)).FirstBreak!.Field.Should().Be("file 成果.csv: sha256");
    }

    private static async Task<DeliverableId> Accepted(SoilApp app)
    {
        using var lab = await app.SignedIn("demo-r11");
        using var officer = await app.SignedIn("demo-r04-410182");
        var id = await app.UploadAndCheck(lab, LabClient.Sound());
        (await officer.Act(id, "accept")).EnsureSuccessStatusCode();
        return new(id);
    }
}
