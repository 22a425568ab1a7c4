using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>Without a mouse.</summary>
public sealed class KeyboardTests(Site site) : Walk(site)
{
    [Fact]
    public async Task The_skip_link_leads_to_the_content_of_this_page()
    {
        var visit = await As("demo-r02");
        await visit.Open("/sites/parcels");
        await visit.Page.Locator("a.skip").FocusAsync();
        await Assertions.Expect(visit.Page.Locator("a.skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.BeAt("/sites/parcels");
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_and_enter_finds()
    {
        var visit = await As("demo-r02");
        await visit.Open("/sites/parcels");
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Searchbox, new() { Name = "搜索", Exact = true })).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("410182DK202600001");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.BeAt(@"/search\?q=410182DK202600001");
        await visit.Page.Locator("main a[href='/sites/parcels/410182DK202600001']").ClickAsync();
        await visit.BeAt("/sites/parcels/410182DK202600001$");
        await visit.Settle();
    }

    [Fact]
    public async Task Every_stop_of_the_tab_key_can_be_seen()
    {
        var visit = await As("demo-r02");
        await visit.Open("/sites/parcels");
        HashSet<string> stops = [];
        for (var step = 0; step < 40; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var stop = await visit.Page.EvaluateAsync<string>("""
                () => {
                  const at = document.activeElement;
                  const style = getComputedStyle(at);
                  const around = getComputedStyle(at.closest('.select, .choice') ?? at);
                  const seen = style.boxShadow !== 'none' || style.outlineStyle !== 'none' || around.boxShadow !== 'none';
                  return `${seen ? 'seen' : 'UNSEEN'} ${at.tagName} ${at.textContent.trim().slice(0, 20)} ${at.getAttribute('name') ?? ''}`;
                }
                """);
            stop.Should().StartWith("seen", "the focus shows where one is");
            stops.Add(stop);
        }
        stops.Should().HaveCountGreaterThan(25, "the tab key goes on");
    }

    [Fact]
    public async Task The_phones_navigation_opens_and_closes()
    {
        var visit = await As("demo-r02", Screen.Phone);
        await visit.Open("/sites/parcels");
        var link = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "主导航" }).GetByText("超标清单");
        await Assertions.Expect(link).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "打开导航" }).ClickAsync();
        await Assertions.Expect(link).ToBeVisibleAsync();
        await visit.Shot("navigation");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(link).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "打开导航" }).ClickAsync();
        await link.ClickAsync();
        await visit.BeAt("/assessment/exceedances$");
        await Assertions.Expect(link).ToBeHiddenAsync();
    }
}
