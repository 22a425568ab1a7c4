using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Soil.Platform.Data;

namespace Soil.Tests.Identity;

public sealed class PasswordTests
{
    [Theory]
    [InlineData("Short-1", "ID-2001")]
    [InlineData("onlysmallletters", "ID-2002")]
    public async Task A_new_password_that_breaks_a_rule_is_refused_with_the_rule(string password, string code)
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = await app.SignedIn("demo-r02");
        (await Codes(await client.PostAsJsonAsync("/api/identity/password", new { current = SoilApp.Password, @new = password }))).Should().Contain(code);
        (await client.GetAsync("/account")).StatusCode.Should().Be(HttpStatusCode.OK, "a refusal changes nothing");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_changed_password_opens_and_the_old_one_does_not_come_back(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = await app.SignedIn("demo-r02");
        (await Codes(await client.PostAsJsonAsync("/api/identity/password", new { current = "wrong", @new = "Another-word-77" }))).Should().Equal("ID-1104");
        (await client.PostAsJsonAsync("/api/identity/password", new { current = SoilApp.Password, @new = "Another-word-77" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        using var again = app.Anonymous();
        (await Codes(await again.PostAsJsonAsync("/api/identity/sign-in", new { account = "demo-r02", password = SoilApp.Password }))).Should().Equal("ID-1101");
        (await again.PostAsJsonAsync("/api/identity/sign-in", new { account = "demo-r02", password = "Another-word-77" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await Codes(await again.PostAsJsonAsync("/api/identity/password", new { current = "Another-word-77", @new = SoilApp.Password }))).Should().Contain("ID-2003");
    }

    [Fact]
    public async Task A_body_that_is_no_json_is_the_senders_trouble()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = app.Anonymous();
        var answer = await client.PostAsync("/api/identity/sign-in", new StringContent("{\"account\":", System.Text.Encoding.UTF8, "application/json"));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Codes(answer)).Should().Equal("SYS-9001");
    }

    private static async Task<IReadOnlyList<string>> Codes(HttpResponseMessage answer)
    {
        answer.IsSuccessStatusCode.Should().BeFalse();
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return [.. problem.RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()!)];
    }
}
