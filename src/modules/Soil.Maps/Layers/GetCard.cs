using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Soil.Maps.Layers;

/// <summary>What a click on the map opens: the layer's own card, as a fragment of the page.</summary>
internal static class GetCard
{
    internal static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/map/card/{layer}/{id:guid}", Handle)
        .RequireAuthorization(Permissions.ViewMap)
        .WithName("maps.cards.get").WithSummary("地图要素卡片");

    internal static Results<RazorComponentResult, NotFound> Handle(string layer, Guid id, LayerView view) =>
        view.Find(layer) is { } found
            ? new RazorComponentResult(found.Card, new Dictionary<string, object?> { ["Id"] = id })
            : TypedResults.NotFound();
}
