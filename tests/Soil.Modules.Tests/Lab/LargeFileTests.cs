using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Lab.Data;
using Soil.Platform.Data;

namespace Soil.Tests.Lab;

public sealed class LargeFileTests(ITestOutputHelper output)
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_hundred_thousand_rows_are_checked_and_accepted(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var city = await app.SignedIn("demo-r02");
        var file = LabClient.Large(100_000);
        var watch = Stopwatch.StartNew();
        using var answer = await lab.Upload(file);
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        var received = watch.Elapsed;
        await app.Drain();
        var found = watch.Elapsed;
        using var process = Process.GetCurrentProcess();
        await using var db = app.Db();
        var deliverable = await db.Set<Deliverable>().OrderByDescending(d => d.ReceivedAt).FirstAsync();
        (deliverable.Rows, deliverable.Passed).Should().Be((100_000, 100_000));
        watch.Restart();
        (await city.Act(deliverable.Id.Value, "accept")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await db.Set<LabResult>().CountAsync(r => r.DeliverableId == deliverable.Id)).Should().Be(100_000);
        output.WriteLine(
            $"{kind}: {file.Length >> 20} MB; receipt after {received.TotalSeconds:0.00} s, findings after {found.TotalSeconds:0.00} s " +
            $"(check itself {deliverable.CheckMilliseconds} ms), {process.WorkingSet64 >> 20} MB working set; accepted in {watch.Elapsed.TotalSeconds:0.00} s");
    }
}
