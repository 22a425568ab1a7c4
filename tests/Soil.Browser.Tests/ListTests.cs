using System.Globalization;
using System.IO.Compression;
using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>A list can be ordered, narrowed, leafed through, taken along as a workbook, and left and found again.</summary>
public sealed class ListTests(Site site) : Walk(site)
{
    [Fact]
    public async Task Sorting_goes_both_ways()
    {
        var visit = await As("demo-r02");
        await visit.Open("/sites/parcels?boundary=drawn");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "面积 公顷" }).ClickAsync();
        await visit.BeAt("sort=area");
        await Assertions.Expect(visit.Page.Locator("th[aria-sort=ascending]")).ToHaveTextAsync("面积 公顷");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "面积 公顷" }).ClickAsync();
        await visit.BeAt("sort=-area");
        await Assertions.Expect(visit.Page.Locator("th[aria-sort=descending]")).ToHaveTextAsync("面积 公顷");
        var areas = await visit.Page.Locator("tbody td[data-head=公顷]").AllInnerTextsAsync();
        areas.Where(a => decimal.TryParse(a, CultureInfo.InvariantCulture, out _)).Select(a => decimal.Parse(a, CultureInfo.InvariantCulture))
            .Should().HaveCountGreaterThan(10).And.BeInDescendingOrder();
    }

    [Fact]
    public async Task Filters_act_by_themselves_and_survive_a_look_at_a_dossier()
    {
        var visit = await As("demo-r02");
        await visit.Open("/sites/parcels");
        await visit.Page.Locator(".filters [name=division]").SelectOptionAsync("410182");
        await visit.BeAt(@"\?division=410182$");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "清除筛选" })).ToBeVisibleAsync();
        await visit.Page.Locator(".filters [name=q]").FillAsync("蓄电池");
        await visit.BeAt("q=");
        await Assertions.Expect(visit.Page.Locator("tbody tr").First).ToContainTextAsync("蓄电池");
        (await visit.Page.Locator("tbody td[data-head=区县]").AllInnerTextsAsync()).Should().OnlyContain(d => d == "荥阳市");

        await visit.Page.Locator("tbody tr").First.Locator("td").Last.ClickAsync();
        await visit.BeAt("/sites/parcels/4");
        await visit.Settle();
        await visit.Page.GoBackAsync();
        await visit.BeAt("division=410182");
        await Assertions.Expect(visit.Page.Locator(".filters [name=division]")).ToHaveValueAsync("410182");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "清除筛选" }).ClickAsync();
        await visit.BeAt("/sites/parcels$");
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var visit = await As("demo-r02");
        await visit.Open("/sites/parcels");
        var first = await visit.Page.Locator("tbody .lead").First.InnerTextAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).ClickAsync();
        await visit.BeAt("page=2");
        await visit.See("51–100 / 300");
        (await visit.Page.Locator("tbody .lead").First.InnerTextAsync()).Should().NotBe(first);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "上一页" }).ClickAsync();
        await visit.See("1–50 / 300");
    }

    [Theory]
    [InlineData("demo-r02", "/sites/parcels?division=410182", "导出 Excel")]
    [InlineData("demo-r02", "/assessment/exceedances", "导出 Excel")]
    [InlineData("demo-r02", "/lab/deliverables", "导出清单")]
    [InlineData("demo-r02", "/alerts", "导出 Excel")]
    [InlineData("demo-r02", "/todos", "导出")]
    [InlineData("demo-r11", "/lab/format", "下载空白模板")]
    public async Task What_is_listed_can_be_taken_along(string account, string path, string link)
    {
        var visit = await As(account);
        await visit.Open(path);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync());
        download.SuggestedFilename.Should().EndWith(".xlsx");
        await using var workbook = await ZipFile.OpenReadAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        workbook.GetEntry("xl/workbook.xml").Should().NotBeNull();
    }

    [Fact]
    public async Task A_day_is_written_or_picked()
    {
        var visit = await As("demo-r02");
        await visit.Open("/lab/deliverables");
        await visit.Page.GetByLabel("收到 自", new() { Exact = true }).FillAsync("2026-10-01");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.BeAt("from=2026-10-01");
        await visit.Page.GetByLabel("从日历选：至").FillAsync("2026-10-31");
        await visit.BeAt("from=2026-10-01&to=2026-10-31");
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("果7 /");
        (await visit.Page.Locator("tbody td[data-head=收到]").AllInnerTextsAsync()).Should().OnlyContain(t => t.StartsWith("2026-10"));
    }
}
