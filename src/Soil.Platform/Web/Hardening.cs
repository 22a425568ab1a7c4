using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Soil.Platform.Web;

/// <summary>What every answer and every changing request must respect.</summary>
public static class Hardening
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    /// <summary>Security headers on each answer (ASVS 5 chapter 3): content policy, no sniffing, no framing, no referrer to others.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), geolocation=(self), microphone=()";
        return next(context);
    });

    /// <summary>
    /// A changing request that a browser sends from another site is refused: browsers say where a request comes from
    /// (<c>Sec-Fetch-Site</c>, else <c>Origin</c>); other clients carry no cookie.
    /// </summary>
    public static IApplicationBuilder UseCrossOriginRefusal(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || IsOurs(request))
            await next(context);
        else
            await Results.Problem(Problems.Details(StatusCodes.Status403Forbidden, "请求来自其他网站，已拒绝")).ExecuteAsync(context);
    });

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }
}
