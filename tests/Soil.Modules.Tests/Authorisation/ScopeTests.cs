using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Alerts.Data;
using Soil.Core.Alerting;
using Soil.Core.LabData;
using Soil.Lab.Data;
using Soil.Platform.Data;

namespace Soil.Tests.Authorisation;

/// <summary>Rows stay inside their reader's scope wherever they could come out: API, pages, files, exports, counts, search, tiles (BR-13-01, -03, -05).</summary>
public sealed class ScopeTests
{
    private const string Scenario = "one-bad-lab";

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task The_city_and_the_own_district_see_all_of_a_parcel_and_others_nothing(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var secret = await Secret.Make(app);
        await Secret.AddStrangers(app);

        foreach (var account in new[] { "demo-r02", "demo-r04-410182" })
            string.Join('\n', await Untold(app, account, secret)).Should().BeEmpty("{0} must see what it supervises", account);

        foreach (var account in new[] { "demo-r04", "other-r09", "other-r11" })
        {
            var (told, odd) = await Told(app, account, secret);
            told.Should().BeEmpty("{0} has nothing to do with this parcel", account);
            odd.Should().BeEmpty("{0} must not even learn that it exists", account);
        }
        app.Log.Lines.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_stranger_cannot_act_on_what_he_cannot_see(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var secret = await Secret.Make(app);
        await Secret.AddStrangers(app);
        foreach (var account in new[] { "demo-r04", "other-r11" })
        {
            using var client = await app.SignedIn(account);
            foreach (var act in secret.Acts.Select(a => a.Split(' ')))
            {
                using var request = new HttpRequestMessage(new(act[0]), act[1]) { Content = JsonContent.Create(Opinion) };
                using var answer = await client.SendAsync(request);
                answer.StatusCode.Should().BeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], $"{account} {string.Join(' ', act)}");
            }
        }
        await using var db = app.Db();
        (await db.Set<Alert>().SingleAsync(a => a.DivisionCode == "410182")).State.Should().Be(AlertState.Raised);
        (await db.Set<Deliverable>().Where(d => d.State == DeliverableState.Accepted).CountAsync(d => d.ParcelCode == Assessment.Delivered.Parcel)).Should().Be(1);
    }

    /// <summary>自然资源部门 sees parcels with stage and conclusion, and neither points nor results (13 §2).</summary>
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Natural_resources_sees_the_parcel_and_never_a_result(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var secret = await Secret.Make(app);
        var (told, _) = await Told(app, "demo-r05", secret);
        told.Should().OnlyContain(t => t.Contains("parcel", StringComparison.Ordinal) || t == "/" || t.StartsWith("/search?q=4101", StringComparison.Ordinal), "parcels are its business, and nothing else is");
        told.Should().Contain([$"/sites/parcels/{Assessment.Delivered.Parcel}", "/api/sites/parcels"]);

        using var client = await app.SignedIn("demo-r05");
        var page = await client.GetAsync($"/sites/parcels/{Assessment.Delivered.Parcel}");
        page.StatusCode.Should().Be(HttpStatusCode.OK, string.Join('\n', app.Log.Lines));
        var dossier = await page.Content.ReadAsStringAsync();
        dossier.Should().NotContain(Secret.Value).And.NotContain(Secret.Sample).And.NotContain(Secret.Point);
    }

    /// <summary>Everything that an act may ask for, so that nothing but the scope stands in its way.</summary>
    private static readonly object Opinion =
        new { remark = "资料齐全，同意", opinion = "现场确认属实，安排处置", reason = "样品标签互换，属误报", evidence = "复测报告 F-12 号", rows = Array.Empty<object>(), columns = new { } };

    private static async Task<IReadOnlyList<string>> Untold(SoilApp app, string account, Secret secret)
    {
        using var client = await app.SignedIn(account);
        List<string> untold = [];
        foreach (var trace in secret.Things.Concat(secret.Lists))
            if (await trace.Ask(client) is { Told: false } answer && !IsMyDesk(trace)) untold.Add($"{trace.Path} answers {(int)answer.Status} without “{trace.Word}”");
        return untold;
    }

    /// <summary>The home page shows what is to be done now, which need not name this parcel.</summary>
    private static bool IsMyDesk(Trace trace) => trace.Path == "/";

    private static async Task<(IReadOnlyList<string> Told, IReadOnlyList<string> Odd)> Told(SoilApp app, string account, Secret secret)
    {
        using var client = await app.SignedIn(account);
        List<string> told = [], odd = [];
        foreach (var trace in secret.Things.Concat(secret.Lists))
        {
            var answer = await trace.Ask(client);
            if (answer.Told) told.Add(trace.Path);
            else if (secret.Things.Contains(trace) && answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Redirect)) odd.Add($"{trace.Path} answers {(int)answer.Status}");
        }
        return (told, odd);
    }
}
