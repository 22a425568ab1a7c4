using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Contracts;
using Soil.Assessment.Data;
using Soil.Assessment.Points;
using Soil.Core.Evaluations;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.Parameters;
using Soil.Core.Standards;
using Soil.Fieldwork.Contracts;
using Soil.Lab.Contracts;
using Soil.Platform.Calendar;
using Soil.Platform.Crypto;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Parameters;
using Soil.Platform.Web;
using Soil.Sites.Contracts;

namespace Soil.Assessment.Evaluations;

/// <summary>
/// Results became data of record: each is judged by medium and land use (decision 30), stored with all it rests on, drawn on the map, and
/// what exceeds is told to the rooms on the right. Judging the same results under the same use again changes nothing.
/// </summary>
internal static class EvaluateResults
{
    internal static async Task Run(
        Fact fact, SoilDb db, ILabResults lab, IFieldSamples samples, ISites sites, IRuleParameters parameters, CancellationToken ct)
    {
        // gather
        var now = db.Clock.GetUtcNow();
        var target = (GroundwaterClass)parameters.At(BusinessDay.Of(now)).Whole(ParameterKeys.DefaultGroundwaterClass);
        var id = DeliverableId.From(Guid.Parse(fact.Subject));
        if (await lab.Deliverable(db, id, ct) is not { } deliverable) return;
        var results = await lab.OfDeliverable(db, id, ct);
        var known = await samples.Many(db, [.. results.Select(r => r.SampleId).Distinct()], ct);
        var parcels = await Parcels(sites, deliverable, known.Values, ct);
        var stored = await db.Set<Evaluation>().Where(e => e.DeliverableId == id && e.SupersededAt == null).ToListAsync(ct);

        // judge
        var judged = Judge(new(fact.Id, now, target, deliverable, parcels), results, known);
        var before = stored.ToDictionary(e => (e.ResultId, e.Basis));
        Evaluation[] added = [.. judged.Where(e => !before.ContainsKey((e.ResultId, e.Basis)))];
        if (added.Length == 0) return;

        // act
        var superseded = Supersede(stored, added, now);
        db.AddBulk(added);
        await DrawPoints.Run(db, added, superseded, known, ct);
        db.Append(AssessmentFacts.ResultsEvaluated, id, Caller.System, new EvaluatedPayload(
            id, deliverable.ParcelId, fact.Id, added.Length, Digest(added)));
        if (Exceedance(deliverable, added) is { } exceedance)
            db.Append(AssessmentFacts.ExceedanceFound, id, Caller.System, exceedance);
    }

    /// <summary>SM3 over the verdicts' own digests, in the order of the results.</summary>
    internal static string Digest(IEnumerable<Evaluation> run) =>
        NationalCrypto.Sm3Hex(string.Join('\n', run.OrderBy(e => e.ResultId.Value).ThenBy(e => e.Basis, StringComparer.Ordinal).Select(e => e.Digest)));

    private static async Task<Dictionary<ParcelId, ParcelBrief>> Parcels(
        ISites sites, DeliverableBrief deliverable, IEnumerable<KnownSample> known, CancellationToken ct)
    {
        ParcelId[] ids = [.. known.Select(s => s.ParcelId).Append(deliverable.ParcelId).OfType<ParcelId>().Distinct()];
        return (await sites.FindMany(ids, ct)).ToDictionary(p => p.Id);
    }

    /// <summary>What the verdicts of one run have in common.</summary>
    private sealed record Circumstances(
        Guid Run, DateTimeOffset Now, GroundwaterClass Target, DeliverableBrief Deliverable, Dictionary<ParcelId, ParcelBrief> Parcels);

