using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>Each role signs in at the door, meets a home of its own, and is shown what its data scope and its work allow.</summary>
public sealed class RolesTests(Site site) : Walk(site)
{
    /// <summary>Account, heading of the home, what stands in the navigation, what does not.</summary>
    public static TheoryData<string, string, string[], string[]> Homes => new()
    {
        { "demo-r02", "全市今天的事", ["地块清单", "检测成果", "超标清单", "告警"], ["审计查询", "用户与组织"] },
        { "demo-r04-410182", "荥阳市今天的事", ["地块清单", "检测成果", "超标清单", "告警"], ["审计查询", "用户与组织"] },
        { "demo-r05", "全市今天的事", ["一张图", "地块清单"], ["检测成果", "超标清单", "告警"] },
        { "demo-r09", "示例青竹环境调查有限公司今天的事", ["地块清单", "超标清单"], ["检测成果", "告警"] },
        { "demo-r11", "示例白鹭检测技术有限公司今天的事", ["检测成果", "地块清单"], ["超标清单", "告警"] },
        { "demo-r19", "演示平台运行中心今天的事", ["用户与组织", "后台任务"], ["一张图", "地块清单", "检测成果", "审计查询"] },
        { "demo-r21", "演示平台运行中心今天的事", ["审计查询"], ["一张图", "地块清单", "检测成果", "用户与组织"] },
    };

    [Theory, MemberData(nameof(Homes))]
    public async Task Meets_its_own_home(string account, string heading, string[] offered, string[] withheld)
    {
        var visit = await As(null);
        await visit.Open("/");
        await visit.BeAt("/sign-in");
        await visit.Page.GetByLabel("账号").FillAsync(account);
        await visit.Page.GetByLabel("密码").FillAsync(SoilApp.Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "待办" })).ToBeVisibleAsync();
        var navigation = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "主导航" });
        foreach (var title in offered) await Assertions.Expect(navigation.GetByText(title, new() { Exact = true })).ToBeVisibleAsync();
        foreach (var title in withheld) await Assertions.Expect(navigation.GetByText(title, new() { Exact = true })).ToHaveCountAsync(0);
        await visit.Settle();
    }

    [Fact]
    public async Task Natural_resources_sees_parcels_and_no_points()
    {
        var visit = await As("demo-r05");
        await visit.Open("/map");
        await Assertions.Expect(visit.Page.Locator("soil-map .legend")).ToContainTextAsync("移出/可安全利用");
        await Assertions.Expect(visit.Page.Locator("soil-map .legend")).Not.ToContainTextAsync("超管制值");
        await Assertions.Expect(visit.Page.Locator("#map-filters [name=verdict]")).ToHaveCountAsync(0);

        await visit.Open("/sites/parcels");
        await visit.Page.Locator("tbody .lead a").First.ClickAsync();
        await visit.See("基本情况");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "结果怎样" })).ToHaveCountAsync(0);

        visit.Expect(403);
        (await visit.Open("/lab/deliverables")).Should().Be(403);
        (await visit.Open("/assessment/exceedances")).Should().Be(403);
    }

    [Fact]
    public async Task A_district_meets_only_its_own_ground()
    {
        var visit = await As("demo-r04-410182");
        await visit.Open("/sites/parcels");
        var divisions = await visit.Page.Locator("tbody td[data-head=区县]").AllInnerTextsAsync();
        divisions.Should().NotBeEmpty().And.OnlyContain(d => d == "荥阳市");
        visit.Expect(404);
        (await visit.Open("/sites/parcels/410105DK202500002")).Should().Be(404);
    }
}
