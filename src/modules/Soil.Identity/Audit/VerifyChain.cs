using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Soil.Platform.Facts;

namespace Soil.Identity.Audit;

/// <summary>The auditor asks whether the fact chain still holds.</summary>
internal static class VerifyChain
{
    internal static void Map(RouteGroupBuilder identity) => identity
        .MapGet("audit/chain", Handle)
        .RequireAuthorization(Permissions.ViewAudit)
        .WithName("identity.audit.verify").WithSummary("核验事实链");

    internal static async Task<Ok<ChainReport>> Handle(FactChain chain, CancellationToken ct) => TypedResults.Ok(await chain.Verify(ct));
}
