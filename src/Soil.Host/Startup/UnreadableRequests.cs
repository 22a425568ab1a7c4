using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Soil.Core.Findings;
using Soil.Platform.Web;

namespace Soil.Host.Startup;

/// <summary>A body that cannot be read is the sender's trouble, said with its place: 400, never 500 (style §4).</summary>
internal sealed class UnreadableRequests : IExceptionHandler
{
    public static readonly FindingCode NotReadable = new("SYS-9001", Severity.Error, "请求内容读不出来，请检查“{0}”处的写法", "接口说明 · 请求格式");

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad) return false;
        var path = (bad.InnerException as JsonException)?.Path ?? "$";
        var details = Problems.Details(bad.StatusCode, "请求读不出来", NotReadable.At(new(path), null, null, path));
        details.Extensions["traceId"] = httpContext.TraceIdentifier;
        await Results.Problem(details).ExecuteAsync(httpContext);
        return true;
    }
}
