using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using Soil.Assessment.Data;
using Soil.Assessment.Points;
using Soil.Core.Evaluations;
using Soil.Core.Fieldwork;
using Soil.Core.Standards;
using Soil.Platform.Data;
using Soil.Platform.Maps;
using Soil.Ui;

namespace Soil.Assessment;

/// <summary>Sampling points by verdict: the layer of the one map that this module owns.</summary>
internal sealed class PointLayer : IMapLayer
{
    /// <summary>Above this zoom every point is drawn; below, of points that would cover each other only the worst is, and every red one.</summary>
    private const int ThinBelow = 12;

    /// <summary>Cells across a tile when thinning: about one mark's width.</summary>
    private const int Cells = 24;

    public string Id => "points";

    public string Title => "点位（按判定）";

    public string Permission => Permissions.ViewEvaluations;

    public Type Card => typeof(PointCard);

    public async Task<IReadOnlyList<IFeature>> Features(
        SoilDb db, Envelope box, int zoom, IReadOnlyDictionary<string, StringValues> filter, CancellationToken ct)
    {
        var points = db.InBox<DrawnPoint>(box).AsNoTracking().Where(p => p.Longitude != null);
        if (Words(filter, "division") is { Length: > 0 } divisions) points = points.Where(p => divisions.Contains(p.DivisionCode));
        if (Enums<SampleMedium>(filter, "medium") is { Length: > 0 } media) points = points.Where(p => media.Contains(p.Medium));
        var substances = Words(filter, "substance");
        var marks = substances.Length == 0
            ? await points.Select(p => new Mark(p.Id, p.Code, p.Longitude!.Value, p.Latitude!.Value, p.Medium, p.Verdict, p.Class, p.Rank)).ToListAsync(ct)
            : await points.Join(
                db.Set<PointVerdict>().Where(v => substances.Contains(v.SubstanceKey)), p => p.Id, v => v.PointId,
                (p, v) => new Mark(p.Id, p.Code, p.Longitude!.Value, p.Latitude!.Value, p.Medium, v.Verdict, v.Class, v.Rank)).ToListAsync(ct);
        int[] ranks = [.. Enums<Verdict>(filter, "verdict").Select(v => v.Rank()).Distinct()];
        IEnumerable<Mark> shown = marks.GroupBy(m => m.Id).Select(g => g.MinBy(m => m.Rank)!);
        if (ranks.Length > 0) shown = shown.Where(m => ranks.Contains(m.Rank));
        if (zoom < ThinBelow) shown = Thin(shown, box);
        return [.. shown.OrderByDescending(m => m.Rank).Select(AsFeature)];
    }

    public async Task<string> Version(SoilDb db, CancellationToken ct)
    {
        var last = await db.Set<DrawnPoint>().MaxAsync(p => (DateTimeOffset?)p.DrawnAt, ct);
        return last?.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none";
    }

    /// <summary>Red points all stay; of the others the worst of each cell.</summary>
    private static IEnumerable<Mark> Thin(IEnumerable<Mark> marks, Envelope box)
    {
        var side = Math.Max(box.Width, box.Height) / Cells;
        var all = marks.ToLookup(m => m.Rank == VerdictRank.Red);
        return all[true].Concat(all[false]
            .GroupBy(m => ((int)((m.Longitude - box.MinX) / side), (int)((m.Latitude - box.MinY) / side)))
            .Select(cell => cell.OrderBy(m => m.Rank).ThenBy(m => m.Id).First()));
    }

    private static Feature AsFeature(Mark m) => new(
        Geometries.Factory.CreatePoint(new Coordinate(m.Longitude, m.Latitude)),
        new AttributesTable
        {
            { "id", m.Id.ToString() }, { "code", m.Code }, { "medium", m.Medium.ToString() }, { "verdict", m.Verdict.ToString() },
            { "mark", Look.Of(m.Verdict, m.Class).Symbol },
        });

    private static string[] Words(IReadOnlyDictionary<string, StringValues> filter, string name) =>
        filter.TryGetValue(name, out var values) ? [.. values.OfType<string>().Where(v => v.Length > 0)] : [];

    private static T[] Enums<T>(IReadOnlyDictionary<string, StringValues> filter, string name) where T : struct, Enum =>
        [.. Words(filter, name).Where(v => Enum.IsDefined(typeof(T), v)).Select(Enum.Parse<T>)];

    private sealed record Mark(
        Guid Id, string Code, double Longitude, double Latitude, SampleMedium Medium, Verdict Verdict, GroundwaterClass? Class, int Rank);
}
