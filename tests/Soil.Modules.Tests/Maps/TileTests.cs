using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using NetTopologySuite.Features;
using NetTopologySuite.IO.VectorTiles;
using NetTopologySuite.IO.VectorTiles.Mapbox;
using Soil.Platform.Data;
using Soil.Tests.Sites;

namespace Soil.Tests.Maps;

public sealed class TileTests
{
    // Zoom 12 tile over 113.70° E, 34.80° N.
    private const int Zoom = 12, Column = 3341, Row = 1625;

    private static readonly string Tile = $"/api/maps/tiles/parcels/{Zoom}/{Column}/{Row}.mvt";

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_tile_holds_the_parcels_of_its_ground_in_the_callers_scope(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var city = await app.SignedIn("demo-r02");
        var code = await ParcelScopeTests.Register(city, "示例金水地块", "410105", 113.70);

        var feature = (await Features(city, Tile)).Should().ContainSingle().Which;
        feature.Attributes["code"].Should().Be(code);
        feature.Attributes["name"].Should().Be("示例金水地块");
        feature.Attributes["stage"].Should().Be("S00");
        feature.Geometry.EnvelopeInternal.MinX.Should().BeApproximately(113.70, 1e-4);
        feature.Geometry.EnvelopeInternal.MaxY.Should().BeApproximately(34.802, 1e-4);

        using var district = await app.SignedIn("demo-r04");
        (await Features(district, Tile)).Should().ContainSingle();
        using var other = await app.SignedIn("demo-r04-410182");
        (await Features(other, Tile)).Should().BeEmpty();
        using var resources = await app.SignedIn("demo-r05");
        (await Features(resources, Tile)).Should().ContainSingle();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Filters_reach_the_tile(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var city = await app.SignedIn("demo-r02");
        await ParcelScopeTests.Register(city, "示例金水地块", "410105", 113.70);

        (await Features(city, Tile + "?stage=Registered&division=410105")).Should().ContainSingle();
        (await Features(city, Tile + "?stage=Listed")).Should().BeEmpty();
        (await Features(city, Tile + "?division=410182")).Should().BeEmpty();
        (await Features(city, Tile + "?on=2026-11-01")).Should().BeEmpty("it was registered later");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task An_unchanged_tile_is_not_sent_again_and_a_changed_one_is(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var city = await app.SignedIn("demo-r02");
        await ParcelScopeTests.Register(city, "示例金水地块", "410105", 113.70);
        var first = await city.GetAsync(Tile);
        first.Headers.CacheControl!.Private.Should().BeTrue();

        var again = await Ask(city, first.Headers.ETag!);
        again.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();

        app.Clock.Move(TimeSpan.FromSeconds(5));
        await ParcelScopeTests.Register(city, "示例金水新地块", "410105", 113.71);
        (await Ask(city, first.Headers.ETag!)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Features(city, Tile)).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("/api/maps/tiles/parcels/3/9/0.mvt", HttpStatusCode.BadRequest)]
    [InlineData("/api/maps/tiles/nothing/3/1/1.mvt", HttpStatusCode.NotFound)]
    [InlineData("/map/card/nothing/00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_refused(string address, HttpStatusCode expected)
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var city = await app.SignedIn("demo-r02");
        (await city.GetAsync(address)).StatusCode.Should().Be(expected);
    }

    [Fact]
    public async Task Points_and_results_are_not_the_natural_resources_bureaus_to_see()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var resources = await app.SignedIn("demo-r05");
        (await resources.GetAsync($"/api/maps/tiles/points/{Zoom}/{Column}/{Row}.mvt")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await resources.GetStringAsync("/map")).Should().Contain("parcel-tiles").And.NotContain("name=\"verdict\"");
    }

    [Fact]
    public async Task The_districts_are_one_geojson_and_a_click_opens_a_card()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var city = await app.SignedIn("demo-r02");
        var districts = JsonDocument.Parse(await city.GetStringAsync("/api/maps/districts")).RootElement.GetProperty("features");
        districts.GetArrayLength().Should().Be(16);

        await ParcelScopeTests.Register(city, "示例金水地块", "410105", 113.70);
        var id = (await Features(city, Tile))[0].Attributes["id"];
        var card = WebUtility.HtmlDecode(await city.GetStringAsync($"/map/card/parcels/{id}"));
        card.Should().Contain("示例金水地块").And.Contain("打开地块档案").And.NotContain("<html");
    }

    private static async Task<IList<IFeature>> Features(HttpClient client, string address)
    {
        var answer = await client.GetAsync(address);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var tile = new MapboxTileReader().Read(await answer.Content.ReadAsStreamAsync(), new NetTopologySuite.IO.VectorTiles.Tiles.Tile(Column, Row, Zoom));
        return tile.Layers.Count == 0 ? [] : tile.Layers.Should().ContainSingle(l => l.Name == "parcels").Which.Features;
    }

    private static Task<HttpResponseMessage> Ask(HttpClient client, EntityTagHeaderValue tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Tile);
        request.Headers.IfNoneMatch.Add(tag);
        return client.SendAsync(request);
    }
}
