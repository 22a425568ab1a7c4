using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.Roles;
using Soil.Lab.Data;
using Soil.Lab.Deliverables;
using Soil.Platform.Data;
using Soil.Platform.Excel;
using Soil.Platform.Web;

namespace Soil.Tests.Lab;

public sealed class RefusalTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_file_that_has_gone_from_the_store_is_said_so_and_nothing_breaks(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        using var answer = await lab.Upload(LabClient.Sound("GONE"));
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var sha = receipt.GetProperty("sha256").GetString()!;
        File.Delete(Path.Combine(app.DataDirectory, "files", sha[..2], sha[2..4], sha));
        await app.Drain();
        (await CodesOf(app, receipt.GetProperty("id").GetGuid())).Should().Equal("LAB-5015");
    }

    [Fact]
    public async Task A_cover_that_names_another_parcel_is_a_warning()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var id = await app.UploadAndCheck(lab, Workbook("410105DK202500001"), "成果.xlsx");
        (await CodesOf(app, id)).Should().Contain("LAB-5004");
    }

    [Fact]
    public async Task Only_the_laboratory_that_handed_in_may_withdraw_exclude_or_replace()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite, LabClient.Scenario);
        using var lab = await app.SignedIn("demo-r11");
        var id = await app.UploadAndCheck(lab, LabClient.Sound("OWN"));
        await using var db = app.Db();
        var deliverable = await db.Set<Deliverable>().SingleAsync(d => d.Id == new DeliverableId(id));
        var other = new Caller(AccountId.New(), "演示 别家", OrganisationId.New(), "示例检测二所", [Role.R11], DataScope.Everything);
        foreach (var why in new[] { DeliverableActs.Withdraw(deliverable, other), DeliverableActs.Exclude(deliverable, other), DeliverableActs.Supersede(deliverable, other) })
            why!.Code.Code.Should().Be("LAB-5014");
        DeliverableActs.Withdraw(deliverable, other with { Organisation = deliverable.OrganisationId }).Should().BeNull();
    }

    private static async Task<string[]> CodesOf(SoilApp app, Guid id)
    {
        await using var db = app.Db();
        return await db.Set<CheckFinding>().Where(f => f.DeliverableId == new DeliverableId(id)).Select(f => f.Code).ToArrayAsync();
    }

    /// <summary>A workbook with a cover sheet and one result.</summary>
    private static byte[] Workbook(string parcel)
    {
        var bytes = new MemoryStream();
        using (var book = new WorkbookWriter(bytes))
        {
            book.Sheet("说明", [20, 30], 0, sheet => sheet.Row(("地块编码", CellStyle.Text), (parcel, CellStyle.Text)));
            book.Sheet("检测结果", [20, 20, 20, 20, 20], 1, sheet =>
            {
                sheet.Row(("样品编号", CellStyle.Text), ("检测项目", CellStyle.Text), ("检测结果", CellStyle.Text), ("单位", CellStyle.Text), ("检出限", CellStyle.Text));
                sheet.Row(("COV-S01", CellStyle.Text), ("砷", CellStyle.Text), ("9.1", CellStyle.Text), ("mg/kg", CellStyle.Text), ("0.01", CellStyle.Text));
            });
        }
        return bytes.ToArray();
    }
}
