using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.Tables;
using Soil.Fieldwork.Contracts;
using Soil.Fieldwork.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Seeding;
using Soil.Platform.Web;
using Soil.Sites.Contracts;

namespace Soil.Fieldwork.Seeding;

/// <summary>Points and samples whose laboratory results are still to come (<c>points.csv</c>, <c>samples.csv</c>).</summary>
internal sealed class SeedPoints : ISeedStep
{
    public int Order => 40;

    public string Title => "点位与样品";

    public async Task Load(SeedContext seed, CancellationToken ct)
    {
        var db = seed.Services.GetRequiredService<SoilDb>();
        var sites = seed.Services.GetRequiredService<ISites>();
        var wanted = await ParcelsOf(seed, ct);
        var pointRows = await Rows(seed, "points.csv", wanted, ct);
        var sampleRows = await Rows(seed, "samples.csv", wanted, ct);
        var now = db.Clock.GetUtcNow();
        foreach (var group in pointRows.GroupBy(r => r["parcel"], StringComparer.Ordinal))
        {
            if (await sites.FindByCode(group.Key, ct) is not { } parcel) continue;
            var points = group.Select(r => Point(r, parcel, now)).ToDictionary(p => p.Code, StringComparer.Ordinal);
            var samples = sampleRows.Where(r => r["parcel"] == group.Key).Select(r => Sample(r, parcel, points[r["point"]].Id, now)).ToList();
            db.AddBulk(points.Values);
            db.AddBulk(samples);
            db.Append(FieldworkFacts.SamplesRegistered, parcel.Id, Caller.System, new SamplesRegisteredPayload(parcel.Id, points.Count, samples.Count));
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Parcels of the scenario; null stands for all of them.</summary>
    private static async Task<HashSet<string>?> ParcelsOf(SeedContext seed, CancellationToken ct)
    {
        await using var file = File.OpenRead(seed.PathOf("scenarios", $"{seed.Scenario}.json"));
        using var scenario = await JsonDocument.ParseAsync(file, cancellationToken: ct);
        var codes = scenario.RootElement.GetProperty("parcels").EnumerateArray().Select(e => e.GetString()!).ToHashSet(StringComparer.Ordinal);
        return codes.Contains("*") ? null : codes;
    }

    private static async Task<List<CsvRow>> Rows(SeedContext seed, string file, HashSet<string>? parcels, CancellationToken ct) =>
        [.. CsvTable.Parse(await File.ReadAllTextAsync(seed.PathOf(file), ct)).Rows.Where(r => parcels?.Contains(r["parcel"]) ?? true)];

    private static SamplingPoint Point(CsvRow row, ParcelBrief parcel, DateTimeOffset now) => new()
    {
        Id = SamplingPointId.New(),
        KeeperId = parcel.Id.Value,
        Code = row["point"],
        ParcelId = parcel.Id,
        DivisionCode = parcel.DivisionCode,
        Medium = Enum.Parse<SampleMedium>(row["medium"]),
        Purpose = Enum.Parse<SamplingPurpose>(row["purpose"]),
        Longitude = double.Parse(row["lon"], CultureInfo.InvariantCulture),
        Latitude = double.Parse(row["lat"], CultureInfo.InvariantCulture),
        ReportedX = row["lon"],
        ReportedY = row["lat"],
        ReportedSystem = "CGCS2000",
        Depth = Number(row["depth"]),
        ScreenTop = Number(row["screen_top"]),
        ScreenBottom = Number(row["screen_bottom"]),
        BuiltOn = row["built_on"].Length == 0 ? null : DateOnly.ParseExact(row["built_on"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        RegisteredAt = now,
    };

    private static Sample Sample(CsvRow row, ParcelBrief parcel, SamplingPointId point, DateTimeOffset now) => new()
    {
        Id = SampleId.New(),
        KeeperId = parcel.Id.Value,
        Code = row["sample"],
        PointId = point,
        ParcelId = parcel.Id,
        DivisionCode = parcel.DivisionCode,
        Medium = Enum.Parse<SampleMedium>(row["medium"]),
        Kind = Enum.Parse<SampleKind>(row["kind"]),
        ParentCode = row["parent"].Length == 0 ? null : row["parent"],
        DepthTop = Number(row["depth_top"]),
        DepthBottom = Number(row["depth_bottom"]),
        SampledAt = row["sampled_at"].Length == 0
            ? null
            : BusinessDay.At(DateTime.ParseExact(row["sampled_at"], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        RegisteredAt = now,
    };

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
