using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Soil.Tests.Authorisation;

/// <summary>One thing that can be asked of the running product: a method and an address, and the rights it asks for.</summary>
/// <param name="Method">GET, POST …</param>
/// <param name="Pattern">As it was mapped.</param>
/// <param name="Path">The pattern filled with ids that nothing has.</param>
/// <param name="Rights">Every right that is asked for; none when a session is enough.</param>
/// <param name="IsOpen">Nobody need sign in.</param>
/// <param name="IsForm">Takes a form with files, and nothing else.</param>
internal sealed record MappedRoute(string Method, string Pattern, string Path, IReadOnlyList<string> Rights, bool IsOpen, bool IsForm)
{
    public bool IsApi => Path.StartsWith("/api/", StringComparison.Ordinal);

    public override string ToString() => $"{Method} {Pattern}";

    /// <summary>Everything that the host mapped; files of the screens are left out, and signing out comes last because it ends the session.</summary>
    public static IReadOnlyList<MappedRoute> All(SoilApp app) =>
    [
        .. from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
           where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && pattern != "/{**path:file}" && !pattern.StartsWith("/_framework/", StringComparison.Ordinal)
           from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           orderby pattern == "/api/identity/sign-out", pattern, method
           select new MappedRoute(
               method, pattern, Fill(endpoint.RoutePattern),
               [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>()],
               endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
               endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") is true),
    ];

    /// <summary>The request with the least in it: refusals come before bodies are read.</summary>
    public HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), Path);
        if (Method != "GET")
            request.Content = IsForm ? new MultipartFormDataContent() : new StringContent("{}", Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        return request;
    }

    private static string Fill(RoutePattern pattern) =>
        "/" + string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => Value(parameter),
            _ => throw new InvalidOperationException($"{pattern.RawText} has a part of an unknown kind"),
        }))));

    private static string Value(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Select(p => p.Content).FirstOrDefault() switch
    {
        "guid" => "00000000-0000-7000-8000-000000000000",
        "int" => "1",
        _ when parameter.Name == "layer" => "parcels",
        _ => "410105DK209900001",
    };
}
