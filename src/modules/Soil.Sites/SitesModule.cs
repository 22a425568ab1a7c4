using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Facts;
using Soil.Platform.Maps;
using Soil.Platform.Modules;
using Soil.Platform.Seeding;
using Soil.Platform.Web;
using Soil.Sites.Contracts;
using Soil.Sites.Home;
using Soil.Sites.Imports;
using Soil.Sites.Parcels;
using Soil.Sites.Registration;
using Soil.Sites.Seeding;
using Soil.Ui.Composition;

namespace Soil.Sites;

/// <summary>地块监管: the register of parcels, their boundaries and stages.</summary>
public sealed class SitesModule : SoilModule
{
    public override string Name => "sites";

    public override string Title => "地块监管";

    public override IReadOnlyList<Permission> Permissions => Soil.Sites.Permissions.All;

    public override IReadOnlyList<FactKind> Facts => SitesFacts.All;

    public override IReadOnlyList<NavigationEntry> Navigation =>
    [
        new("地块监管", "地块清单", "/sites/parcels", Soil.Sites.Permissions.ViewParcels, 200),
        new("地块监管", "导入地块", "/sites/imports", Soil.Sites.Permissions.ImportParcels, 210),
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<ISites, Parcels.Sites>();
        services.AddSingleton<IMapLayer, ParcelLayer>();
        services.AddSingleton<IMapLayer, DivisionLayer>();
        services.AddSingleton<ISeedStep, SeedParcels>();
        services.AddSingleton<ISearchSource, ParcelSearch>();
        services.AddSingleton<IHomeCard, StageCardFace>();
        services.AddSingleton<IHomeCard, MapCardFace>();
        services.AddSingleton<IDossierPanel, FactsPanelFace>();
        services.AddSingleton<IDossierPanel, HistoryPanelFace>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var sites = routes.MapGroup("/api/sites");
        ListParcels.Map(sites);
        ExportParcels.Map(sites);
        GetParcel.Map(sites);
        RegisterParcel.Map(sites);
        UploadParcels.Map(sites);
        GetImport.Map(sites);
        CommitImport.Map(sites);
    }
}
