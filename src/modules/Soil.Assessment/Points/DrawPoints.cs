using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Data;
using Soil.Core.Ids;
using Soil.Fieldwork.Contracts;
using Soil.Platform.Data;

namespace Soil.Assessment.Points;

/// <summary>Keeps the drawn points in step with their current verdicts; part of the same unit of work as the verdicts.</summary>
internal static class DrawPoints
{
    internal static async Task Run(
        SoilDb db, IReadOnlyCollection<Evaluation> added, IReadOnlyCollection<Evaluation> superseded,
        IReadOnlyDictionary<SampleId, KnownSample> samples, CancellationToken ct)
    {
        SamplingPointId[] points = [.. added.Select(e => e.PointId).Distinct()];
        Guid[] ids = [.. points.Select(p => p.Value)];
        var gone = superseded.Select(e => e.Id).ToHashSet();
        var current = await db.Set<Evaluation>().AsNoTracking()
            .Where(e => points.Contains(e.PointId) && e.SupersededAt == null).ToListAsync(ct);
        var byPoint = current.Where(e => !gone.Contains(e.Id)).Concat(added).ToLookup(e => e.PointId);
        var drawn = await db.Set<DrawnPoint>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var verdicts = await db.Set<PointVerdict>().Where(v => ids.Contains(v.PointId)).ToDictionaryAsync(v => (v.PointId, v.SubstanceKey), ct);
        var places = samples.Values.Where(s => s.Position is not null).GroupBy(s => s.PointId).ToDictionary(g => g.Key, g => g.First().Position);
        var now = db.Clock.GetUtcNow();
        foreach (var point in byPoint)
        {
            Evaluation[] all = [.. point];
            var id = point.Key.Value;
            if (!drawn.TryGetValue(id, out var row)) db.Add(row = NewPoint(all[0]));
            if (places.TryGetValue(point.Key, out var place)) row.Place(place);
            row.Draw(all, now);
            foreach (var substance in all.GroupBy(e => e.SubstanceKey))
            {
                if (!verdicts.TryGetValue((id, substance.Key), out var verdict)) db.Add(verdict = NewVerdict(all[0], substance.Key));
                verdict.Draw([.. substance]);
            }
        }
    }

    private static DrawnPoint NewPoint(Evaluation of) => new()
    {
        Id = of.PointId.Value,
        Code = of.PointCode,
        ParcelId = of.ParcelId,
        DivisionCode = of.DivisionCode,
        OrganisationId = of.OrganisationId,
    };

    private static PointVerdict NewVerdict(Evaluation of, string substance) => new()
    {
        Id = Guid.CreateVersion7(),
        PointId = of.PointId.Value,
        SubstanceKey = substance,
        ParcelId = of.ParcelId,
        DivisionCode = of.DivisionCode,
        OrganisationId = of.OrganisationId,
    };
}
