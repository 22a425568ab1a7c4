using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Soil.Core.Findings;
using Soil.Maps.Layers;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Maps.Tiles;

/// <summary>One tile of one layer, inside the caller's scope. The ETag says which picture it is, so an unchanged tile is never sent twice.</summary>
internal static class GetTile
{
    internal static void Map(RouteGroupBuilder maps) => maps
        .MapGet("tiles/{layer}/{z:int}/{x:int}/{y:int}.mvt", Handle)
        .RequireAuthorization(Permissions.ViewMap)
        .WithName("maps.tiles.get").WithSummary("矢量瓦片");

    internal static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound, ProblemHttpResult>> Handle(
        string layer, int z, int x, int y, HttpContext http, LayerView view, TileCache cache, SoilDb db, CancellationToken ct)
    {
        var address = new TileAddress(z, x, y);
        if (!address.Exists) return Problems.Unreadable($"没有编号为 {address} 的瓦片");
        if (view.Find(layer) is not { } found) return TypedResults.NotFound();
        var filter = LayerView.FilterOf(http.Request.Query);
        var key = $"{await view.Key(found, db, filter, ct)}-{address}";
        var tag = new EntityTagHeaderValue($"\"{key}\"");
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.GetTypedHeaders().ETag = tag;
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);

        var tile = cache.Tile(key);
        if (tile is null)
        {
            var features = await found.Features(db, address.Box, z, filter, ct);
            tile = TileEncoder.Encode(found.Id, features, address);
            cache.Keep(key, tile);
        }
        return TypedResults.File(tile, "application/vnd.mapbox-vector-tile");
    }
}
