using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Soil.Platform.Excel;

namespace Soil.Lab.Format;

/// <summary>The empty template of the deliverable format, made from the format's own data.</summary>
internal static class GetTemplate
{
    internal static void Map(RouteGroupBuilder lab) => lab
        .MapGet("template.xlsx", Handle)
        .RequireAuthorization(Permissions.ViewDeliverables)
        .WithName("lab.template").WithSummary("下载检测成果模板");

    internal static FileStreamHttpResult Handle()
    {
        var stream = new MemoryStream();
        DeliverableTemplate.Write(stream);
        stream.Position = 0;
        return TypedResults.File(stream, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", DeliverableTemplate.FileName);
    }
}
