using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>A laboratory's file becomes a judged, traceable point on the city's map: the platform's first way, walked by those who walk it.</summary>
public sealed class LaboratoryTests(Site site) : Walk(site)
{
    private const string Parcel = "410182DK202600001";
    private const string ParcelName = "示例麦穗蓄电池厂原址地块";
    private const string Head = "样品编号,点位编号,介质,经度,纬度,采样顶深,采样底深,采样时间,接收时间,检测项目,CAS号,检测结果,单位,检出限,分析方法,分析时间,批次\n";

    /// <summary>A point of its own within the parcel.</summary>
    private const string Place = "113.2075000,34.6906000";

    [Fact]
    public async Task A_file_is_mended_received_accepted_judged_and_found_on_the_map()
    {
        var laboratory = await As("demo-r11");
        await Upload(laboratory, await NewUpload(laboratory), "土壤_初稿.csv", File("26O"));
        await laboratory.See("26O");
        await laboratory.See("无法识别");
        await laboratory.Shot("findings");

        await laboratory.Page.GetByRole(AriaRole.Link, new() { Name = "换文件重传" }).ClickAsync();
        await laboratory.BeAt("supersedes=");
        var mended = File("260");
        await Upload(laboratory, laboratory.Page, "土壤_修正.csv", mended);
        await Assertions.Expect(laboratory.Page.Locator(".steps [aria-current]")).ToHaveTextAsync("4 入库");
        var page = new Uri(laboratory.Page.Url).AbsolutePath;
        var receipt = await laboratory.Page.Locator(".receipt-number").InnerTextAsync();

        await laboratory.Page.Locator(".receipt").GetByRole(AriaRole.Link, new() { Name = "打印" }).ClickAsync();
        await laboratory.BeAt("/receipt$");
        await laboratory.See(receipt);
        await laboratory.See(Convert.ToHexStringLower(SHA256.HashData(mended)));
        await laboratory.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(laboratory.Page.Locator(".nav")).ToBeHiddenAsync();
        await laboratory.Shot("receipt-printed");

        var district = await As("demo-r04-410182");
        await district.Open($"/lab/deliverables?q={receipt}");
        await district.Page.GetByRole(AriaRole.Link, new() { Name = receipt }).ClickAsync();
        await district.BeAt(page);
        await district.Page.GetByRole(AriaRole.Button, new() { Name = "接收入库" }).ClickAsync();
        await district.See("3 条结果已入库");

        var city = await As("demo-r02");
        var todo = await city.Until("/todos", p => p.Locator("tbody tr", new() { HasText = ParcelName }));
        await city.Shot("todo-of-exceedance");
        await todo.GetByRole(AriaRole.Link, new() { Name = "办理" }).ClickAsync();
        await city.BeAt("/alerts/");
        await city.See("红色告警");
        await city.See("GB 36600-2018");

        // The point stands in the middle of the window.
        await city.Open("/map#18/34.6906/113.2075");
        await Assertions.Expect(city.Page.Locator("soil-map .legend label", new() { HasText = "超管制值" }).Locator("b")).ToHaveTextAsync("1");
        var box = await city.Page.Locator("soil-map canvas.maplibregl-canvas").BoundingBoxAsync();
        await city.Page.Mouse.ClickAsync(box!.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Assertions.Expect(city.Page.Locator(".map-card h2")).ToContainTextAsync("S91");
        await Assertions.Expect(city.Page.Locator(".map-card")).ToContainTextAsync("超管制值");
        await city.Settle();
        await city.Shot("map-point");

        await city.Page.GetByRole(AriaRole.Link, new() { Name = "为什么这样判" }).First.ClickAsync();
        await city.BeAt("/assessment/evaluations/");
        await city.See("260 mg/kg");
        await city.See("GB 36600-2018 表1");
        await city.See("第 2 行");
        await city.See("土壤_修正.csv");
        await Assertions.Expect(city.Page.Locator($".hash[title='{Convert.ToHexStringLower(SHA256.HashData(mended))}']")).ToBeVisibleAsync();
        await city.Page.GetByRole(AriaRole.Link, new() { Name = "现在重算一遍" }).ClickAsync();
        await city.See("重算一致");
        await city.Shot("why-recomputed");
    }

    [Fact]
    public async Task An_unreadable_file_gets_one_clear_answer_and_the_form_stays()
    {
        var visit = await As("demo-r11");
        visit.Expect(400);
        visit.Expect(422);
        await NewUpload(visit);
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "照片.xlsx", MimeType = "application/octet-stream", Buffer = "PK\u0003\u0004, cut short"u8.ToArray() });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "上传并校核" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("soil-upload .error-summary")).ToBeVisibleAsync();
        (await visit.Page.GetByLabel("地块编码").InputValueAsync()).Should().Be(Parcel, "what was typed stays");
        await visit.Shot("upload-refused");
    }

    private static async Task<IPage> NewUpload(Visit visit)
    {
        await visit.Open("/lab/deliverables/new");
        await visit.Page.GetByLabel("地块编码").FillAsync(Parcel);
        return visit.Page;
    }

    /// <summary>Chooses the file, sends it, sees that it is being checked, and waits for its page.</summary>
    private static async Task Upload(Visit visit, IPage page, string name, byte[] content)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = content });
        await visit.See(name);

        // The answer about the check waits until the wait for it has been seen.
        await page.RouteAsync("**/api/lab/deliverables/*/status", async route =>
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
            await route.ContinueAsync();
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "上传并校核" }).ClickAsync();
        await visit.BeAt("/lab/deliverables/[0-9a-f-]{36}$");
        await page.UnrouteAsync("**/api/lab/deliverables/*/status");
    }

    /// <summary>Arsenic as given, above the intervention value of either class; lead in order; mercury not detected.</summary>
    private static byte[] File(string arsenic)
    {
        const string Sample = $"YS182-26091-S91-0.5,S91,土壤,{Place},0,0.5,2026-11-10 10:20,2026-11-10 17:30,";
        return Encoding.UTF8.GetBytes(Head
            + $"{Sample}砷,7440-38-2,{arsenic},mg/kg,0.01,HJ 680-2013,2026-11-14 09:10,B1110-金属\n"
            + $"{Sample}铅,7439-92-1,31.5,mg/kg,0.1,GB/T 17141-1997,2026-11-14 10:05,B1110-金属\n"
            + $"{Sample}汞,7439-97-6,<0.002,mg/kg,0.002,HJ 680-2013,2026-11-14 11:40,B1110-金属\n");
    }
}
