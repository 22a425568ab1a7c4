using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Soil.Architecture.Tests.Reading;

namespace Soil.Architecture.Tests.Web;

/// <summary>Every endpoint says who may use it; every route of the API also has a name and a Chinese summary, and lies where its module is.</summary>
public sealed partial class EndpointTests(RunningHost host)
{
    /// <summary>Open to anyone, each for a reason.</summary>
    private static readonly Dictionary<string, string> OpenToAnyone = new()
    {
        ["/sign-in"] = "where a session begins",
        ["/api/identity/sign-in"] = "where a session begins",
        ["/forbidden"] = "says that a right is missing, to whoever lacks it",
        ["/health/live"] = "asked by the machine that watches the process",
        ["/health/ready"] = "asked by the machine that watches the process",
    };

    /// <summary>For everyone signed in: what stands in them is asked for right by right.</summary>
    private static readonly Dictionary<string, string> OpenToSignedIn = new()
    {
        ["/"] = "cards show themselves by right",
        ["/search"] = "sources answer by right and scope",
        ["/api/openapi.json"] = "describes the API to its users",
    };

    /// <summary>Outside the API and no page.</summary>
    private static readonly Dictionary<string, string> OutsideTheApi = new()
    {
        ["/health/live"] = "asked by machines",
        ["/health/ready"] = "asked by machines",
        ["/api/openapi.json"] = "the description itself",
        ["/map/card/{layer}/{id:guid}"] = "a piece of the map's page",
    };

    [Fact]
    public void Every_endpoint_says_who_may_use_it() => Routes(host.Endpoints).SelectMany(r => Unguarded(r, Declared)).ShouldBeNone();

    [Fact]
    public void Every_route_of_the_api_is_named_worded_and_where_its_module_is() => Routes(host.Endpoints).SelectMany(r => Unworded(r, ModuleNames)).ShouldBeNone();

    [Fact]
    public void No_two_routes_share_a_name() =>
        Routes(host.Endpoints).Select(r => r.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName).OfType<string>().Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_exception_is_still_needed() =>
        OpenToAnyone.Keys.Concat(OpenToSignedIn.Keys).Concat(OutsideTheApi.Keys).Except(Routes(host.Endpoints).Select(PathOf)).ShouldBeNone();

    [Fact]
    public async Task Careless_endpoints_are_found()
    {
        await using var bad = WebApplication.CreateSlimBuilder().Build();
        bad.MapGet("/api/lab/things", () => "nobody said who");
        bad.MapGet("/api/lab/others", () => "anyone").AllowAnonymous();
        bad.MapGet("/api/lab/signed-in", () => "any session").RequireAuthorization();
        bad.MapGet("/api/lab/misspelt", () => "a right that nobody declares").RequireAuthorization("lab.nothing.view");
        Routes(bad.DataSourcesEndpoints()).SelectMany(r => Unguarded(r, Declared)).Should().HaveCount(4);

        await using var worse = WebApplication.CreateSlimBuilder().Build();
        worse.MapGet("/api/lab/Things", () => "capital").WithName("lab.things.get").WithSummary("查看");
        worse.MapGet("/api/nowhere/things", () => "no such room").WithName("nowhere.things.get").WithSummary("查看");
        worse.MapGet("/api/identity/things", () => "no name").WithSummary("查看");
        worse.MapGet("/api/identity/others", () => "no summary").WithName("identity.others.get");
        worse.MapGet("/api/identity/english", () => "English summary").WithName("identity.english.get").WithSummary("View");
        worse.MapGet("/lab/things", () => "no page and not in the API").WithName("lab.outside.get").WithSummary("查看");
        Routes(worse.DataSourcesEndpoints()).Should().AllSatisfy(r => Unworded(r, ModuleNames).Should().NotBeEmpty(PathOf(r)));
    }

    private HashSet<string> Declared => [.. host.Modules.Permissions.Select(p => p.Name)];

    private IReadOnlyList<string> ModuleNames => [.. host.Modules.All.Select(m => m.Name)];

    /// <summary>Routes of ours: the files of the screens (styles, scripts; on a developer's machine served by one pattern) are the same for everyone.</summary>
    private static IEnumerable<RouteEndpoint> Routes(IEnumerable<Endpoint> endpoints) => endpoints.OfType<RouteEndpoint>().Where(e =>
        e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && PathOf(e) != "/{**path:file}" && !PathOf(e).StartsWith("/_framework/", StringComparison.Ordinal));

    private static IEnumerable<string> Unguarded(RouteEndpoint route, HashSet<string> declared)
    {
        var path = PathOf(route);
        var policies = route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).ToList();
        if (route.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            if (!OpenToAnyone.ContainsKey(path)) yield return $"{path} is open to anyone, and no reason is given";
            yield break;
        }
        if (policies.Count == 0) yield return $"{path} does not say who may use it";
        else if (policies.All(p => p is null) && !OpenToSignedIn.ContainsKey(path)) yield return $"{path} asks for a session and no right";
        foreach (var policy in policies.OfType<string>().Where(p => !declared.Contains(p))) yield return $"{path} asks for {policy}, which no module declares";
    }

    private static IEnumerable<string> Unworded(RouteEndpoint route, IReadOnlyList<string> modules)
    {
        var path = PathOf(route);
        if (route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null) yield break;
        if (!OutsideTheApi.ContainsKey(path) && !modules.Any(m => path.StartsWith($"/api/{m}/", StringComparison.Ordinal))) yield return $"{path} lies in no module's part of the API";
        if (path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(s => !Segment().IsMatch(s)) is { } odd) yield return $"{path}: {odd} is not kebab case";
        if (!path.StartsWith("/api/", StringComparison.Ordinal) || OutsideTheApi.ContainsKey(path)) yield break;
        var name = route.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName;
        if (name is null || !Name().IsMatch(name) || !path.StartsWith($"/api/{name.Split('.')[0]}/", StringComparison.Ordinal)) yield return $"{path}: its name {name} is not module.thing.act";
        if (!Chinese().IsMatch(route.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary ?? "")) yield return $"{path} has no Chinese summary";
    }

    private static string PathOf(RouteEndpoint route) => "/" + route.RoutePattern.RawText!.TrimStart('/');

    [GeneratedRegex(@"^([a-z0-9]+(-[a-z0-9]+)*|\{[^}]+\})(\.[a-z]+)?$")]
    private static partial Regex Segment();

    [GeneratedRegex(@"^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*){1,3}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}

file static class Mapped
{
    public static IEnumerable<Endpoint> DataSourcesEndpoints(this IEndpointRouteBuilder routes) => routes.DataSources.SelectMany(s => s.Endpoints);
}
