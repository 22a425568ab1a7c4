using Microsoft.Extensions.Primitives;
using NetTopologySuite.Geometries;
using Soil.Maps.Tiles;
using Soil.Platform.Data;
using Soil.Platform.Maps;

namespace Soil.Maps.Layers;

/// <summary>How many features a layer holds under a filter (计数): "地块 x / y".</summary>
internal sealed class LayerCounts(LayerView view, TileCache cache, SoilDb db)
{
    private const int ClosestZoom = 22;

    private static readonly Envelope World = new(-180, 180, -89, 89);

    private static readonly Dictionary<string, StringValues> Nothing = [];

    public Task<int> All(IMapLayer layer, CancellationToken ct) => Under(layer, Nothing, ct);

    public async Task<int> Under(IMapLayer layer, IReadOnlyDictionary<string, StringValues> filter, CancellationToken ct)
    {
        var key = $"count-{await view.Key(layer, db, filter, ct)}";
        if (cache.Count(key) is { } known) return known;
        var count = (await layer.Features(db, World, ClosestZoom, filter, ct)).Count;
        cache.Keep(key, count);
        return count;
    }
}
