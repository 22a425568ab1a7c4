using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using Soil.Core.Findings;
using Soil.Core.Naming;
using Soil.Core.Parcels;
using Soil.Platform.Data;

namespace Soil.Sites.Imports.Reading;

/// <summary>Reads a GeoJSON FeatureCollection feature by feature, so that one bad feature does not spoil the list.</summary>
internal static class GeoJsonList
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new GeoJsonConverterFactory(Geometries.Factory), new NamedEnums() },
    };

    public static async Task<ParcelList> Read(Stream file, CancellationToken ct)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(file, new() { MaxDepth = 64 }, ct);
            var features = json.RootElement switch
            {
                { ValueKind: JsonValueKind.Object } root when root.TryGetProperty("features", out var list) && list.ValueKind == JsonValueKind.Array => list,
                _ => default,
            };
            return features.ValueKind == JsonValueKind.Array
                ? new([.. features.EnumerateArray().Select(Read)], [])
                : ParcelList.Refused(ParcelFindings.FileUnreadable.At(FieldPath.Whole, null, null, "GeoJSON", "没有 features 数组"));
        }
        catch (JsonException broken)
        {
            return ParcelList.Refused(ParcelFindings.FileUnreadable.At(FieldPath.Whole, null, null, "GeoJSON", $"第 {broken.LineNumber + 1} 行不是 JSON"));
        }
    }

    /// <summary>A single geometry as pasted into a form; null with a finding when it cannot be read.</summary>
    public static (Geometry? Shape, Finding? Finding) ReadGeometry(string text, FieldPath at)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.TryGetProperty("features", out var features)) root = features[0];
            if (root.TryGetProperty("geometry", out var geometry)) root = geometry;
            return (root.Deserialize<Geometry>(Options), null);
        }
        catch (Exception broken) when (IsUnreadable(broken))
        {
            return (null, ParcelFindings.FileUnreadable.At(at, null, null, "GeoJSON", "请粘贴 Polygon 或 MultiPolygon"));
        }
    }

    private static ListedParcel Read(JsonElement feature, int index)
    {
        var at = new FieldPath(Path: $"features[{index}]", Row: index + 1);
        List<Finding> found = [];
        Dictionary<string, string> cells = [];
        var past = ParcelPast.None;
        Geometry? shape = null;
        if (feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
                if (ParcelFields.Of(property.Name) is { } field && TextOf(property.Value) is { } text) cells.TryAdd(field, text);
            past = PastOf(properties, at, found);
        }
        try
        {
            if (feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object)
                shape = geometry.Deserialize<Geometry>(Options);
        }
        catch (Exception broken) when (IsUnreadable(broken))
        {
            found.Add(ParcelFindings.GeometryUnreadable.At(at with { Path = $"{at.Path}.geometry" }));
        }
        return new(index + 1, new ParcelRow(at, cells), shape, past, found);
    }

    private static ParcelPast PastOf(JsonElement properties, FieldPath at, List<Finding> found)
    {
        try
        {
            return new(Many<PastStage>("stages"), Many<PastTrigger>("triggers"), Many<PastEnterprise>("former_enterprises"));
        }
        catch (JsonException broken)
        {
            found.Add(ParcelFindings.PastUnreadable.At(at with { Path = $"{at.Path}.properties{broken.Path?.TrimStart('$')}" }));
            return ParcelPast.None;
        }

        T[] Many<T>(string name) => properties.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.Deserialize<T[]>(Options)! : [];
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(static v => v.ValueKind == JsonValueKind.String) =>
            string.Join(';', value.EnumerateArray().Select(static v => v.GetString())),
        _ => null,
    };

    /// <summary>What the geometry reader throws at numbers and shapes that are none.</summary>
    private static bool IsUnreadable(Exception e) => e is JsonException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or FormatException;

    /// <summary>Members by name or by their Chinese words.</summary>
    private sealed class NamedEnums : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

        private sealed class Converter<T> : JsonConverter<T> where T : struct, Enum
        {
            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            {
                var text = reader.GetString();
                foreach (var member in Enum.GetValues<T>())
                    if (member.ToString() == text || member.Chinese() == text) return member;
                throw new JsonException();
            }

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
        }
    }
}
