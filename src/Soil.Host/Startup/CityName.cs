using System.Text.Json;

namespace Soil.Host.Startup;

/// <summary>The city's name is data: <c>seed/city.json</c>, or what an installation puts there.</summary>
internal static class CityName
{
    public static string Platform(string seedFolder)
    {
        var file = Path.Combine(seedFolder, "city.json");
        if (!File.Exists(file)) return "土壤环境监管平台";
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.GetProperty("platform").GetString()!;
    }
}
