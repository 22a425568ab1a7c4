using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>一张图: what is asked for stands in the address, and what is seen leads on to its dossier and back.</summary>
public sealed class MapTests(Site site) : Walk(site)
{
    /// <summary>示例麦穗蓄电池厂原址地块, beside its sampling points.</summary>
    private const string OnParcel = "#17/34.69035/113.20800";

    [Fact]
    public async Task Filters_go_to_the_address_the_tiles_and_the_counts()
    {
        var visit = await As("demo-r02");
        await visit.Open("/map");
        var counts = visit.Page.Locator("#map-filters .filters-end");
        await Assertions.Expect(counts).ToContainTextAsync("地块 297 / 297");
        var listed = await visit.Page.Locator("soil-map .legend label", new() { HasText = "移出/可安全利用" }).Locator("b").InnerTextAsync();

        await visit.Page.Locator("#map-filters [name=division]").SelectOptionAsync("410182");
        await visit.BeAt(@"/map\?division=410182");
        await Assertions.Expect(counts).Not.ToContainTextAsync("地块 297 / 297");
        await Assertions.Expect(visit.Page.Locator("soil-map .legend label", new() { HasText = "移出/可安全利用" }).Locator("b")).Not.ToHaveTextAsync(listed);
        await visit.Page.Locator("#map-filters [name=verdict]").SelectOptionAsync("AboveIntervention");
        await visit.BeAt("division=410182&verdict=AboveIntervention");
        await visit.Settle();

        await visit.Page.ReloadAsync();
        await visit.Settle();
        (await visit.Page.Locator("#map-filters [name=division]").InputValueAsync()).Should().Be("410182", "the address brings the filter back");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "清除筛选" }).ClickAsync();
        await visit.BeAt("/map(#.*)?$");
        await Assertions.Expect(counts).ToContainTextAsync("地块 297 / 297");
        await visit.Settle();
    }

    [Fact]
    public async Task Panning_and_zooming_go_to_the_address()
    {
        var visit = await As("demo-r02");
        await visit.Open("/map");
        await Moves(visit, () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "放大" }).ClickAsync());
        await Moves(visit, async () =>
        {
            var (x, y) = await Centre(visit);
            await visit.Page.Mouse.MoveAsync(x, y);
            await visit.Page.Mouse.DownAsync();
            await visit.Page.Mouse.MoveAsync(x - 160, y + 90, new() { Steps = 8 });
            await visit.Page.Mouse.UpAsync();
        });
        await Moves(visit, () => visit.Page.Keyboard.PressAsync("ArrowLeft"));
        await Moves(visit, () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "全图" }).ClickAsync());
        await visit.Settle();
    }

    [Theory, InlineData(Screen.Wide), InlineData(Screen.Phone)]
    public async Task A_parcel_opens_its_card_its_dossier_and_the_way_back(Screen screen)
    {
        var visit = await As("demo-r02", screen);
        await visit.Open("/map?division=410182" + OnParcel);
        var (x, y) = await Centre(visit);
        await visit.Page.Mouse.ClickAsync(x, y);
        await Assertions.Expect(visit.Page.Locator(".map-card h2")).ToHaveTextAsync("示例麦穗蓄电池厂原址地块");
        await visit.BeAt(@"select=parcels%3A");
        await visit.Settle();
        await visit.Shot("map-card");
        (await visit.Violations()).Should().BeEmpty();
        (await visit.Overflow()).Should().BeLessThanOrEqualTo(0);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "打开地块档案" }).ClickAsync();
        await visit.BeAt("/sites/parcels/410182DK202600001$");
        await visit.See("示例麦穗蓄电池厂原址地块");
        await visit.Settle();
        await visit.Page.GoBackAsync();
        await visit.BeAt("/map.*division=410182");
        (await visit.Page.Locator("#map-filters [name=division]").InputValueAsync()).Should().Be("410182");
        await visit.Settle();
    }

    /// <summary>After the act the address names another place.</summary>
    private static async Task Moves(Visit visit, Func<Task> act)
    {
        var before = await visit.Page.EvaluateAsync<string>("() => location.hash");
        await act();
        await visit.Page.WaitForFunctionAsync("before => location.hash !== before", before);
        await visit.Settle();
    }

    private static async Task<(float X, float Y)> Centre(Visit visit)
    {
        var box = await visit.Page.Locator("soil-map canvas.maplibregl-canvas").BoundingBoxAsync();
        return (box!.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
