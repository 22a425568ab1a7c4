using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.VectorTiles;
using NetTopologySuite.IO.VectorTiles.Mapbox;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Simplify;

namespace Soil.Maps.Tiles;

/// <summary>Features to a Mapbox vector tile (矢量瓦片): cut to the tile with its margin, thinned to what can be seen, never dropped.</summary>
internal static class TileEncoder
{
    public static byte[] Encode(string layerId, IEnumerable<IFeature> features, TileAddress address)
    {
        var box = address.Box;
        var layer = new Layer { Name = layerId };
        foreach (var feature in features)
            if (Draw(feature.Geometry, box, address.Unit) is { IsEmpty: false } shape) layer.Features.Add(new Feature(shape, feature.Attributes));
        if (layer.Features.Count == 0) return [];
        var tile = new VectorTile { TileId = new NetTopologySuite.IO.VectorTiles.Tiles.Tile(address.Column, address.Row, address.Zoom).Id };
        tile.Layers.Add(layer);
        using var bytes = new MemoryStream();
        tile.Write(bytes, minLinealExtent: 1, minPolygonalExtent: 1, extent: TileAddress.Extent, idAttributeName: "");
        return bytes.ToArray();
    }

    private static Geometry? Draw(Geometry shape, Envelope box, double unit)
    {
        if (!box.Intersects(shape.EnvelopeInternal)) return null;
        if (shape is IPuntal) return shape;

        // What is smaller than one unit would vanish: its middle still shows that something is there.
        if (shape.EnvelopeInternal is { } size && size.Width < unit && size.Height < unit) return shape.Factory.CreatePoint(size.Centre);
        var cut = box.Contains(shape.EnvelopeInternal) ? shape : OverlayNGRobust.Overlay(shape, shape.Factory.ToGeometry(box), SpatialFunction.Intersection);
        var thin = DouglasPeuckerSimplifier.Simplify(cut, unit);
        return thin.IsEmpty ? cut : thin;
    }
}
