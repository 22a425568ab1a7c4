using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>Every page that somebody works on, at both widths: nothing hangs over the edge, nothing shuts anybody out, and it is looked at.</summary>
public sealed class KeyPagesTests(Site site) : Walk(site)
{
    /// <summary>Name of the picture, who looks, where; and the first link to follow there, if the page has no address of its own.</summary>
    private static readonly (string Name, string? Account, string Path, string? Follow)[] Pages =
    [
        ("sign-in", null, "/sign-in", null),
        ("home-city", "demo-r02", "/", null),
        ("home-district", "demo-r04-410182", "/", null),
        ("home-land", "demo-r05", "/", null),
        ("home-survey", "demo-r09", "/", null),
        ("home-laboratory", "demo-r11", "/", null),
        ("home-system", "demo-r19", "/", null),
        ("home-audit", "demo-r21", "/", null),
        ("todos", "demo-r02", "/todos", null),
        ("map", "demo-r02", "/map", null),
        ("parcels", "demo-r02", "/sites/parcels", null),
        ("parcel-results", "demo-r02", "/assessment/exceedances", "td a[href^='/sites/parcels/']"),
        ("parcel-facts", "demo-r02", "/sites/parcels/410182DK202600001?tab=facts", null),
        ("parcel-history", "demo-r02", "/sites/parcels/410182DK202600001?tab=history", null),
        ("parcel-new", "demo-r02", "/sites/parcels/new", null),
        ("imports", "demo-r02", "/sites/imports", null),
        ("deliverables", "demo-r11", "/lab/deliverables", null),
        ("deliverable-to-mend", "demo-r11", "/lab/deliverables?state=Checked&sort=-errors", "td a[href^='/lab/deliverables/']"),
        ("deliverable-to-review", "demo-r02", "/lab/deliverables?state=Checked&sort=errors", "td a[href^='/lab/deliverables/']"),
        ("deliverable-accepted", "demo-r02", "/lab/deliverables?state=Accepted", "td a[href^='/lab/deliverables/']"),
        ("upload", "demo-r11", "/lab/deliverables/new", null),
        ("format", "demo-r11", "/lab/format", null),
        ("exceedances", "demo-r02", "/assessment/exceedances", null),
        ("why", "demo-r02", "/assessment/exceedances", "td.lead a"),
        ("point", "demo-r02", "/assessment/exceedances", "td a[href^='/fieldwork/points/']"),
        ("alerts", "demo-r02", "/alerts", null),
        ("alert", "demo-r02", "/alerts", "td a[href^='/alerts/']"),
        ("search", "demo-r02", "/search?q=示例", null),
        ("account", "demo-r02", "/account", null),
        ("accounts", "demo-r19", "/identity/accounts", null),
        ("jobs", "demo-r19", "/identity/jobs", null),
        ("audit", "demo-r21", "/identity/audit?verify=1", null),
    ];

    public static TheoryData<string, Screen> Looks => [.. Pages.SelectMany(_ => Enum.GetValues<Screen>(), (page, screen) => (page.Name, screen))];

    [Theory, MemberData(nameof(Looks))]
    public async Task Is_whole_and_open_to_everybody(string name, Screen screen)
    {
        var (_, account, path, follow) = Pages.Single(p => p.Name == name);
        var visit = await As(account, screen);
        await visit.Open(path);
        if (follow is not null)
        {
            await visit.Open(await visit.Page.Locator(follow).First.GetAttributeAsync("href") ?? "/");
        }
        await visit.Shot(name);
        (await visit.Page.Locator("h1").CountAsync()).Should().Be(1, "a page has one name");
        (await visit.Page.TitleAsync()).Should().EndWith("智慧土壤");
        (await visit.Overflow()).Should().BeLessThanOrEqualTo(0, "nothing hangs over the edge");
        (await visit.Violations()).Should().BeEmpty();
    }
}
