using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Soil.Maps.Layers;
using Soil.Maps.Tiles;
using Soil.Platform.Modules;
using Soil.Platform.Web;

namespace Soil.Maps;

/// <summary>一张图: tiles, legend and cards of every room's layers; it knows only <see cref="Platform.Maps.IMapLayer"/>.</summary>
public sealed class MapsModule : SoilModule
{
    public override string Name => "maps";

    public override string Title => "一张图";

    public override IReadOnlyList<Permission> Permissions => Soil.Maps.Permissions.All;

    public override IReadOnlyList<NavigationEntry> Navigation => [new(null, "一张图", "/map", Soil.Maps.Permissions.ViewMap, 20)];

    public override void AddServices(IServiceCollection services)
    {
        services.AddSingleton<TileCache>();
        services.AddScoped<LayerView>();
        services.AddScoped<LayerCounts>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var maps = routes.MapGroup("/api/maps");
        GetTile.Map(maps);
        GetDistricts.Map(maps);
        GetCard.Map(routes);
    }
}
