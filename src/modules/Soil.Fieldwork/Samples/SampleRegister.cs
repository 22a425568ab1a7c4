using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Fieldwork.Contracts;
using Soil.Fieldwork.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;

namespace Soil.Fieldwork.Samples;

internal sealed class SampleRegister(Caller caller) : IFieldSamples
{
    /// <summary>Ids asked for in one query: far below the parameter limits of both databases.</summary>
    private const int AtOnce = 500;

    public async Task<IReadOnlyDictionary<string, KnownSample>> ByCode(
        SoilDb db, ParcelId parcel, IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        var wanted = codes.ToHashSet(StringComparer.Ordinal);
        return (await OfParcel(db, parcel, ct)).Where(s => wanted.Contains(s.Code)).ToDictionary(s => s.Code, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<KnownSample>> OfParcel(SoilDb db, ParcelId parcel, CancellationToken ct) =>
        Known(await Rows(db, db.Set<Sample>().Where(s => s.ParcelId == parcel).OrderBy(s => s.Code)).ToListAsync(ct));

    public async Task<IReadOnlyDictionary<SampleId, KnownSample>> Many(SoilDb db, IReadOnlyCollection<SampleId> ids, CancellationToken ct)
    {
        var found = new Dictionary<SampleId, KnownSample>();
        foreach (var chunk in ids.Distinct().Chunk(AtOnce))
        {
            foreach (var sample in Known(await Rows(db, db.Set<Sample>().Where(s => chunk.Contains(s.Id))).ToListAsync(ct))) found[sample.Id] = sample;
        }
        return found;
    }

    public async Task<IReadOnlyDictionary<string, SampleId>> Register(SoilDb db, SampleRegistration registration, CancellationToken ct)
    {
        var keeper = registration.Parcel?.Value ?? registration.Source;
        var ids = await db.Set<Sample>().AsNoTracking().Where(s => s.KeeperId == keeper).ToDictionaryAsync(s => s.Code, s => s.Id, StringComparer.Ordinal, ct);
        var points = await db.Set<SamplingPoint>().AsNoTracking().Where(p => p.KeeperId == keeper).ToDictionaryAsync(p => p.Code, p => p.Id, StringComparer.Ordinal, ct);
        var newSamples = registration.Samples.Where(s => !ids.ContainsKey(s.Code)).ToList();
        var now = db.Clock.GetUtcNow();
        var newPoints = newSamples.GroupBy(PointCode, StringComparer.Ordinal).Where(g => !points.ContainsKey(g.Key))
            .Select(g => Point(registration, keeper, g.Key, [.. g], now)).ToList();
        foreach (var point in newPoints) points[point.Code] = point.Id;
        var samples = newSamples.ConvertAll(s => new Sample
        {
            Id = SampleId.New(),
            KeeperId = keeper,
            Code = s.Code,
            PointId = points[PointCode(s)],
            ParcelId = registration.Parcel,
            DivisionCode = registration.DivisionCode,
            OrganisationId = registration.Organisation,
            Medium = s.Medium,
            Kind = s.Kind,
            ParentCode = s.ParentCode,
            DepthTop = s.DepthTop,
            DepthBottom = s.DepthBottom,
            SampledAt = s.SampledAt,
            RegisteredAt = now,
        });
        foreach (var sample in samples) ids[sample.Code] = sample.Id;
        db.AddBulk(newPoints);
        db.AddBulk(samples);
        if (samples.Count > 0)
        {
            db.Append(FieldworkFacts.SamplesRegistered, registration.Source, caller,
                new SamplesRegisteredPayload(registration.Parcel, newPoints.Count, samples.Count));
        }
        return ids;
    }

    private static string PointCode(SampleToRegister sample) => string.IsNullOrWhiteSpace(sample.PointCode) ? sample.Code : sample.PointCode;

    /// <summary>A point as its samples describe it: the first that tells its place, as deep as the deepest.</summary>
    private static SamplingPoint Point(SampleRegistration registration, Guid keeper, string code, List<SampleToRegister> samples, DateTimeOffset now)
    {
        var place = (samples.Find(s => s.Place?.Position is not null) ?? samples.Find(s => s.Place is not null))?.Place;
        return new SamplingPoint
        {
            Id = SamplingPointId.New(),
            KeeperId = keeper,
            Code = code,
            ParcelId = registration.Parcel,
            DivisionCode = registration.DivisionCode,
            OrganisationId = registration.Organisation,
            Medium = samples[0].Medium,
            Purpose = registration.Purpose,
            Longitude = place?.Position?.Longitude,
            Latitude = place?.Position?.Latitude,
            ReportedX = place?.X,
            ReportedY = place?.Y,
            ReportedSystem = place?.System,
            Depth = samples.Max(s => s.DepthBottom),
            RegisteredAt = now,
        };
    }

    private sealed record Row(Sample Sample, SamplingPoint Point);

    private static IQueryable<Row> Rows(SoilDb db, IQueryable<Sample> samples) =>
        samples.AsNoTracking().Join(db.Set<SamplingPoint>(), s => s.PointId, p => p.Id, (s, p) => new Row(s, p));

    private static List<KnownSample> Known(List<Row> rows) => rows.ConvertAll(r => new KnownSample(
        r.Sample.Id, r.Sample.Code, r.Point.Id, r.Point.Code, r.Sample.ParcelId, r.Sample.DivisionCode, r.Sample.Medium, r.Sample.Kind,
        r.Sample.DepthTop, r.Sample.DepthBottom, r.Sample.SampledAt, r.Point.Position));
}
