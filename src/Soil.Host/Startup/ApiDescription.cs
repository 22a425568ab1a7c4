using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Soil.Platform.Modules;

namespace Soil.Host.Startup;

/// <summary>The API's description of itself: its name, and each route under the Chinese name of its module.</summary>
internal static class ApiDescription
{
    public static void Word(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "智慧土壤", Version = "1.0.0", Description = "请求与应答为 JSON，拒绝时为 application/problem+json，errors 列出校核发现代码。" };
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var room = context.Description.RelativePath?.Split('/') is ["api", var name, ..] ? name : "maps";
            var module = context.ApplicationServices.GetRequiredService<ModuleList>().All.FirstOrDefault(m => m.Name == room);
            if (module is not null) operation.Tags = new HashSet<OpenApiTagReference> { new(module.Title, context.Document) };
            return Task.CompletedTask;
        });
    }
}
