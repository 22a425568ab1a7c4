using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using Soil.Platform.Data;

namespace Soil.Maps.Layers;

/// <summary>The divisions of the city as one small GeoJSON, the ground under every map.</summary>
internal static class GetDistricts
{
    private const string Layer = "districts";

    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeoJsonConverterFactory(Geometries.Factory) } };

    private static readonly Envelope World = new(-180, 180, -89, 89);

    internal static void Map(RouteGroupBuilder maps) => maps
        .MapGet("districts", Handle)
        .RequireAuthorization(Permissions.ViewMap)
        .WithName("maps.districts.get").WithSummary("区划边界");

    internal static async Task<Results<JsonHttpResult<FeatureCollection>, NotFound>> Handle(LayerView view, SoilDb db, HttpContext http, CancellationToken ct)
    {
        if (view.Find(Layer) is not { } districts) return TypedResults.NotFound();
        var all = new FeatureCollection();
        foreach (var feature in await districts.Features(db, World, 0, new Dictionary<string, StringValues>(), ct)) all.Add(feature);
        http.Response.Headers.CacheControl = "private, max-age=300";
        return TypedResults.Json(all, Options, "application/geo+json");
    }
}
