using System.Globalization;
using Soil.Core.Fieldwork;
using Soil.Core.Measurements;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb15618_2018;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Core.Standards.Gbt14848_2017;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Core.Evaluations;

/// <summary>Everything a verdict rests on (判定输入): stored beside it, so that it can be judged again at any time.</summary>
/// <param name="SubstanceKey">Stored key of the substance.</param>
/// <param name="ReportedText">As it stands in the laboratory's file.</param>
/// <param name="Value">What the text means, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit of the result of record.</param>
/// <param name="WetBasis">True when the laboratory reported on wet basis (湿基).</param>
/// <param name="Medium">What was sampled.</param>
/// <param name="Kind">What the sample is for.</param>
/// <param name="Land">Use of the land; decides for soil only.</param>
/// <param name="Target">Class that groundwater must meet, Ⅲ unless a functional zone says otherwise.</param>
/// <param name="SoilPh">pH of the same sample; for farmland only.</param>
public sealed record EvaluationInputs(
    string SubstanceKey, string ReportedText, Concentration Value, string Unit, bool WetBasis,
    SampleMedium Medium, SampleKind Kind, JudgedLand Land, GroundwaterClass Target, decimal? SoilPh)
{
    /// <summary>One line in a fixed form, for digests.</summary>
    public string Canonical() => string.Join('|',
        SubstanceKey, ReportedText, Value.Kind, Number(Value.Value ?? Value.DetectionLimit), Unit, WetBasis ? "wet" : "dry",
        Medium, Kind, Land.Class, Land.Farmland, Land.Source, Land.IsMixed ? "mixed" : "", Target, Number(SoilPh));

    /// <summary>A number without trailing zeros, so that it reads the same from every store.</summary>
    public static string Number(decimal? number) =>
        number is { } n ? decimal.Round(n, 12).ToString("0.############", CultureInfo.InvariantCulture) : "";
}

/// <summary>A verdict on one result, by medium and land use (单项判定), decision 30: chooses the standard; the standard judges.</summary>
public static class ResultEvaluation
{
    /// <summary>Key of the field reading that GB 15618 needs: pH of the soil.</summary>
    public const string SoilPhKey = "soil-ph";

    /// <summary>
    /// Whether a result is judged at all: ordinary samples only (a blank, duplicate or control sample speaks about the laboratory, not about
    /// the ground), never field readings, never what was not analysed. Soil pH is an input of GB 15618, not a pollutant.
    /// </summary>
    public static bool IsJudged(EvaluationInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return inputs.Kind == SampleKind.Original
            && KnownSubstances.ByStoredKey(inputs.SubstanceKey) is { IsFieldReading: false } substance
            && !(inputs.Medium == SampleMedium.Soil && IsPh(substance))
            && (inputs.Value.Kind != ConcentrationKind.NotAnalysed || PresenceOf(inputs) is not null);
    }

    /// <summary>Judges; surface water and sediment are <see cref="Verdict.NotCovered"/> by the standards of this product.</summary>
    public static Judgement Judge(EvaluationInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var substance = KnownSubstances.ByStoredKey(inputs.SubstanceKey)
            ?? throw new ArgumentException($"'{inputs.SubstanceKey}' is not in substances.csv.", nameof(inputs));
        var reported = new ReportedValue(inputs.Value, PresenceOf(inputs), ReadingNotes.None, null);
        var unit = Unit.TryParse(inputs.Unit, out var known) ? known : null;
        var doubt = inputs.Unit.Length > 0 && unit is null ? CannotJudgeReason.UnitUnknown : (CannotJudgeReason?)null;
        return inputs.Medium switch
        {
            SampleMedium.Soil => OfSoil(substance, inputs, reported, unit, inputs.WetBasis ? CannotJudgeReason.WetBasis : doubt),
            SampleMedium.Groundwater => Gbt14848.Judge(substance, inputs.Target, reported, unit, doubt),
            SampleMedium.SurfaceWater or SampleMedium.Sediment => Judgement.NotCovered,
            _ => throw new ArgumentOutOfRangeException(nameof(inputs), inputs.Medium, null),
        };
    }

    /// <summary>The standard that judges a medium under a use of land; null where none does.</summary>
    public static string? Edition(SampleMedium medium, JudgedLand land)
    {
        ArgumentNullException.ThrowIfNull(land);
        return medium switch
        {
            SampleMedium.Soil when land.Farmland is not null => Gb15618.Edition,
            SampleMedium.Soil when land.Class is not null => Gb36600.Edition,
            SampleMedium.Groundwater => Gbt14848.Edition,
            _ => null,
        };
    }

    /// <summary>The row that judges; null where the standard has none, or none applies.</summary>
    public static StandardRow? RowOf(EvaluationInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return KnownSubstances.ByStoredKey(inputs.SubstanceKey) is not { } substance ? null : (inputs.Medium, inputs.Land) switch
        {
            (SampleMedium.Soil, { Farmland: { } farmland }) => Gb15618.Find(substance, farmland),
            (SampleMedium.Soil, { Class: not null }) => Gb36600.Find(substance),
            (SampleMedium.Groundwater, _) => Gbt14848.Find(substance),
            _ => null,
        };
    }

    private static Judgement OfSoil(Substance substance, EvaluationInputs inputs, ReportedValue reported, Unit? unit, CannotJudgeReason? doubt) => inputs.Land switch
    {
        { Farmland: { } farmland } => Gb15618.Judge(substance, farmland, inputs.SoilPh, reported, unit, doubt),
        { Class: { } land } => Gb36600.Judge(substance, land, reported, unit, doubt),
        _ when Gb36600.Find(substance) is null && Gb15618.Find(substance, FarmlandUse.Other) is null => Judgement.NotCovered,
        _ => new Judgement { Verdict = Verdict.CannotJudge, Reason = CannotJudgeReason.LandUseUnknown },
    };

    private static bool IsPh(Substance substance) => substance.Key is "ph" or SoilPhKey;

    /// <summary>无 and 有 are no concentrations; the result of record keeps them as text.</summary>
    private static Presence? PresenceOf(EvaluationInputs inputs) =>
        inputs.Value.Kind == ConcentrationKind.NotAnalysed ? ReportedValue.Parse(inputs.ReportedText).Presence : null;
}
