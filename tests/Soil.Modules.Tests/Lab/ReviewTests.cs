using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Soil.Core.Ids;
using Soil.Core.Measurements;
using Soil.Evidence.Contracts;
using Soil.Fieldwork.Contracts;
using Soil.Fieldwork.Data;
using Soil.Identity.Contracts;
using Soil.Lab.Data;
using Soil.Lab.Deliverables;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Todos;
using Soil.Sites.Contracts;

namespace Soil.Tests.Lab;

public sealed class ReviewTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task An_accepted_file_becomes_samples_and_results_of_record(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var officer = await app.SignedIn("demo-r04-410182");
        var id = await app.UploadAndCheck(lab, LabClient.Sound());
        (await officer.Act(id, "accept", new { remark = "同意" })).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var now = await lab.Deliverable(id);
        (now.State(), now.Number("accepted"), now.GetProperty("remark").GetString()).Should().Be(("已入库", 3, "同意"));
        await using var db = app.Db();
        var results = await db.Set<LabResult>().Where(r => r.DeliverableId == new DeliverableId(id)).OrderBy(r => r.Ordinal).ToListAsync();
        results.Select(r => (r.SampleCode, r.SubstanceKey, r.ReportedText, r.Kind, r.Number, r.Row)).Should().Equal(
            ("T1-S01", "arsenic", "9.25", ConcentrationKind.Detected, 9.25m, 2),
            ("T1-S01", "cadmium", "<0.01", ConcentrationKind.BelowDetectionLimit, 0.01m, 3),
            ("T1-S02", "arsenic", "12.1", ConcentrationKind.Detected, 12.1m, 4));
        (await db.Set<Sample>().CountAsync(s => s.Code.StartsWith("T1-"))).Should().Be(2);
        (await db.Set<Todo>().CountAsync(t => t.SubjectId == id && t.ClosedAt == null)).Should().Be(0);
        (await db.Set<Fact>().CountAsync(f => f.Kind == "lab.results.accepted" && f.Subject == id.ToString())).Should().Be(1);
        app.Log.Lines.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Of_two_acceptances_at_once_one_wins_and_the_other_gets_409(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var district = await app.SignedIn("demo-r04-410182");
        using var city = await app.SignedIn("demo-r02");
        var id = await app.UploadAndCheck(lab, LabClient.Large(3000));
        var answers = await Task.WhenAll(district.Act(id, "accept"), city.Act(id, "accept"), district.Act(id, "accept"));
        answers.Select(a => a.StatusCode).Should().BeEquivalentTo([HttpStatusCode.NoContent, HttpStatusCode.Conflict, HttpStatusCode.Conflict]);
        foreach (var late in answers.Where(a => a.StatusCode == HttpStatusCode.Conflict))
            (await late.Codes()).Should().ContainSingle().Which.Should().BeOneOf("LAB-5012", DeliverableFindings.WrongState.Code);
        await using var db = app.Db();
        (await db.Set<LabResult>().CountAsync(r => r.DeliverableId == new DeliverableId(id))).Should().Be(3000);
        (await db.Set<Fact>().CountAsync(f => f.Kind == "lab.results.accepted" && f.Subject == id.ToString())).Should().Be(1);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Errors_close_the_door_until_the_bad_rows_are_taken_out_with_a_reason(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var officer = await app.SignedIn("demo-r04-410182");
        var id = await app.UploadAndCheck(lab, LabClient.Table(LabClient.Line("T1-S01"), LabClient.Line("T1-S02", value: "-1"), LabClient.Line("T1-S03")));
        using var tooEarly = await officer.Act(id, "accept");
        (tooEarly.StatusCode, (await tooEarly.Codes()).Single()).Should().Be((HttpStatusCode.UnprocessableEntity, "LAB-5009"));

        (await (await lab.Act(id, "excluded-rows", new { rows = new[] { new { sheet = "成果", row = 3 } }, reason = "" })).Codes()).Should().Equal("LAB-5010");
        (await (await lab.Act(id, "excluded-rows", new { rows = new[] { new { sheet = "成果", row = 2 } }, reason = "没有问题的行" })).Codes()).Should().Equal("LAB-5011");
        (await officer.Act(id, "excluded-rows", new { rows = new[] { new { sheet = "成果", row = 3 } }, reason = "替别人剔除" })).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await lab.Act(id, "excluded-rows", new { rows = new[] { new { sheet = "成果", row = 3 } }, reason = "原始记录作废" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await app.Drain();
        (await lab.Deliverable(id)).Number("errors").Should().Be(0);

        (await lab.DeleteAsync($"/api/lab/deliverables/{id}/excluded-rows")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await app.Drain();
        (await lab.Deliverable(id)).Number("errors").Should().Be(1, "the row is back");
        (await lab.Act(id, "excluded-rows", new { rows = new[] { new { sheet = "成果", row = 3 } }, reason = "原始记录作废" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await app.Drain();

        (await officer.Act(id, "accept")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await lab.Deliverable(id)).Number("accepted").Should().Be(2);
        (await lab.Page($"/lab/deliverables/{id}/receipt")).Should().Contain("原始记录作废");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_returned_file_is_mended_and_superseded_and_the_history_stays(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var officer = await app.SignedIn("demo-r04-410182");
        var old = await app.UploadAndCheck(lab, LabClient.Sound());
        (await (await officer.Act(old, "return", new { reason = "" })).Codes()).Should().Equal("LAB-5010");
        (await officer.Act(old, "return", new { reason = "检出限与方法不符，请核对" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await lab.Deliverable(old)).State().Should().Be("退回");
        await using (var db = app.Db())
            (await db.Set<Todo>().SingleAsync(t => t.SubjectId == old && t.ClosedAt == null)).OrganisationId.Should().NotBeNull();

        var mended = await app.UploadAndCheck(lab, LabClient.Sound("T2"), fields: [("supersedes", old.ToString())]);
        var before = await lab.Deliverable(old);
        before.State().Should().Be("已被替代");
        before.GetProperty("supersededBy").GetGuid().Should().Be(mended);
        (await (await officer.Act(old, "accept")).Codes()).Should().Equal("LAB-5007");
        (await officer.Act(mended, "accept")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await (await lab.Act(mended, "withdraw", new { reason = "来不及了吧" })).Codes()).Should().Equal("LAB-5007");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_withdrawn_file_may_be_handed_in_again(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var first = await app.UploadAndCheck(lab, LabClient.Sound());
        (await (await lab.Act(first, "withdraw", new { reason = "错" })).Codes()).Should().Equal("LAB-5010");
        (await lab.Act(first, "withdraw", new { reason = "交错了地块" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        var second = await app.UploadAndCheck(lab, LabClient.Sound());
        second.Should().NotBe(first);
    }

    [Fact]
    public async Task Officers_of_other_districts_and_the_submitter_cannot_review()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var other = await app.SignedIn("demo-r04");
        var id = await app.UploadAndCheck(lab, LabClient.Sound());
        (await other.Act(id, "accept")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await lab.Act(id, "accept")).StatusCode.Should().Be(HttpStatusCode.Forbidden);

        // One person with both roles: the law asks for two persons (BR-13-02).
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var submitter = (await services.GetRequiredService<IPeople>().CallerOf("demo-r11", CancellationToken.None))!;
        await using var db = app.Db();
        var answer = await AcceptDeliverable.Handle(
            id, new(), db, services.GetRequiredService<IEvidence>(), services.GetRequiredService<IFieldSamples>(), services.GetRequiredService<ISites>(),
            submitter with { Scope = DataScope.Everything, Organisation = OrganisationId.New() }, CancellationToken.None);
        var problem = answer.Result.Should().BeOfType<ProblemHttpResult>().Subject;
        problem.StatusCode.Should().Be(403);
        problem.ProblemDetails.Type.Should().EndWith("LAB-5008");
    }

    [Fact]
    public async Task A_file_with_nothing_to_store_is_not_accepted()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var city = await app.SignedIn("demo-r02");
        var id = await app.UploadAndCheck(lab, System.Text.Encoding.UTF8.GetBytes("样品编号,介质\r\nX1,土壤\r\n"), "样品.csv");
        (await (await city.Act(id, "accept")).Codes()).Should().Equal("LAB-5013");
    }
}
