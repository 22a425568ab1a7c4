using System.Net;
using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Contracts;
using Soil.Assessment.Data;
using Soil.Assessment.Evaluations;
using Soil.Core.Evaluations;
using Soil.Core.Ids;
using Soil.Core.Standards;
using Soil.Lab.Contracts;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Tests.Assessment;

public sealed class VerdictTests
{
    private const string Scenario = "one-bad-lab";

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Accepted_results_are_judged_by_medium_and_land_use(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var id = await app.Deliver(Delivered.Parcel, null,
            Delivered.Soil("T1-S01-0.5", "S91", 0, 0.5m, "砷", "138"),
            Delivered.Soil("T1-S01-0.5", "S91", 0, 0.5m, "铅", "486"),
            Delivered.Soil("T1-S01-0.5", "S91", 0, 0.5m, "锌", "402"),
            Delivered.Soil("T1-S01-1.5", "S91", 1, 1.5m, "砷", "9.8"),
            Delivered.Soil("T1-S01-1.5", "S91", 1, 1.5m, "六价铬", "<3.5"),
            Delivered.Water("T1-W01", "W91", "砷", "0.06"));

        await using var db = app.Db();
        DeliverableId deliverable = new(id);
        var verdicts = await db.Set<Evaluation>().Where(e => e.DeliverableId == deliverable).ToListAsync();
        string[] said = [.. verdicts.Select(e => $"{e.SampleCode} {e.SubstanceKey} {e.Verdict} {e.Class}".TrimEnd()).Order(StringComparer.Ordinal)];
        said.Should().Equal(
            "T1-S01-0.5 arsenic AboveIntervention", "T1-S01-0.5 lead BetweenScreeningAndIntervention", "T1-S01-0.5 zinc NotCovered",
            "T1-S01-1.5 arsenic BelowScreening", "T1-S01-1.5 chromium-hexavalent CannotJudge", "T1-W01 arsenic AboveLimit V");
        verdicts.Should().OnlyContain(e => e.Edition != null && e.LandUseSource == (e.Class == null ? LandUseSource.Planned : LandUseSource.None));

        var points = await db.Set<DrawnPoint>().Where(p => p.Code == "S91" || p.Code == "W91").OrderBy(p => p.Code).ToListAsync();
        points.Select(p => (p.Code, p.Verdict, p.Rank, p.Total, p.Unjudged)).Should().Equal(
            ("S91", Verdict.AboveIntervention, VerdictRank.Red, 5, 1), ("W91", Verdict.AboveLimit, VerdictRank.Red, 1, 0));
        app.Log.Lines.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_deliverable_without_parcel_is_judged_by_the_land_it_declares_and_seen_by_the_city(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var id = await app.Deliver(null, "二类", Delivered.Soil("T2-A", "A1", 0, 0.5m, "砷", "70"));
        await using var db = app.Db();
        DeliverableId deliverable = new(id);
        var verdict = await db.Set<Evaluation>().SingleAsync(e => e.DeliverableId == deliverable);
        verdict.Verdict.Should().Be(Verdict.BetweenScreeningAndIntervention);
        verdict.LandUseSource.Should().Be(LandUseSource.Declared);

        using var city = await app.SignedIn("demo-r02");
        using var district = await app.SignedIn("demo-r04-410182");
        (await city.GetAsync($"/api/assessment/evaluations/{verdict.Id}")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await district.GetAsync($"/api/assessment/evaluations/{verdict.Id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Judging_the_same_results_again_changes_nothing(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var id = await app.Deliver(Delivered.Parcel, null, Delivered.Soil("T3-A", "S91", 0, 0.5m, "砷", "138"));
        var before = await Counts(app);
        await app.Drain();
        await using (var db = app.Db())
        {
            db.Append(LabFacts.ResultsAccepted, new DeliverableId(id), Caller.System);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await app.Drain();
        (await Counts(app)).Should().Be(before);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Why_names_sample_cell_clause_file_and_judges_again_to_the_same_bytes(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var id = await app.Deliver(Delivered.Parcel, null, Delivered.Soil("T4-A", "S91", 1.2m, 1.5m, "砷", "138000", "μg/kg"));
        await using var db = app.Db();
        DeliverableId deliverable = new(id);
        var verdict = (await db.Set<Evaluation>().SingleAsync(e => e.DeliverableId == deliverable)).Id;
        using var district = await app.SignedIn("demo-r04-410182");
        var why = await district.Json($"/api/assessment/evaluations/{verdict}");
        why.GetProperty("sentence").GetString().Should().Be("138 mg/kg > 管制值 120 mg/kg，超标 5.9 倍（对筛选值 20 mg/kg）");
        why.GetProperty("clause").GetString().Should().Be("表1 序号1 砷");
        why.GetProperty("row").GetInt32().Should().Be(2);
        why.GetProperty("sha256").GetString().Should().HaveLength(64);
        why.GetProperty("replay").GetProperty("identical").GetBoolean().Should().BeTrue();

        var page = await (await district.GetAsync($"/assessment/evaluations/{verdict}?recompute=1")).Content.ReadAsStringAsync();
        page = WebUtility.HtmlDecode(page);
        page.Should().Contain("138 mg/kg > 管制值 120 mg/kg").And.Contain("138000").And.Contain("138000 μg/kg = 138 mg/kg")
            .And.Contain("第一类用地（规划用途）").And.Contain("重算一致").And.Contain("GB 36600-2018");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_changed_verdict_is_found_by_its_proof(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var id = await app.Deliver(Delivered.Parcel, null, Delivered.Soil("T5-A", "S91", 0, 0.5m, "砷", "138"));
        await using var db = app.Db();
        var fact = await db.Set<Fact>().SingleAsync(f => f.Kind == AssessmentFacts.ResultsEvaluated.Name && f.Subject == id.ToString());
        var proof = new EvaluationProof();
        (await proof.Differs(fact, db, CancellationToken.None)).Should().BeNull();
        DeliverableId deliverable = new(id);
        await db.Set<Evaluation>().Where(e => e.DeliverableId == deliverable)
            .ExecuteUpdateAsync(s => s.SetProperty(e => e.Verdict, Verdict.BelowScreening), TestContext.Current.CancellationToken);
        (await proof.Differs(fact, db, CancellationToken.None)).Should().Contain("T5-A 砷 verdict").And.Contain("超管制值");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Results_are_shown_to_those_who_may_see_them_and_to_no_one_else(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        var id = await app.Deliver(Delivered.Parcel, null, Delivered.Soil("T6-A", "S91", 0, 0.5m, "砷", "138"));
        await using var db = app.Db();
        DeliverableId deliverable = new(id);
        var verdict = (await db.Set<Evaluation>().SingleAsync(e => e.DeliverableId == deliverable)).Id;
        foreach (var (account, expected) in new[]
        {
            ("demo-r02", HttpStatusCode.OK), ("demo-r03", HttpStatusCode.OK), ("demo-r04-410182", HttpStatusCode.OK),
            ("demo-r04", HttpStatusCode.NotFound), ("demo-r05", HttpStatusCode.Forbidden), ("demo-r11", HttpStatusCode.Forbidden), ("demo-r19", HttpStatusCode.Forbidden),
        })
        {
            using var client = await app.SignedIn(account);
            (await client.GetAsync($"/api/assessment/evaluations/{verdict}")).StatusCode.Should().Be(expected, "{0}", account);
        }
        using var city = await app.SignedIn("demo-r02");
        using var other = await app.SignedIn("demo-r04");
        (await Matching(city)).Should().BeGreaterThan(0);
        (await Matching(other)).Should().Be(0);
        var export = await city.GetAsync("/api/assessment/exceedances/export");
        export.StatusCode.Should().Be(HttpStatusCode.OK);
        export.Content.Headers.ContentType!.MediaType.Should().Contain("spreadsheetml");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task The_list_filters_sorts_and_pages(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, Scenario);
        await app.Deliver(Delivered.Parcel, null,
            Delivered.Soil("T7-A", "S91", 0, 0.5m, "砷", "138"), Delivered.Soil("T7-A", "S91", 0, 0.5m, "铅", "486"), Delivered.Soil("T7-A", "S91", 0, 0.5m, "镉", "<0.1"));
        using var city = await app.SignedIn("demo-r02");
        async Task<string[]> Substances(string query) =>
            [.. (await city.Json($"/api/assessment/exceedances?parcel={Delivered.Parcel}&{query}")).GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("substance").GetString()!)];
        (await Substances("")).Should().Equal("砷", "铅");
        (await Substances("sort=multiple")).Should().Equal("铅", "砷");
        (await Substances("substance=lead")).Should().Equal("铅");
        (await Substances("verdict=BelowScreening")).Should().Equal("镉");
        (await Substances("medium=Groundwater")).Should().BeEmpty();
        foreach (var path in new[] { "/assessment/exceedances", "/assessment/exceedances?sort=-sampled&division=410182", $"/sites/parcels/{Delivered.Parcel}?tab=results&point=S91", "/" })
        {
            var page = await city.GetAsync(path);
            page.StatusCode.Should().Be(HttpStatusCode.OK, "{0}: {1}", path, string.Join("\n", app.Log.Lines));
            if (path != "/") (await page.Content.ReadAsStringAsync()).Should().Contain("138", path);
        }
        app.Log.Lines.Should().BeEmpty();
    }

    private static async Task<int> Matching(HttpClient client) => (await client.Json("/api/assessment/exceedances")).GetProperty("matching").GetInt32();

    private static async Task<(int Evaluations, int Points, int Facts, int Alerts)> Counts(SoilApp app)
    {
        await using var db = app.Db();
        return (
            await db.Set<Evaluation>().CountAsync(), await db.Set<DrawnPoint>().CountAsync(),
            await db.Set<Fact>().CountAsync(f => f.Kind.StartsWith("assessment.")), await db.Set<Soil.Alerts.Data.Alert>().CountAsync());
    }
}
