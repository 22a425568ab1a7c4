using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Soil.Lab.Contracts;
using Soil.Lab.Deliverables;
using Soil.Lab.Dossier;
using Soil.Lab.Format;
using Soil.Lab.Home;
using Soil.Lab.Results;
using Soil.Lab.Seeding;
using Soil.Platform.Facts;
using Soil.Platform.Modules;
using Soil.Platform.Seeding;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Lab;

/// <summary>检测成果: what laboratories hand in, and the results of record it becomes.</summary>
public sealed class LabModule : SoilModule
{
    public override string Name => "lab";

    public override string Title => "检测成果";

    public override IReadOnlyList<Permission> Permissions => Soil.Lab.Permissions.All;

    public override IReadOnlyList<FactKind> Facts => LabFacts.All;

    public override IReadOnlyList<NavigationEntry> Navigation =>
    [
        new("调查质控", "检测成果", "/lab/deliverables", Soil.Lab.Permissions.ViewDeliverables, 300),
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddSingleton<CheckProgress>();
        services.AddScoped<ILabResults, LabResults>();
        services.AddSingleton<IFactProof, ResultsProof>();
        services.AddSingleton<ISeedStep, SeedDeliverables>();
        services.AddSingleton<ISearchSource, DeliverableSearch>();
        services.AddSingleton<IHomeCard, DeliverablesCardFace>();
        services.AddSingleton<IDossierPanel, DeliverablesPanelFace>();
        services.OnFact(LabFacts.DeliverableReceived, CheckDeliverable.Run);
        services.OnFact(LabFacts.RowsExcluded, CheckDeliverable.Run);
        services.OnFact(LabFacts.RowsRestored, CheckDeliverable.Run);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var lab = routes.MapGroup("/api/lab");
        UploadDeliverable.Map(lab);
        Mapping.RemapDeliverable.Map(lab);
        GetStatus.Map(lab);
        ExportDeliverables.Map(lab);
        GetTemplate.Map(lab);
        GetDeliverable.Map(lab);
        DownloadDeliverable.Map(lab);
        AcceptDeliverable.Map(lab);
        ReturnDeliverable.Map(lab);
        WithdrawDeliverable.Map(lab);
        ExcludeRows.Map(lab);
        RestoreRows.Map(lab);
    }
}
