using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Soil.Platform.Web;

/// <summary>How our API writes JSON: Chinese as it is, enums and typed ids as words and GUIDs.</summary>
public static class JsonForm
{
    public static void Apply(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new TypedIdJson());
    }
}
