using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Soil.Core.Roles;
using Soil.Core.Tables;
using Soil.Host.Startup;
using Soil.Platform.Data;
using Soil.Platform.Modules;

namespace Soil.Tests.Authorisation;

/// <summary>
/// Every address × every demo account, written by nobody: what the modules' <c>Permissions</c> grant is what the running product gives.
/// A refusal is 401 or 403 for programs, the sign-in or the no-right page for people; what is granted is never refused and never fails.
/// </summary>
public sealed class RightsTests
{
    [Fact]
    public async Task Every_address_gives_each_role_what_its_rights_say()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        var routes = MappedRoute.All(app).Where(r => r.Pattern != "/forbidden").ToList(); // which answers 403 to everyone: that is its purpose
        var granted = app.Services.GetRequiredService<ModuleList>().Permissions.ToDictionary(p => p.Name, p => p.Roles);
        var accounts = CsvTable.Parse(await File.ReadAllTextAsync(Path.Combine(LaunchOptions.Parse([], out _)!.SeedFolder, "accounts.csv"))).Rows
            .Select(r => (Name: r["account"], Role: Enum.Parse<Role>(r["role"]))).ToList();
        var clients = new List<(string Name, Role? Role, HttpClient Client)> { ("nobody", null, app.Anonymous()) };
        foreach (var account in accounts) clients.Add((account.Name, account.Role, await app.SignedIn(account.Name)));

        List<string> wrong = [];
        Dictionary<Outcome, int> seen = new() { [Outcome.Answered] = 0, [Outcome.NotSignedIn] = 0, [Outcome.NoRight] = 0 };
        foreach (var (name, role, client) in clients)
        {
            foreach (var route in routes)
            {
                var expected = route.IsOpen ? Outcome.Answered
                    : role is not { } held ? Outcome.NotSignedIn
                    : route.Rights.All(r => granted[r].Contains(held)) ? Outcome.Answered : Outcome.NoRight;
                using var request = route.Request();
                using var answer = await client.SendAsync(request);
                var actual = OutcomeOf(route, answer);
                seen[expected]++;
                if (actual != expected) wrong.Add($"{name}: {route} answers {(int)answer.StatusCode} {answer.Headers.Location}, expected {expected}");
            }
            client.Dispose();
        }
        string.Join('\n', wrong).Should().BeEmpty();
        seen.Values.Should().AllSatisfy(n => n.Should().BeGreaterThan(20, "every kind of answer was really asked for"));
        routes.Should().HaveCountGreaterThan(60);
    }

    private enum Outcome
    {
        Answered,
        NotSignedIn,
        NoRight,
        Failed,
    }

    private static Outcome OutcomeOf(MappedRoute route, HttpResponseMessage answer)
    {
        var leadsTo = answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location.AbsolutePath : answer.Headers.Location.OriginalString : null;
        return (int)answer.StatusCode switch
        {
            401 when route.IsApi && IsProblem(answer) => Outcome.NotSignedIn,
            403 when route.IsApi && IsProblem(answer) => Outcome.NoRight,
            302 when !route.IsApi && leadsTo!.StartsWith("/sign-in", StringComparison.Ordinal) => Outcome.NotSignedIn,
            302 when !route.IsApi && leadsTo!.StartsWith("/forbidden", StringComparison.Ordinal) => Outcome.NoRight,
            401 or 403 or >= 500 => Outcome.Failed,
            _ => Outcome.Answered,
        };
    }

    private static bool IsProblem(HttpResponseMessage answer) => answer.Content.Headers.ContentType?.MediaType == "application/problem+json";
}
