using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using Soil.Core.Parcels;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Maps;
using Soil.Sites.Data;
using Soil.Sites.Parcels;
using Soil.Ui;

namespace Soil.Sites;

/// <summary>Parcels on the one map, by stage: boundaries, and positions where the boundary is owed. <c>on</c> shows the state of a day.</summary>
internal sealed class ParcelLayer : IMapLayer
{
    public string Id => "parcels";

    public string Title => "地块";

    public string Permission => Permissions.ViewParcels;

    public Type Card => typeof(ParcelCard);

    public async Task<IReadOnlyList<IFeature>> Features(
        SoilDb db, Envelope box, int zoom, IReadOnlyDictionary<string, StringValues> filter, CancellationToken ct)
    {
        var day = Day(filter) ?? BusinessDay.Of(db.Clock.GetUtcNow());
        var stages = Stages(filter);
        var query = from ground in db.InBox<ParcelBoundary>(box).AsOf(day)
                    join parcel in db.Set<Parcel>() on ground.ParcelId equals parcel.ParcelId
                    join stage in db.Set<ParcelStage>().AsOf(day) on ground.ParcelId equals stage.ParcelId
                    where stages.Contains(stage.Stage)
                    select new { ground.Shape, parcel.ParcelId, parcel.Code, parcel.Name, parcel.DivisionCode, parcel.BoundaryOwed, stage.Stage };
        if (filter.TryGetValue("division", out var division) && division.ToString() is { Length: > 0 } code)
            query = query.Where(p => p.DivisionCode == code);
        var rows = await query.AsNoTracking().ToListAsync(ct);
        return [.. rows.Select(r => new Feature(r.Shape, new AttributesTable
        {
            { "id", r.ParcelId.ToString() },
            { "code", r.Code },
            { "name", r.Name },
            { "stage", r.Stage.ToString() },
            { "owed", r.BoundaryOwed },
        }))];
    }

    /// <summary>Boundaries and stages are only ever added, so the last time of belief tells whether anything changed.</summary>
    public async Task<string> Version(SoilDb db, CancellationToken ct)
    {
        var ground = await db.Set<ParcelBoundary>().MaxAsync(g => (DateTimeOffset?)g.KnownFrom, ct);
        var stage = await db.Set<ParcelStage>().MaxAsync(s => (DateTimeOffset?)s.KnownFrom, ct);
        return string.Create(CultureInfo.InvariantCulture, $"{ground?.UtcTicks ?? 0:x}-{stage?.UtcTicks ?? 0:x}-{BusinessDay.Of(db.Clock.GetUtcNow()).DayNumber}");
    }

    /// <summary>Stage or stage group of the filter row; S90 is hidden unless it is asked for.</summary>
    private static SoilStage[] Stages(IReadOnlyDictionary<string, StringValues> filter)
    {
        var wanted = filter.TryGetValue("stage", out var text) ? text.ToString() : "";
        if (Enum.TryParse<SoilStage>(wanted, out var one)) return [one];
        var all = Enum.GetValues<SoilStage>();
        return Enum.TryParse<StageGroup>(wanted, out var group)
            ? [.. all.Where(s => s.Group() == group)]
            : [.. all.Where(s => s.Group() != StageGroup.Hidden)];
    }

    private static DateOnly? Day(IReadOnlyDictionary<string, StringValues> filter) =>
        filter.TryGetValue("on", out var text) && DateOnly.TryParseExact(text.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>Divisions and functional zones, the ground under every map.</summary>
internal sealed class DivisionLayer : IMapLayer
{
    public string Id => "districts";

    public string Title => "区划";

    public string Permission => Permissions.ViewParcels;

    public Type Card => typeof(DivisionCard);

    public async Task<IReadOnlyList<IFeature>> Features(
        SoilDb db, Envelope box, int zoom, IReadOnlyDictionary<string, StringValues> filter, CancellationToken ct)
    {
        var divisions = await db.Set<DivisionBoundary>().AsNoTracking().OrderBy(d => d.Code).ToListAsync(ct);
        return [.. divisions.Where(d => box.Intersects(d.Shape.EnvelopeInternal)).Select(d => new Feature(d.Shape, new AttributesTable
        {
            { "code", d.Code },
            { "name", d.Name },
            { "kind", d.IsZone ? "zone" : "district" },
            { "note", d.Note ?? "" },
        }))];
    }

    public async Task<string> Version(SoilDb db, CancellationToken ct) =>
        (await db.Set<DivisionBoundary>().CountAsync(ct)).ToString(CultureInfo.InvariantCulture);
}
