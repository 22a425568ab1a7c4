using Microsoft.AspNetCore.Diagnostics;
using Soil.Platform.Web;

namespace Soil.Host.Startup;

/// <summary>What is answered when nothing else answers: problem+json to programs, a page in plain words to people.</summary>
internal static class ErrorPages
{
    public static void Handle(IApplicationBuilder app) => app.Run(async context => await Answer(context, StatusCodes.Status500InternalServerError));

    public static Task ForStatus(StatusCodeContext context) => Answer(context.HttpContext, context.HttpContext.Response.StatusCode);

    private static async Task Answer(HttpContext context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            var details = Problems.Details(status, Title(status));
            details.Extensions["traceId"] = context.TraceIdentifier;
            await Results.Problem(details).ExecuteAsync(context);
            return;
        }
        if (!context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)) return;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"""
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Title(status)} · 智慧土壤</title><link rel="stylesheet" href="/_content/Soil.Ui/dist/app.css"></head>
            <body><main class="empty-frame"><div class="empty"><h1>{Title(status)}</h1><p>{Advice(status)}</p>
            <p><a class="btn primary" href="/">回首页</a></p><p class="hint">求助时请报：{context.TraceIdentifier}</p></div></main></body></html>
            """);
    }

    private static string Title(int status) => status switch
    {
        400 => "请求读不出来",
        401 => "请先登录",
        403 => "您的角色没有这项权限",
        404 => "没有找到，或不在您的数据范围内",
        405 => "这个地址不支持这种操作",
        409 => "状态已变化，请刷新后再试",
        413 => "文件太大",
        429 => "请求过于频繁，请稍后再试",
        _ => "系统出错，已记录",
    };

    private static string Advice(int status) => status switch
    {
        403 => "如工作需要，请向本单位管理员申请授权。",
        404 => "请核对地址或编号；别的区县、别的单位的数据不会显示。",
        429 => "一分钟后即可继续。",
        >= 500 => "您填写的内容没有丢失时可以重试；仍不行请联系平台管理员。",
        _ => "请返回上一页重试。",
    };
}
