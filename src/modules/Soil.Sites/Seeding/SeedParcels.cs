using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;
using Soil.Core.Findings;
using Soil.Core.Places;
using Soil.Identity.Contracts;
using Soil.Platform.Data;
using Soil.Platform.Seeding;
using Soil.Platform.Web;
using Soil.Sites.Data;
using Soil.Sites.Imports;
using Soil.Sites.Registration;

namespace Soil.Sites.Seeding;

/// <summary>Division boundaries and parcels of the demo city, by the same judgement as any import, and the organisations' grants on them.</summary>
internal sealed class SeedParcels(SoilDbFactory databases) : ISeedStep
{
    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory(Geometries.Factory) } };

    public int Order => 30;

    public string Title => "区划边界与地块";

    public async Task Load(SeedContext seed, CancellationToken ct)
    {
        await using (var db = databases.OpenForPlatform())
        {
            db.AddRange(await Divisions(seed, ct));
            await db.SaveChangesAsync(ct);
        }
        await using (var db = databases.OpenForPlatform())
        {
            await using var file = File.OpenRead(seed.PathOf("parcels.geojson"));
            var judged = await ParcelListFile.Judge(db, file, "parcels.geojson", CoordinateSystem.Cgcs2000, Caller.System, ct);
            var scenario = await Scenario.Read(seed, ct);
            JudgedParcel[] rows = [.. judged.Rows.Where(r => scenario.Holds(r.Listed.Row["code"]))];
            if (rows.FirstOrDefault(r => r.Draft is null) is { } refused)
                throw new InvalidDataException($"parcels.geojson {refused.Listed.Row["code"]}: {refused.Findings.First(f => f.Severity == Severity.Error).Message}");
            var added = await ParcelRegister.Add(db, rows, CoordinateSystem.Cgcs2000, Caller.System, "演示城市", ct);
            db.AddRange(await Grants(added, scenario, seed.Services.GetRequiredService<IPeople>(), db.Clock.GetUtcNow(), ct));
            await db.SaveChangesAsync(ct);
        }
    }

    private static async Task<IReadOnlyList<DivisionBoundary>> Divisions(SeedContext seed, CancellationToken ct)
    {
        await using var file = File.OpenRead(seed.PathOf("districts.geojson"));
        var features = (await JsonSerializer.DeserializeAsync<FeatureCollection>(file, GeoJson, ct))!;
        return [.. features.Select(f => new DivisionBoundary
        {
            Code = (string)f.Attributes["code"], Name = (string)f.Attributes["name"], IsZone = (string)f.Attributes["kind"] == "zone",
            Note = f.Attributes["note"] as string, Shape = f.Geometry,
        })];
    }

    /// <summary>A land user sees its own parcels; survey, sampling and laboratory units those on which the scenario lets them work.</summary>
    private static async Task<IReadOnlyList<ParcelGrant>> Grants(
        IReadOnlyList<Parcel> parcels, Scenario scenario, IPeople people, DateTimeOffset now, CancellationToken ct)
    {
        var organisations = await people.All(null, ct);
        List<ParcelGrant> grants = [];
        foreach (var parcel in parcels)
        {
            foreach (var owner in organisations.Where(o => o.CreditCode is { } code && code == parcel.LandUserCreditCode))
                Grant(owner, "土地使用权人");
            if (!scenario.IsSurveyed(parcel.Code)) continue;
            foreach (var unit in organisations) if (Capacity(unit.Kind) is { } capacity) Grant(unit, capacity);

            void Grant(OrganisationBrief to, string capacity) => grants.Add(new()
            {
                Id = Guid.CreateVersion7(), ParcelId = parcel.ParcelId, OrganisationId = to.Id, Capacity = capacity, GrantedAt = now,
            });
        }
        return grants;
    }

    private static string? Capacity(Core.Roles.OrganisationKind kind) => kind switch
    {
        Core.Roles.OrganisationKind.SurveyUnit => "调查单位",
        Core.Roles.OrganisationKind.SamplingUnit => "采样单位",
        Core.Roles.OrganisationKind.Laboratory => "检验检测机构",
        Core.Roles.OrganisationKind.QualityTeam => "质控单位",
        _ => null,
    };

    /// <summary>What a scenario says of parcels.</summary>
    private sealed record Scenario(string[] Parcels, Scenario.Delivery[] Deliverables)
    {
        internal sealed record Delivery(string? Parcel);

        public static async Task<Scenario> Read(SeedContext seed, CancellationToken ct)
        {
            await using var file = File.OpenRead(seed.PathOf("scenarios", $"{seed.Scenario}.json"));
            return (await JsonSerializer.DeserializeAsync<Scenario>(file, JsonSerializerOptions.Web, ct))!;
        }

        public bool Holds(string? code) => Parcels.Contains("*") || Parcels.Contains(code);

        public bool IsSurveyed(string code) => Deliverables.Any(d => d.Parcel == code);
    }
}
