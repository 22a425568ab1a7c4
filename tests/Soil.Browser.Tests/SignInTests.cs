using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>The door: wrong words, too many of them, leaving, and the pages of those who are lost.</summary>
public sealed class SignInTests(Site site) : Walk(site)
{
    [Fact]
    public async Task Wrong_passwords_are_counted_and_then_the_account_is_locked()
    {
        var visit = await As(null);
        await visit.Open("/sign-in");
        for (var time = 1; time <= 5; time++)
        {
            await visit.Page.GetByLabel("账号").FillAsync("demo-r14");
            await visit.Page.GetByLabel("密码").FillAsync($"不对 {time}");
            await Submitted(visit);
            await visit.See(time < 5 ? "ID-1101" : "ID-1102");
            (await visit.Page.GetByLabel("账号").InputValueAsync()).Should().Be("demo-r14", "what was typed stays");
        }
        await visit.See("账号已锁定");
        await visit.Shot("sign-in-locked");
        (await visit.Violations()).Should().BeEmpty();

        await visit.Page.GetByLabel("密码").FillAsync(SoilApp.Password);
        await Submitted(visit);
        await visit.See("账号已锁定");
    }

    [Fact]
    public async Task The_door_leads_where_one_wanted_to_go_and_out_again()
    {
        var visit = await As(null);
        await visit.Open("/sites/parcels?division=410182");
        await visit.Page.GetByLabel("账号").FillAsync("demo-r02");
        await visit.Page.GetByLabel("密码").FillAsync(SoilApp.Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await visit.BeAt(@"/sites/parcels\?division=410182$");

        await visit.Page.Locator("details.menu > summary", new() { HasText = "演示 李工" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await visit.BeAt("/sign-in");
        await visit.Open("/sites/parcels");
        await visit.BeAt("/sign-in");
    }

    [Theory, InlineData(Screen.Wide), InlineData(Screen.Phone)]
    public async Task Lost_people_are_told_where_they_are(Screen screen)
    {
        var visit = await As("demo-r05", screen);
        visit.Expect(404);
        visit.Expect(403);
        (await visit.Open("/nowhere")).Should().Be(404);
        await visit.See("没有找到，或不在您的数据范围内");
        await visit.Shot("not-found");
        (await visit.Violations()).Should().BeEmpty();
        (await visit.Open("/alerts")).Should().Be(403);
        await visit.See("您的角色没有这项权限");
        await visit.Shot("forbidden");
        (await visit.Violations()).Should().BeEmpty();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "回首页" }).ClickAsync();
        await visit.See("全市今天的事");
        await visit.Settle();
    }

    /// <summary>Presses the button and waits for the answered page, not for the one that is left.</summary>
    private static Task<IResponse> Submitted(Visit visit) => visit.Page.RunAndWaitForResponseAsync(
        () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync(), answer => answer.Request.Method == "POST");
}
