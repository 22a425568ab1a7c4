using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Soil.Evidence.Contracts;
using Soil.Evidence.Files;
using Soil.Platform.Facts;
using Soil.Platform.Modules;
using Soil.Platform.Web;

namespace Soil.Evidence;

/// <summary>证据: original files, by what they contain.</summary>
public sealed class EvidenceModule : SoilModule
{
    public override string Name => "evidence";

    public override string Title => "证据文件";

    public override IReadOnlyList<Permission> Permissions => Soil.Evidence.Permissions.All;

    public override IReadOnlyList<FactKind> Facts => EvidenceFacts.All;

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<IEvidence, EvidenceFiles>();
        services.AddSingleton<IFactProof, FileProof>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes) => DownloadFile.Map(routes.MapGroup("/api/evidence"));
}
