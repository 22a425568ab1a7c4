using Microsoft.Extensions.Primitives;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Platform.Maps;

/// <summary>A layer of the one map (图层). It belongs to the module that owns the data; Maps knows only this.</summary>
public interface IMapLayer
{
    /// <summary>Word in URLs, and the layer's name inside its tiles: <c>parcels</c>.</summary>
    string Id { get; }

    /// <summary>Its name in the legend.</summary>
    string Title { get; }

    /// <summary>Who may see it at all; rows are kept inside the caller's scope besides.</summary>
    string Permission { get; }

    /// <summary>
    /// The features that meet a box, with the properties the map draws by.
    /// </summary>
    /// <param name="db">A unit of work that has the caller's scope.</param>
    /// <param name="box">CGCS2000 degrees, already widened by the tile's margin.</param>
    /// <param name="zoom">Web-map zoom, 0–22: a layer may thin at small zooms, but never what is red.</param>
    /// <param name="filter">Query parameters of the map's filter row: <c>division</c>, <c>stage</c>, <c>substance</c>, <c>verdict</c>, <c>medium</c>.</param>
    Task<IReadOnlyList<IFeature>> Features(SoilDb db, Envelope box, int zoom, IReadOnlyDictionary<string, StringValues> filter, CancellationToken ct);

    /// <summary>Changes when the layer's data changed: the key of cached tiles, and their ETag.</summary>
    Task<string> Version(SoilDb db, CancellationToken ct);

    /// <summary>A short card about one feature, for a click on the map: the Razor component that renders it (parameter <c>Id</c>).</summary>
    Type Card { get; }
}
