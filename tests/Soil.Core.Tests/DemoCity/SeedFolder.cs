using System.Globalization;
using System.Text.Json;
using Soil.Core.Fieldwork;
using Soil.Core.Findings;
using Soil.Core.LabData;
using Soil.Core.Places;
using Soil.Core.Tables;
using Soil.Platform.Excel;

namespace Soil.Core.Tests.DemoCity;

/// <summary>The files of <c>seed/</c> as a loader sees them.</summary>
internal static class SeedFolder
{
    public static readonly BoundingBox City = new(112.70, 34.27, 114.24, 34.98);

    private static readonly string Root = Locate();

    private static readonly Lazy<Dictionary<string, Dictionary<string, KnownSample>>> KnownSamples = new(() => Table("samples.csv").Rows
        .GroupBy(r => r["parcel"]).ToDictionary(g => g.Key, g => g.ToDictionary(r => r["sample"], r => new KnownSample(
            r["sample"], Enum.Parse<SampleMedium>(r["medium"]), r["point"], Enum.Parse<SampleKind>(r["kind"]),
            Moment(r["sampled_at"]), Number(r["depth_top"]), Number(r["depth_bottom"])))));

    public static string PathOf(string name) => Path.Combine(Root, name);

    public static CsvTable Table(string name) => CsvTable.Parse(File.ReadAllText(PathOf(name)));

    public static JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(PathOf(name))).RootElement;

    public static JsonElement[] Features(string name) => [.. Json(name).GetProperty("features").EnumerateArray()];

    public static JsonElement[] Deliverables(string scenario) => [.. Json($"scenarios/{scenario}.json").GetProperty("deliverables").EnumerateArray()];

    /// <summary>The file through the product's own reader, against the samples on record.</summary>
    public static DeliverableReading Read(JsonElement deliverable)
    {
        var name = deliverable.GetProperty("file").GetString()!;
        using var file = File.OpenRead(PathOf(name));
        return DeliverableReader.Read(file, Path.GetFileName(name), new ReadOptions
        {
            Today = new(2026, 11, 20),
            KnownSamples = KnownSamples.Value[deliverable.GetProperty("parcel").GetString()!],
            CoordinateSystem = deliverable.GetProperty("crs").GetString(),
            City = City,
        });
    }

    public static bool IsAccepted(JsonElement deliverable) =>
        deliverable.GetProperty("steps").EnumerateArray().Any(s => s.GetProperty("act").GetString() == "accept");

    public static string Words(IEnumerable<Finding> findings) =>
        string.Join("\n", findings.GroupBy(f => f.Code.Code).Select(g => $"{g.Count()} × {g.Key} {g.First().At} {g.First().Message}"));

    private static LabMoment Moment(string text)
    {
        var time = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Locate()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Soil.slnx"))) return Path.Combine(folder.FullName, "seed");
        }
        throw new DirectoryNotFoundException("The tests run inside the repository.");
    }
}
