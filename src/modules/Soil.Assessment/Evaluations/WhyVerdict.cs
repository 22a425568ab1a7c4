using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Data;
using Soil.Core.Evaluations;
using Soil.Core.Ids;
using Soil.Core.Naming;
using Soil.Core.Standards;
using Soil.Evidence.Contracts;
using Soil.Fieldwork.Contracts;
using Soil.Lab.Contracts;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Sites.Contracts;

namespace Soil.Assessment.Evaluations;

/// <summary>"Why this verdict?": the whole chain from the point to the clause and the file, and the verdict judged anew from the result of record.</summary>
internal static class WhyVerdict
{
    /// <summary>The chain, as the page shows it.</summary>
    internal sealed record Answer(
        Evaluation Evaluation, Comparison Compared, StandardRow? Row, IReadOnlyList<PrintedLimit> Limits, ResultOfRecord? Result,
        DeliverableBrief? Deliverable, StoredFileInfo? File, ParcelBrief? Parcel, IReadOnlyList<Fact> Facts, Replay? Replay);

    /// <summary>The verdict judged again, now, from the result of record and the stored use of the land.</summary>
    internal sealed record Replay(Verdict Verdict, string Digest, bool Identical);

    /// <summary>The chain on the wire.</summary>
    internal sealed record OnWire(
        Guid Id, string Substance, string Medium, string? Parcel, string PointCode, string SampleCode, decimal? DepthTop, decimal? DepthBottom,
        string ReportedText, string ReportedUnit, string? File, string? Sheet, int? Row, string? Cell, string? Sha256, string? Receipt,
        string LandUse, string? Standard, string? Clause, bool ToBeConfirmed, IReadOnlyList<PrintedLimit> Limits, string Verdict, string VerdictName,
        string? GroundwaterClass, string? Reason, decimal? ExceedanceMultiple, string Sentence, string Digest, DateTimeOffset EvaluatedAt,
        DateTimeOffset? SupersededAt, Replay? Replay);

    internal static void Map(RouteGroupBuilder assessment) => assessment
        .MapGet("evaluations/{id:guid}", Handle)
        .RequireAuthorization(Permissions.ViewEvaluations)
        .WithName("assessment.evaluations.why").WithSummary("判定由来：从样品到标准条款，可当场重算");

    internal static async Task<Results<Ok<OnWire>, NotFound>> Handle(
        Guid id, SoilDb db, ILabResults lab, IEvidence evidence, ISites sites, CancellationToken ct) =>
        await Ask(new(id), db, lab, evidence, sites, ct) is { } answer ? TypedResults.Ok(AsWire(answer)) : TypedResults.NotFound();

    internal static async Task<Answer?> Ask(EvaluationId id, SoilDb db, ILabResults lab, IEvidence evidence, ISites sites, CancellationToken ct)
    {
        var evaluation = await db.Set<Evaluation>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct);
        if (evaluation is null) return null;
        var result = await lab.Find(db, evaluation.ResultId, ct);
        var deliverable = await lab.Deliverable(db, evaluation.DeliverableId, ct);
        var file = deliverable is null ? null : await evidence.Find(deliverable.FileId, ct);
        var parcel = evaluation.ParcelId is { } p ? await sites.Find(p, ct) : null;
        var subject = evaluation.DeliverableId.ToString();
        var facts = await db.Set<Fact>().AsNoTracking().Where(f => f.Subject == subject).OrderBy(f => f.At).ToListAsync(ct);
        var row = ResultEvaluation.RowOf(evaluation.Inputs);
        return new(
            evaluation, evaluation.Comparison, row, PrintedLimits.Of(row, evaluation.Inputs), result, deliverable, file, parcel, facts,
            result is null ? null : JudgeAgain(evaluation, result));
    }

    private static Replay JudgeAgain(Evaluation evaluation, ResultOfRecord result)
    {
        var inputs = evaluation.Inputs with
        {
            SubstanceKey = result.SubstanceKey, ReportedText = result.ReportedText, Value = result.Value, Unit = result.Unit, WetBasis = result.WetBasis,
        };
        var said = Comparison.Of(inputs, ResultEvaluation.Judge(inputs));
        var digest = Evaluation.DigestOf(result.Id, inputs, said.Edition, said.Citation, said.Limit, said.Intervention, said.Verdict, said.Class, said.Reason);
        return new(said.Verdict, digest, digest == evaluation.Digest);
    }

    private static OnWire AsWire(Answer a) => new(
        a.Evaluation.Id.Value, a.Evaluation.Substance.NameZh, a.Evaluation.Medium.Chinese(), a.Parcel?.Name, a.Evaluation.PointCode,
        a.Evaluation.SampleCode, a.Evaluation.DepthTop, a.Evaluation.DepthBottom, a.Evaluation.ReportedText, a.Evaluation.ResultUnit,
        a.File?.FileName, a.Result?.Sheet, a.Result?.Row, a.Result?.Cell, a.File?.Sha256, a.Deliverable?.ReceiptNumber, a.Evaluation.Land.ToString(),
        a.Evaluation.Edition, a.Evaluation.Citation, a.Compared.IsToBeConfirmed, a.Limits, a.Evaluation.Verdict.ToString(), a.Evaluation.Verdict.Chinese(),
        a.Evaluation.Class?.Chinese(), a.Evaluation.Reason?.Chinese(), a.Compared.Multiple, a.Compared.Sentence(), a.Evaluation.Digest,
        a.Evaluation.EvaluatedAt, a.Evaluation.SupersededAt, a.Replay);
}
