using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Soil.Alerts.Contracts;
using Soil.Alerts.Data;
using Soil.Alerts.Handling;
using Soil.Core.Alerting;
using Soil.Core.Ids;
using Soil.Core.Roles;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Parameters;
using Soil.Platform.Web;
using Soil.Tests.Assessment;

namespace Soil.Tests.Alerts;

public sealed class AlertLifeTests
{
    private const string Scenario = "one-bad-lab";
    private const string District = "demo-r04-410182";

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task An_exceedance_raises_one_alert_with_clause_in_the_right_to_dos(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        await app.Deliver(Delivered.Parcel, null, Delivered.Soil("L1-A", "S91", 0, 0.5m, "砷", "138"));
        var alert = await AlertOf(app);
        alert.Level.Should().Be(AlertLevel.Red);
        alert.DivisionCode.Should().Be("410182");
        alert.Clause.Should().Contain("GB 36600-2018 表1 序号1 砷");
        alert.DueOn.Should().Be(new DateOnly(2026, 12, 8), "verification takes ten working days");
        (await TodosOf(app, District)).Should().ContainSingle(t => t == $"/alerts/{alert.Id}");
        (await TodosOf(app, "demo-r02")).Should().ContainSingle(t => t == $"/alerts/{alert.Id}");
        foreach (var nobody in new[] { "demo-r03", "demo-r04", "demo-r05", "demo-r11" }) (await TodosOf(app, nobody)).Should().NotContain($"/alerts/{alert.Id}", nobody);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task The_same_cause_renews_the_open_alert_and_may_raise_its_level(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        await app.Deliver(Delivered.Parcel, null, Delivered.Soil("L2-A", "S91", 0, 0.5m, "砷", "46"));
        var first = await AlertOf(app);
        first.Level.Should().Be(AlertLevel.Orange);
        await app.Deliver(Delivered.Parcel, null, Delivered.Soil("L2-B", "S92", 0, 0.5m, "砷", "138"));
        var second = await AlertOf(app);
        second.Id.Should().Be(first.Id);
        second.Level.Should().Be(AlertLevel.Red);
        using var city = await app.SignedIn("demo-r02");
        (await city.Json($"/api/alerts/alerts/{first.Id}")).GetProperty("items").GetArrayLength().Should().Be(2);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task An_alert_is_assigned_verified_mended_reviewed_and_closed_each_by_the_right_role(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        await app.Deliver(Delivered.Parcel, null, Delivered.Soil("L3-A", "S91", 0, 0.5m, "砷", "138"));
        var id = (await AlertOf(app)).Id;
        (await Act(app, "demo-r04", id, "start-verifying", new { })).Should().Be(HttpStatusCode.NotFound, "another district");
        (await Act(app, District, id, "assign", new { division = "410182" })).Should().Be(HttpStatusCode.Forbidden);
        (await Refused(app, "demo-r02", id, "assign", new { division = "999999" })).Should().Equal("ALT-1003");
        (await Act(app, "demo-r02", id, "assign", new { division = "410182" })).Should().Be(HttpStatusCode.NoContent);
        (await Refused(app, District, id, "confirm", new { opinion = "现场确认属实" })).Should().Equal(["ALT-4001"], "not being verified yet");
        (await Act(app, District, id, "start-verifying", new { })).Should().Be(HttpStatusCode.NoContent);
        (await Refused(app, District, id, "confirm", new { opinion = "" })).Should().Equal("ALT-1001");
        (await Act(app, District, id, "confirm", new { opinion = "现场确认属实，安排清挖" })).Should().Be(HttpStatusCode.NoContent);
        (await Act(app, District, id, "complete-handling", new { opinion = "已清挖并复测" })).Should().Be(HttpStatusCode.NoContent);
        (await TodosOf(app, "demo-r02")).Should().Contain($"/alerts/{id}");
        (await Act(app, "demo-r02", id, "review", new { passed = false, opinion = "缺复测报告，请补齐" })).Should().Be(HttpStatusCode.NoContent);
        (await Act(app, District, id, "complete-handling", new { opinion = "已补复测报告" })).Should().Be(HttpStatusCode.NoContent);
        (await Act(app, "demo-r02", id, "review", new { passed = true, opinion = "复测合格，同意销号" })).Should().Be(HttpStatusCode.NoContent);
        await using var db = app.Db();
        (await db.Set<Alert>().SingleAsync(a => a.Id == id)).State.Should().Be(AlertState.Closed);
        (await TodosOf(app, "demo-r02")).Should().NotContain($"/alerts/{id}");
        (await TodosOf(app, District)).Should().NotContain($"/alerts/{id}");
        (await db.Set<Fact>().CountAsync(f => f.Subject == id.ToString())).Should().Be(8);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_red_false_alarm_needs_evidence_and_the_leader(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        await app.Deliver(Delivered.Parcel, null, Delivered.Soil("L4-A", "S91", 0, 0.5m, "砷", "138"));
        var id = (await AlertOf(app)).Id;
        await Act(app, District, id, "start-verifying", new { });
        (await Refused(app, District, id, "propose-false-alarm", new { reason = "样品标签互换" })).Should().Equal("ALT-1002");
        (await Act(app, District, id, "propose-false-alarm", new { reason = "样品标签互换", evidence = "复测报告 F-12 号" })).Should().Be(HttpStatusCode.NoContent);
        (await TodosOf(app, "demo-r03")).Should().Contain($"/alerts/{id}");
        (await Act(app, "demo-r02", id, "decide-false-alarm", new { agreed = true, opinion = "同意误报关闭" })).Should().Be(HttpStatusCode.Forbidden);
        (await Refused(app, "demo-r02", id, "decide-false-alarm", new { agreed = true, opinion = "同意误报关闭" })).Should().Equal("ALT-1005");
        (await Act(app, "demo-r03", id, "decide-false-alarm", new { agreed = true, opinion = "同意误报关闭" })).Should().Be(HttpStatusCode.NoContent);
        await using var db = app.Db();
        (await db.Set<Alert>().SingleAsync(a => a.Id == id)).State.Should().Be(AlertState.FalseAlarm);

        await app.Deliver(Delivered.Parcel, null, Delivered.Soil("L4-B", "S92", 0, 0.5m, "砷", "139"));
        (await AlertOf(app)).Id.Should().NotBe(id, "a closed alert is not renewed");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task The_pages_let_the_district_act_and_say_who_is_waited_for(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        await app.Deliver(Delivered.Parcel, null, Delivered.Soil("L5-A", "S91", 0, 0.5m, "砷", "138"));
        var id = (await AlertOf(app)).Id;
        using var district = await app.SignedIn(District);
        using var leader = await app.SignedIn("demo-r03");
        (await Html(district, $"/alerts/{id}")).Should().Contain("开始核实").And.Contain("超管制值");
        (await Html(leader, $"/alerts/{id}")).Should().Contain("您的角色不办理这一步");
        (await Html(district, "/alerts")).Should().Contain("红色");
        (await Html(district, "/todos")).Should().Contain("核实告警").And.Contain("还有 10 个工作日");
        (await Html(district, "/")).Should().Contain("核实告警");
        (await (await district.GetAsync("/api/alerts/todos/export")).Content.ReadAsByteArrayAsync()).Should().StartWith([(byte)'P', (byte)'K']);
        using var land = await app.SignedIn("demo-r05");
        (await land.GetAsync("/api/alerts/alerts")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        app.Log.Lines.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Nobody_decides_on_the_own_proposal_and_of_two_at_once_one_is_told(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        await app.Deliver(Delivered.Parcel, null, Delivered.Soil("L6-A", "S91", 0, 0.5m, "砷", "138"));
        var id = (await AlertOf(app)).Id;
        var parameters = app.Services.GetRequiredService<IRuleParameters>();
        var both = new Caller(AccountId.New(), "一人两职", null, "", [Role.R04, Role.R03], DataScope.Everything);
        await using var first = app.Db();

        AlertStep start = new("开始核实", AlertsFacts.VerificationStarted, AlertState.Raised);
        var late = await start.Take(id.Value, first, both, parameters, [], AlertStep.Nothing, (alert, _) =>
        {
            Act(app, District, id, "start-verifying", new { }).GetAwaiter().GetResult().Should().Be(HttpStatusCode.NoContent);
            alert.StartVerifying(both.Name);
        }, new { }, CancellationToken.None);
        Codes(late.Result).Should().Equal("ALT-4002");

        await using var second = app.Db();
        (await ProposeFalseAlarm.Handle(id.Value, new("样品标签互换", "复测报告 F-12 号"), second, both, parameters, CancellationToken.None)).Result.Should().BeOfType<NoContent>();
        Codes((await DecideFalseAlarm.Handle(id.Value, new(true, "同意误报关闭"), second, both, parameters, CancellationToken.None)).Result).Should().Equal("ALT-1004");
    }

    private static IEnumerable<string> Codes(IResult result) =>
        ((FindingOnWire[])((ProblemHttpResult)result).ProblemDetails.Extensions["errors"]!).Select(e => e.Code);

    /// <summary>The open alert of the tests' parcel: exactly one.</summary>
    private static async Task<Alert> AlertOf(SoilApp app)
    {
        await using var db = app.Db();
        return await db.Set<Alert>().SingleAsync(a => a.ClosedAt == null && a.SubjectLink == $"/sites/parcels/{Delivered.Parcel}");
    }

    private static async Task<HttpStatusCode> Act(SoilApp app, string account, AlertId id, string act, object request)
    {
        using var client = await app.SignedIn(account);
        return (await client.PostAsJsonAsync($"/api/alerts/alerts/{id}/{act}", request)).StatusCode;
    }

    /// <summary>The codes of a refusal.</summary>
    private static async Task<string[]> Refused(SoilApp app, string account, AlertId id, string act, object request)
    {
        using var client = await app.SignedIn(account);
        var answer = await client.PostAsJsonAsync($"/api/alerts/alerts/{id}/{act}", request);
        answer.IsSuccessStatusCode.Should().BeFalse();
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return [.. problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()!)];
    }

    private static async Task<string[]> TodosOf(SoilApp app, string account)
    {
        using var client = await app.SignedIn(account);
        return [.. (await client.Json("/api/alerts/todos")).GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("link").GetString()!)];
    }

    private static async Task<string> Html(HttpClient client, string path)
    {
        var answer = await client.GetAsync(path);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
