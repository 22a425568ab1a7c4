using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.Parcels;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Sites.Data;

namespace Soil.Tests.Sites;

public sealed class ParcelScopeTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_district_sees_only_its_own_parcels_everywhere(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var city = await app.SignedIn("demo-r02");
        var (own, other) = (await Register(city, "示例金水地块", "410105", 113.70), await Register(city, "示例荥阳地块", "410182", 113.40));
        using var district = await app.SignedIn("demo-r04");

        var list = await district.GetFromJsonAsync<JsonElement>("/api/sites/parcels");
        list.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("code").GetString()).Should().Equal(own);
        (await district.GetAsync($"/api/sites/parcels/{own}")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await district.GetAsync($"/api/sites/parcels/{other}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await district.GetAsync($"/sites/parcels/{other}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        WebUtility.HtmlDecode(await district.GetStringAsync("/sites/parcels")).Should().Contain("示例金水地块").And.NotContain("示例荥阳地块");
        (await district.GetByteArrayAsync("/api/sites/parcels/export")).Length.Should().BeGreaterThan(1000);
        app.Log.Lines.Should().BeEmpty();
        await using var db = app.Db();
        (await db.Set<Fact>().SingleAsync(f => f.Kind == "platform.list.exported")).Payload.Should().Contain("\"rows\":1");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_district_cannot_register_for_another(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var district = await app.SignedIn("demo-r04");

        var answer = await district.PostAsJsonAsync("/api/sites/parcels", new { name = "示例越界地块", division = "410182", lon = "113.40", lat = "34.80" });

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("SITE-1011");
    }

    [Theory]
    [InlineData("demo-r05", "/api/sites/parcels", HttpStatusCode.OK)]
    [InlineData("demo-r05", "/api/sites/parcels/export", HttpStatusCode.Forbidden)]
    [InlineData("demo-r19", "/api/sites/parcels", HttpStatusCode.Forbidden)]
    [InlineData("demo-r21", "/api/maps/districts", HttpStatusCode.Forbidden)]
    public async Task Roles_may_what_the_matrix_says(string account, string address, HttpStatusCode expected)
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = await app.SignedIn(account);
        (await client.GetAsync(address)).StatusCode.Should().Be(expected);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task What_was_known_on_a_day_about_a_day_stays_answerable(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        var id = await RegisterByHand(app);
        var (january, march) = (new DateOnly(2026, 1, 15), new DateOnly(2026, 3, 15));
        var (before, after) = (new DateTimeOffset(2026, 2, 15, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero));
        await using var db = app.Db();

        async Task<SoilStage?> Held(DateOnly day, DateTimeOffset known) =>
            await db.Set<ParcelStage>().Where(s => s.ParcelId == id).AsOf(day, known).Select(s => (SoilStage?)s.Stage).SingleOrDefaultAsync();

        (await Held(january, before)).Should().Be(SoilStage.S00);
        (await Held(january, after)).Should().Be(SoilStage.S10, "in May it came out that the trigger stood in January already");
        (await Held(march, before)).Should().Be(SoilStage.S00, "nobody knew in February of what would begin in March");
        (await Held(march, after)).Should().Be(SoilStage.S10);
        (await db.Set<ParcelStage>().Where(s => s.ParcelId == id).Current().SingleAsync()).Stage.Should().Be(SoilStage.S10);
    }

    /// <summary>S00 from January as believed until May; then it turned out to have been S10 since the tenth.</summary>
    private static async Task<ParcelId> RegisterByHand(SoilApp app)
    {
        await using var db = app.Db();
        var parcel = await db.Set<Parcel>().FirstAsync();
        db.RemoveRange(await db.Set<ParcelStage>().Where(s => s.ParcelId == parcel.ParcelId).ToListAsync());
        var (january, may) = (new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 5, 20, 0, 0, 0, TimeSpan.Zero));
        db.AddRange(
            Stage(SoilStage.S00, new(2026, 1, 5), null, january, may),
            Stage(SoilStage.S00, new(2026, 1, 5), new(2026, 1, 10), may, null),
            Stage(SoilStage.S10, new(2026, 1, 10), null, may, null));
        await db.SaveChangesAsync();
        return parcel.ParcelId;

        ParcelStage Stage(SoilStage stage, DateOnly from, DateOnly? to, DateTimeOffset known, DateTimeOffset? until) => new()
        {
            Id = Guid.CreateVersion7(), ParcelId = parcel.ParcelId, DivisionCode = parcel.DivisionCode, Stage = stage, Reason = "测试",
            ValidFrom = from, ValidTo = to, KnownFrom = known, KnownTo = until,
        };
    }

    internal static async Task<string> Register(HttpClient client, string name, string division, double longitude)
    {
        var boundary = JsonSerializer.Serialize(new
        {
            type = "Polygon",
            coordinates = new[] { new[] { new[] { longitude, 34.80 }, [longitude + 0.003, 34.80], [longitude + 0.003, 34.802], [longitude, 34.802], [longitude, 34.80] } },
        });
        var answer = await client.PostAsJsonAsync("/api/sites/parcels", new { name, division, boundary, plannedUse = "0701" });
        answer.StatusCode.Should().Be(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString()!;
    }
}
