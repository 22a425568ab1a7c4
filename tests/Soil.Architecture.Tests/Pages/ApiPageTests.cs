using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Soil.Architecture.Tests.Reading;

namespace Soil.Architecture.Tests.Pages;

/// <summary><c>docs/api.json</c>: the API as the product itself describes it, so that a changed route or record is seen in review.</summary>
public sealed class ApiPageTests(RunningHost host)
{
    [Fact]
    public async Task The_committed_description_is_the_products_own()
    {
        var document = await host.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1").GetOpenApiDocumentAsync(TestContext.Current.CancellationToken);
        CommittedPage.ShouldSay("docs/api.json", await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, TestContext.Current.CancellationToken) + "\n");
    }
}
