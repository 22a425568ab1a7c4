using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Identity.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;

namespace Soil.Tests.Identity;

public sealed class SignInTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task The_right_password_opens_a_session_and_is_a_fact(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = await app.SignedIn("demo-r02");
        (await client.GetAsync("/account")).StatusCode.Should().Be(HttpStatusCode.OK);
        await using var db = app.Db();
        (await db.Set<Fact>().CountAsync(f => f.Kind == "identity.account.signed-in")).Should().Be(1);
        app.Log.Lines.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Five_wrong_passwords_lock_and_the_right_one_no_longer_opens(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = app.Anonymous();
        for (var i = 1; i <= 5; i++)
            (await Code(client, "demo-r04", "wrong")).Should().Be(i < 5 ? "ID-1101" : "ID-1102");
        (await Code(client, "demo-r04", SoilApp.Password)).Should().Be("ID-1102");
        await using var db = app.Db();
        (await db.Set<Fact>().CountAsync(f => f.Kind == "identity.account.locked-out")).Should().Be(1);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_name_that_nobody_has_gets_the_same_answer_as_a_wrong_password(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = app.Anonymous();
        (await Code(client, "nobody", "wrong")).Should().Be(await Code(client, "demo-r03", "wrong"));
    }

    [Fact]
    public async Task An_api_call_without_a_session_gets_401_problem_json_and_a_page_gets_the_sign_in_page()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = app.Anonymous();
        var api = await client.GetAsync("/api/identity/audit/chain");
        api.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        api.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var page = await client.GetAsync("/identity/audit");
        page.StatusCode.Should().Be(HttpStatusCode.Redirect);
        page.Headers.Location!.ToString().Should().Contain("/sign-in");
    }

    [Fact]
    public async Task A_changing_request_from_another_site_is_refused()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = await app.SignedIn("demo-r02");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/identity/sign-out");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        (await client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_new_password_must_keep_the_rules_and_ends_other_sessions(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = await app.SignedIn("demo-r09");
        using var other = await app.SignedIn("demo-r09");
        (await Errors(await client.PostAsJsonAsync("/api/identity/password", new { current = SoilApp.Password, @new = "short" })))
            .Should().BeEquivalentTo(["ID-2001", "ID-2002"]);
        (await Errors(await client.PostAsJsonAsync("/api/identity/password", new { current = "wrong", @new = "Another-pass-2026" })))
            .Should().BeEquivalentTo(["ID-1104"]);
        (await client.PostAsJsonAsync("/api/identity/password", new { current = SoilApp.Password, @new = "Another-pass-2026" }))
            .StatusCode.Should().Be(HttpStatusCode.NoContent);
        app.Clock.Move(TimeSpan.FromMinutes(1));
        (await other.GetAsync("/account")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await Code(app.Anonymous(), "demo-r09", SoilApp.Password)).Should().Be("ID-1101");
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task An_old_password_may_not_come_back_and_a_name_is_no_password(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = await app.SignedIn("demo-r10");
        (await Errors(await client.PostAsJsonAsync("/api/identity/password", new { current = SoilApp.Password, @new = SoilApp.Password })))
            .Should().Contain("ID-2003");
        (await Errors(await client.PostAsJsonAsync("/api/identity/password", new { current = SoilApp.Password, @new = "Demo-r10-2026-x" })))
            .Should().BeEquivalentTo(["ID-2004"]);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task An_account_past_its_last_day_does_not_open(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        await using (var db = app.Db())
            await db.Set<Account>().Where(a => a.UserName == "demo-r12").ExecuteUpdateAsync(s => s.SetProperty(a => a.ExpiresOn, new DateOnly(2026, 11, 23)));
        (await Code(app.Anonymous(), "demo-r12", SoilApp.Password)).Should().Be("ID-1103");
    }

    private static async Task<string?> Code(HttpClient client, string account, string password) =>
        (await Errors(await client.PostAsJsonAsync("/api/identity/sign-in", new { account, password }))).FirstOrDefault();

    private static async Task<string[]> Errors(HttpResponseMessage answer)
    {
        if (answer.IsSuccessStatusCode) return [];
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return [.. problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()!)];
    }
}
