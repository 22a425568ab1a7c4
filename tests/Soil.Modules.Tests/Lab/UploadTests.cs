using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Evidence.Data;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Todos;

namespace Soil.Tests.Lab;

public sealed class UploadTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_file_gets_its_receipt_at_once_and_its_findings_after_the_check(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var answer = await lab.Upload(LabClient.Table(LabClient.Line("T1-S01"), LabClient.Line("T1-S02", value: "1O.3"), LabClient.Line("T1-S03", "铅酸")));
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        receipt.GetProperty("receiptNumber").GetString().Should().MatchRegex("^JC-20261124-\\d{6}$");
        receipt.GetProperty("sha256").GetString().Should().HaveLength(64);
        var status = await lab.GetFromJsonAsync<JsonElement>(answer.Headers.Location);
        status.GetProperty("finished").GetBoolean().Should().BeFalse();

        await app.Drain();

        status = await lab.GetFromJsonAsync<JsonElement>(answer.Headers.Location);
        status.GetProperty("finished").GetBoolean().Should().BeTrue();
        var id = receipt.GetProperty("id").GetGuid();
        var checkedNow = await lab.Deliverable(id);
        checkedNow.State().Should().Be("已检查");
        (checkedNow.Number("rows"), checkedNow.Number("passed"), checkedNow.Number("errors")).Should().Be((3, 1, 2));
        var finding = checkedNow.GetProperty("findings")[0];
        (finding.GetProperty("code").GetString(), finding.GetProperty("row").GetInt32(), finding.GetProperty("suggestion").GetString())
            .Should().Be(("LAB-2001", 3, "10.3"));
        await using var db = app.Db();
        var todo = await db.Set<Todo>().SingleAsync(t => t.SubjectId == id && t.ClosedAt == null);
        (todo.OrganisationId is not null, todo.Role).Should().Be((true, null), "errors are the laboratory's to mend");
        app.Log.Lines.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task The_same_file_twice_is_the_same_answer_even_at_the_same_moment(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => lab.Upload(LabClient.Sound())));
        var numbers = await Task.WhenAll(answers.Select(async a => (await a.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receiptNumber").GetString()));
        numbers.Distinct().Should().ContainSingle();
        await using var db = app.Db();
        (await db.Set<Fact>().CountAsync(f => f.Kind == "lab.deliverable.received" && f.At >= SoilApp.Now)).Should().Be(1);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Different_files_at_the_same_moment_get_different_numbers(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => lab.Upload(LabClient.Sound($"N{i}"))));
        var numbers = await Task.WhenAll(answers.Select(async a => (await a.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receiptNumber").GetString()));
        numbers.Should().OnlyHaveUniqueItems();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_file_that_cannot_be_opened_gets_one_finding_and_leaves_nothing(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var (deliverables, files, bytes) = await Counts(app);
        (string Name, byte[] File)[] hostile =
        [
            ("报告.pdf", "%PDF-1.7 not a table"u8.ToArray()),
            ("成果.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
            ("成果.xlsx", [.. Workbook()[..400]]),
            ("成果.csv", Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 1_000_000)))),
            ("成果.zip", Zip("readme.txt", "x")),
        ];
        foreach (var (name, file) in hostile)
        {
            using var answer = await lab.Upload(file, name);
            answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, name);
            (await answer.Codes()).Should().ContainSingle(name).Which.Should().StartWith("LAB-9");
        }
        (await Counts(app)).Should().Be((deliverables, files, bytes));
        app.Log.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task Everything_wrong_with_the_form_is_said_at_once()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var answer = await lab.Upload(
            LabClient.Sound(), parcel: "410182XX1", fields: [("purpose", "玩"), ("land", "三类"), ("crs", "月球"), ("mapping", "{"), ("supersedes", "x")]);
        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Codes()).Should().BeEquivalentTo(["LAB-5003", "LAB-5005", "LAB-5005", "LAB-5005", "LAB-5006", "LAB-5005"]);
        using var empty = await lab.PostAsync("/api/lab/deliverables", new MultipartFormDataContent { { new StringContent("x"), "purpose" } });
        (await empty.Codes()).Should().Equal("LAB-5001");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_parcel_that_nobody_registered_is_a_finding(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var id = await app.UploadAndCheck(lab, LabClient.Sound(), parcel: "410182DK202600999");
        var now = await lab.Deliverable(id);
        now.GetProperty("findings")[0].GetProperty("code").GetString().Should().Be("LAB-5002");
        now.Number("errors").Should().Be(1);
    }

    [Fact]
    public async Task Only_laboratories_hand_in_and_others_see_only_their_own()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var id = await app.UploadAndCheck(lab, LabClient.Sound());
        foreach (var account in (string[])["demo-r02", "demo-r04", "demo-r05", "demo-r09", "demo-r19"])
        {
            using var other = await app.SignedIn(account);
            (await other.Upload(LabClient.Sound())).StatusCode.Should().Be(HttpStatusCode.Forbidden, account);
        }
        foreach (var (account, expected) in ((string, HttpStatusCode)[])
                 [("demo-r02", HttpStatusCode.OK), ("demo-r04-410182", HttpStatusCode.OK), ("demo-r04", HttpStatusCode.NotFound), ("demo-r05", HttpStatusCode.Forbidden), ("demo-r19", HttpStatusCode.Forbidden)])
        {
            using var other = await app.SignedIn(account);
            foreach (var path in (string[])["", "/status", "/file", "/findings.xlsx"])
                (await other.GetAsync($"/api/lab/deliverables/{id}{path}")).StatusCode.Should().Be(expected, $"{account} {path}");
        }
        (await app.Anonymous().GetAsync($"/api/lab/deliverables/{id}")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static async Task<(int Deliverables, int Files, int Bytes)> Counts(SoilApp app)
    {
        await using var db = app.Db();
        return (await db.Set<Deliverable>().CountAsync(), await db.Set<StoredFile>().CountAsync(),
            Directory.EnumerateFiles(Path.Combine(app.DataDirectory, "files"), "*", SearchOption.AllDirectories).Count());
    }

    private static byte[] Workbook()
    {
        var stream = new MemoryStream();
        Soil.Platform.Excel.DeliverableTemplate.Write(stream);
        return stream.ToArray();
    }

    private static byte[] Zip(string name, string text)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry(name).Open())) writer.Write(text);
        return stream.ToArray();
    }
}
