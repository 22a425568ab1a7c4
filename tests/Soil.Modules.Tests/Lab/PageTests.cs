using System.Net;
using Soil.Platform.Data;

namespace Soil.Tests.Lab;

public sealed class PageTests
{
    [Fact]
    public async Task The_laboratorys_pages_say_what_is_wrong_and_what_to_do()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var id = await app.UploadAndCheck(lab, LabClient.Table(LabClient.Line("T1-S01"), LabClient.Line("T1-S02", value: "1O.3")));
        var page = await lab.Page($"/lab/deliverables/{id}");
        page.Should().Contain("JC-20261124-").And.Contain("第 3 行").And.Contain("1O.3").And.Contain("10.3").And.Contain("剔除勾选的行").And.Contain("换文件重传");
        page.Should().NotContain("接收入库</button>", "reviewing is another's act");
        foreach (var path in (string[])["/lab/deliverables", "/lab/deliverables/new", $"/lab/deliverables/new?supersedes={id}", "/lab/format", $"/lab/deliverables/{id}/receipt", $"/lab/deliverables/{id}/mapping", "/"])
            (await lab.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.OK, path);
        foreach (var path in (string[])["/api/lab/template.xlsx", "/api/lab/deliverables/export", $"/api/lab/deliverables/{id}/findings.xlsx", $"/api/lab/deliverables/{id}/file"])
        {
            var answer = await lab.GetAsync(path);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, path);
            (await answer.Content.ReadAsByteArrayAsync()).Should().NotBeEmpty();
        }
        app.Log.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task The_reviewers_page_says_why_a_button_is_closed()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var officer = await app.SignedIn("demo-r04-410182");
        var bad = await app.UploadAndCheck(lab, LabClient.Table(LabClient.Line("T1-S01"), LabClient.Line("T1-S02", value: "1O.3")));
        (await officer.Page($"/lab/deliverables/{bad}")).Should().Contain("还有 1 项必须改，暂不能入库");
        using var other = await app.SignedIn("demo-r04");
        (await other.GetAsync($"/lab/deliverables/{bad}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var land = await app.SignedIn("demo-r05");
        (await land.GetAsync($"/lab/deliverables/{bad}")).StatusCode.Should().NotBe(HttpStatusCode.OK);
    }
}
