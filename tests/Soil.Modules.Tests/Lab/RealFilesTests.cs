using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.Measurements;
using Soil.Fieldwork.Data;
using Soil.Lab.Data;
using Soil.Platform.Data;

namespace Soil.Tests.Lab;

/// <summary>Files other people made, through the door: soil of the Meuse flood plain by column mapping, groundwater of two sites as it is.</summary>
public sealed class RealFilesTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Meuse_is_mapped_converted_and_accepted(DatabaseKind kind)
    {
        var file = await File.ReadAllBytesAsync(Shared("meuse/meuse.csv"));
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var city = await app.SignedIn("demo-r02");
        var mapping = JsonSerializer.Serialize(new
        {
            columns = new { x = "x", y = "y" },
            substances = new
            {
                cadmium = new { substance = "镉", unit = "mg/kg" }, copper = new { substance = "铜", unit = "mg/kg" },
                lead = new { substance = "铅", unit = "mg/kg" }, zinc = new { substance = "锌", unit = "mg/kg" },
            },
            numberSamplesAs = "M",
        });
        var id = await app.UploadAndCheck(lab, file, "meuse.csv", null, ("crs", "EPSG:28992"), ("land", "一类"), ("mapping", mapping));
        var now = await lab.Deliverable(id);
        (now.Number("rows"), now.Number("passed"), now.Number("errors")).Should().Be((620, 620, 0));
        now.Number("warnings").Should().BeGreaterThanOrEqualTo(155, "every point lies outside the city");

        (await city.Act(id, "accept")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await using var db = app.Db();
        (await db.Set<LabResult>().CountAsync(r => r.DeliverableId == new DeliverableId(id))).Should().Be(620);
        var points = await db.Set<SamplingPoint>().Where(p => p.KeeperId == id).ToListAsync();
        points.Should().HaveCount(155).And.OnlyContain(p => p.Position != null && p.ReportedSystem == "EPSG:28992");
        var first = points.Single(p => p.ReportedX == "181072");
        (first.Longitude!.Value, first.Latitude!.Value).Should().Match<(double X, double Y)>(p => Math.Abs(p.X - 5.7585) < 0.001 && Math.Abs(p.Y - 50.9924) < 0.001);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Groundwater_with_non_detects_as_text_is_accepted_and_stays_off_the_map(DatabaseKind kind)
    {
        var file = await File.ReadAllBytesAsync(Shared("gwsdat/BasicExample_WellData.csv"));
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var city = await app.SignedIn("demo-r02");
        var id = await app.UploadAndCheck(lab, file, "BasicExample_WellData.csv", null);
        var now = await lab.Deliverable(id);
        (now.Number("rows"), now.Number("passed"), now.Number("errors")).Should().Be((520, 520, 0));
        (await city.Act(id, "accept")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await using var db = app.Db();
        var results = await db.Set<LabResult>().Where(r => r.DeliverableId == new DeliverableId(id)).ToListAsync();
        results.Should().HaveCount(520);
        results.Where(r => r.ReportedText.StartsWith("ND<", StringComparison.Ordinal)).Should().NotBeEmpty()
            .And.OnlyContain(r => r.Kind == ConcentrationKind.BelowDetectionLimit && r.Number > 0);
        (await db.Set<SamplingPoint>().Where(p => p.KeeperId == id).ToListAsync()).Should().NotBeEmpty().And.OnlyContain(p => p.Longitude == null);
    }

    [Fact]
    public async Task Conflicting_rows_of_the_comprehensive_example_are_taken_out_one_by_one()
    {
        var file = await File.ReadAllBytesAsync(Shared("gwsdat/ComprehensiveExample_WellData.csv"));
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var city = await app.SignedIn("demo-r02");
        var id = await app.UploadAndCheck(lab, file, "ComprehensiveExample_WellData.csv", null);
        var now = await lab.Deliverable(id);
        (now.Number("rows"), now.Number("passed")).Should().Be((1844, 1755));
        for (var errors = now.Number("errors"); errors > 0; errors = (await lab.Deliverable(id)).Number("errors"))
        {
            var rows = (await lab.Deliverable(id)).GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("severity").GetString() == "error")
                .Select(f => new { sheet = f.GetProperty("sheet").GetString(), row = f.GetProperty("row").GetInt32() }).ToArray();
            (await lab.Act(id, "excluded-rows", new { rows, reason = "同一样品同一项目有两个结果，待核原始记录" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
            await app.Drain();
        }
        (await city.Act(id, "accept")).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    /// <summary>The folder <c>shared/data</c> beside the repository; absent on a laptop is a visible skip, in CI a failure.</summary>
    private static string Shared(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", "data", path);
            if (File.Exists(found)) return found;
        }
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail($"shared/data/{path} is missing");
        Assert.Skip($"shared/data/{path} is not beside the repository");
        return path;
    }
}