    private static IEnumerable<Evaluation> Judge(
        Circumstances of, IReadOnlyList<ResultOfRecord> results, IReadOnlyDictionary<SampleId, KnownSample> samples)
    {
        var ph = results.Where(r => r.SubstanceKey is ResultEvaluation.SoilPhKey or "ph" && r.Value.Value is not null)
            .GroupBy(r => r.SampleId).ToDictionary(g => g.Key, g => g.First().Value.Value);
        foreach (var result in results)
        {
            if (!samples.TryGetValue(result.SampleId, out var sample)) continue;
            var parcel = (sample.ParcelId ?? of.Deliverable.ParcelId) is { } p ? of.Parcels.GetValueOrDefault(p) : null;
            var land = parcel is null ? JudgedLand.Declared(of.Deliverable.DeclaredLand) : JudgedLand.Of(parcel.Use);
            var inputs = new EvaluationInputs(
                result.SubstanceKey, result.ReportedText, result.Value, result.Unit, result.WetBasis, sample.Medium, sample.Kind,
                sample.Medium == SampleMedium.Soil ? land : JudgedLand.None, of.Target,
                sample.Medium == SampleMedium.Soil && land.Farmland is not null ? ph.GetValueOrDefault(result.SampleId) : null);
            if (ResultEvaluation.IsJudged(inputs)) yield return Row(of, parcel, result, sample, inputs);
        }
    }

    private static Evaluation Row(Circumstances of, ParcelBrief? parcel, ResultOfRecord result, KnownSample sample, EvaluationInputs inputs)
    {
        var said = Comparison.Of(inputs, ResultEvaluation.Judge(inputs));
        return new()
        {
            Id = EvaluationId.New(),
            Run = of.Run,
            ResultId = result.Id,
            DeliverableId = of.Deliverable.Id,
            OrganisationId = of.Deliverable.Laboratory,
            ParcelId = parcel?.Id ?? sample.ParcelId ?? of.Deliverable.ParcelId,
            DivisionCode = parcel?.DivisionCode ?? sample.DivisionCode ?? of.Deliverable.DivisionCode,
            PointId = sample.PointId,
            PointCode = sample.PointCode,
            SampleId = sample.Id,
            SampleCode = sample.Code,
            DepthTop = sample.DepthTop,
            DepthBottom = sample.DepthBottom,
            SampledAt = sample.SampledAt,
            Medium = inputs.Medium,
            SubstanceKey = inputs.SubstanceKey,
            ReportedText = inputs.ReportedText,
            ResultKind = inputs.Value.Kind,
            ResultNumber = inputs.Value.Value ?? inputs.Value.DetectionLimit,
            ResultUnit = inputs.Unit,
            WetBasis = inputs.WetBasis,
            LandClass = inputs.Land.Class,
            Farmland = inputs.Land.Farmland,
            LandUseSource = inputs.Land.Source,
            LandUseIsMixed = inputs.Land.IsMixed,
            Target = inputs.Target,
            SoilPh = inputs.SoilPh,
            Edition = said.Edition,
            Citation = said.Citation,
            Unit = said.Unit,
            Limit = said.Limit,
            Intervention = said.Intervention,
            Verdict = said.Verdict,
            Class = said.Class,
            Reason = said.Reason,
            Rank = said.Verdict.Rank(said.Class),
            Ratio = (double?)said.Ratio,
            Basis = Evaluation.BasisOf(said.Edition, inputs.Land, inputs.Target, inputs.Medium),
            Digest = Evaluation.DigestOf(
                result.Id, inputs, said.Edition, said.Citation, said.Limit, said.Intervention, said.Verdict, said.Class, said.Reason),
            EvaluatedAt = of.Now,
        };
    }

    /// <summary>A result judged under another use before: that verdict stays, marked as no longer the current one.</summary>
    private static List<Evaluation> Supersede(IEnumerable<Evaluation> stored, IEnumerable<Evaluation> added, DateTimeOffset now)
    {
        var renewed = added.Select(e => e.ResultId).ToHashSet();
        List<Evaluation> old = [.. stored.Where(e => renewed.Contains(e.ResultId))];
        foreach (var evaluation in old) evaluation.Supersede(now);
        return old;
    }

    private static ExceedancePayload? Exceedance(DeliverableBrief deliverable, Evaluation[] added)
    {
        Evaluation[] above = [.. added.Where(e => e.Verdict.IsExceedance())];
        if (above.Length == 0) return null;
        var worst = above.Worst();
        var parcel = above.Select(e => e.ParcelId).FirstOrDefault(p => p is not null) ?? deliverable.ParcelId;
        return new(
            parcel, worst.DivisionCode, deliverable.Id, worst.Verdict, worst.Class, above.Length,
            [.. above.GroupBy(e => (e.SubstanceKey, e.Medium)).Select(g => g.Worst())
                .OrderBy(e => e.Rank).ThenByDescending(e => e.Ratio).Select(e => e.AsItem())]);
    }
}
