using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Evaluations;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.Measurements;
using Soil.Core.Standards;
using Soil.Core.Substances;
using Soil.Platform.Crypto;
using Soil.Platform.Data;

namespace Soil.Assessment.Data;

/// <summary>
/// One verdict on one result (单项判定), with everything it rests on, so that it can be judged again to the same bytes. Never changed;
/// a changed use of the land adds a new one and marks the old as superseded.
/// </summary>
internal sealed class Evaluation : IFieldDataScoped
{
    public required EvaluationId Id { get; init; }

    /// <summary>The fact that asked for it; the verdicts of one run are proven together.</summary>
    public required Guid Run { get; init; }

    public required LabResultId ResultId { get; init; }

    public required DeliverableId DeliverableId { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    public ParcelId? ParcelId { get; init; }

    public string? DivisionCode { get; init; }

    public required SamplingPointId PointId { get; init; }

    public required string PointCode { get; init; }

    public required SampleId SampleId { get; init; }

    public required string SampleCode { get; init; }

    public decimal? DepthTop { get; init; }

    public decimal? DepthBottom { get; init; }

    public DateTimeOffset? SampledAt { get; init; }

    // What was judged.
    public required SampleMedium Medium { get; init; }

    public required string SubstanceKey { get; init; }

    public required string ReportedText { get; init; }

    public required ConcentrationKind ResultKind { get; init; }

    /// <summary>Value or detection limit, in <see cref="ResultUnit"/>.</summary>
    public decimal? ResultNumber { get; init; }

    public required string ResultUnit { get; init; }

    public bool WetBasis { get; init; }

    public LandClass? LandClass { get; init; }

    public FarmlandUse? Farmland { get; init; }

    public required LandUseSource LandUseSource { get; init; }

    public bool LandUseIsMixed { get; init; }

    public required GroundwaterClass Target { get; init; }

    public decimal? SoilPh { get; init; }

    // What the standard said.
    public string? Edition { get; init; }

    public string? Citation { get; init; }

    public string? Unit { get; init; }

    public string? Limit { get; init; }

    public string? Intervention { get; init; }

    public required Verdict Verdict { get; init; }

    public GroundwaterClass? Class { get; init; }

    public CannotJudgeReason? Reason { get; init; }

    /// <summary>Order of lists: red first.</summary>
    public required int Rank { get; init; }

    /// <summary>Value ÷ first limit, for ordering lists; what screens print is computed from the decimals.</summary>
    public double? Ratio { get; init; }

    /// <summary>Edition and land use in one word: the same result is judged once under each.</summary>
    public required string Basis { get; init; }

    /// <summary>SM3 over inputs and outcome in canonical form.</summary>
    public required string Digest { get; init; }

    public required DateTimeOffset EvaluatedAt { get; init; }

    public DateTimeOffset? SupersededAt { get; private set; }

    public JudgedLand Land => new(LandClass, Farmland, LandUseSource, LandUseIsMixed);

    public Substance Substance => KnownSubstances.ByStoredKey(SubstanceKey)!;

    public Concentration Result => ResultKind switch
    {
        ConcentrationKind.Detected => Concentration.Detected(ResultNumber ?? 0),
        ConcentrationKind.BelowDetectionLimit => Concentration.BelowDetectionLimit(ResultNumber),
        _ => Concentration.NotAnalysed,
    };

    public EvaluationInputs Inputs => new(SubstanceKey, ReportedText, Result, ResultUnit, WetBasis, Medium, SampleKind.Original, Land, Target, SoilPh);

    /// <summary>Both sides of the comparison, for people.</summary>
    public Comparison Comparison => Comparison.Of(Inputs, ResultEvaluation.Judge(Inputs)) with
    {
        Verdict = Verdict, Reason = Reason, Class = Class, Limit = Limit, Intervention = Intervention,
    };

    public void Supersede(DateTimeOffset now) => SupersededAt ??= now;

    /// <summary>The digest that the stored columns give now.</summary>
    public string Recompute() => DigestOf(ResultId, Inputs, Edition, Citation, Limit, Intervention, Verdict, Class, Reason);

    public static string DigestOf(
        LabResultId result, EvaluationInputs inputs, string? edition, string? citation, string? limit, string? intervention,
        Verdict verdict, GroundwaterClass? reached, CannotJudgeReason? reason) =>
        NationalCrypto.Sm3Hex(string.Join('|', result, inputs.Canonical(), edition, citation, limit, intervention, verdict, reached, reason));

    public static string BasisOf(string? edition, JudgedLand land, GroundwaterClass target, SampleMedium medium) => medium switch
    {
        SampleMedium.Soil => string.Create(CultureInfo.InvariantCulture, $"{edition}/{land.Class}{land.Farmland}/{land.Source}{(land.IsMixed ? "/mixed" : "")}"),
        SampleMedium.Groundwater => $"{edition}/{target}",
        _ => "none",
    };
}

internal sealed class EvaluationMap : IEntityTypeConfiguration<Evaluation>
{
    public void Configure(EntityTypeBuilder<Evaluation> b)
    {
        b.ToTable("evaluation", "assessment");
        b.Ignore(e => e.Land).Ignore(e => e.Substance).Ignore(e => e.Result).Ignore(e => e.Inputs).Ignore(e => e.Comparison);
        b.Property(e => e.DivisionCode).HasMaxLength(6);
        b.Property(e => e.PointCode).HasMaxLength(60);
        b.Property(e => e.SampleCode).HasMaxLength(80);
        b.Property(e => e.SubstanceKey).HasMaxLength(80);
        b.Property(e => e.ReportedText).HasMaxLength(64);
        b.Property(e => e.ResultUnit).HasMaxLength(40);
        b.Property(e => e.Edition).HasMaxLength(40);
        b.Property(e => e.Citation).HasMaxLength(120);
        b.Property(e => e.Unit).HasMaxLength(40);
        b.Property(e => e.Limit).HasMaxLength(40);
        b.Property(e => e.Intervention).HasMaxLength(40);
        b.Property(e => e.Basis).HasMaxLength(80);
        b.Property(e => e.Digest).HasMaxLength(64);
        b.HasIndex(e => new { e.ResultId, e.Basis }).IsUnique();
        b.HasIndex(e => e.DeliverableId);
        b.HasIndex(e => e.Run);
        b.HasIndex(e => e.PointId);
        b.HasIndex(e => new { e.ParcelId, e.SubstanceKey });
        b.HasIndex(e => new { e.SupersededAt, e.Rank, e.Ratio });
    }
}
