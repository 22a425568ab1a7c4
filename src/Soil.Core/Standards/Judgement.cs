using Soil.Core.Measurements;
using Soil.Core.Units;

namespace Soil.Core.Standards;

/// <summary>What a standard says about one result, with what it was compared with and where that stands (判定结果). A struct: a million cost no allocation.</summary>
public readonly record struct Judgement
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why it is <see cref="Verdict.CannotJudge"/>; for groundwater also why the class stays open. Null otherwise.</summary>
    public CannotJudgeReason? Reason { get; init; }

    /// <summary>The row that judged; null when the standard has none.</summary>
    public StandardRow? Row { get; init; }

    /// <summary>The detected value in the unit of the row; null for non-detects and words.</summary>
    public decimal? Value { get; init; }

    /// <summary>The first limit: 风险筛选值, or the limit of the target class of groundwater; in the unit of the row.</summary>
    public decimal? Limit { get; init; }

    /// <summary>风险管制值; null for groundwater and where the standard sets none.</summary>
    public decimal? Intervention { get; init; }

    /// <summary>Groundwater only: the best class whose limit is not exceeded; null when it stays open.</summary>
    public GroundwaterClass? Class { get; init; }

    /// <summary>Value ÷ first limit; null for non-detects, words, ranges.</summary>
    public decimal? Ratio => Value is { } value && Limit is > 0 and { } limit ? value / limit : null;

    /// <summary>超标倍数 against the first limit; null when it is not exceeded.</summary>
    public decimal? ExceedanceMultiple => Value is { } value && Limit is > 0 and { } limit && value > limit ? Exceedance.Multiple(value, limit) : null;

    /// <summary>The standard has no row for the substance: neither compliant nor not.</summary>
    public static Judgement NotCovered => new() { Verdict = Verdict.NotCovered };

    internal static Judgement Cannot(StandardRow row, CannotJudgeReason reason, decimal? limit, decimal? intervention = null) =>
        new() { Verdict = Verdict.CannotJudge, Reason = reason, Row = row, Limit = limit, Intervention = intervention };

    /// <summary>Soil: screening and intervention value, 全数值比较法 (GB/T 8170-2008 clause 4.3.2): equal to a limit does not exceed it.</summary>
    internal static Judgement OfSoil(
        StandardRow row, decimal screening, decimal? intervention, ReportedValue reported, Unit? unit, CannotJudgeReason? doubt)
    {
        if ((doubt ?? Obstacle(reported)) is { } obstacle)
        {
            return Cannot(row, obstacle, screening, intervention);
        }

        if (!TryConvert(reported.Concentration, unit, row.Unit, out var result, out var mismatch))
        {
            return Cannot(row, mismatch, screening, intervention);
        }

        if (result.Value is { } value)
        {
            var verdict = value <= screening ? Verdict.BelowScreening
                : intervention is { } upper && value > upper ? Verdict.AboveIntervention
                : Verdict.BetweenScreeningAndIntervention;
            return new() { Verdict = verdict, Row = row, Value = value, Limit = screening, Intervention = intervention };
        }

        return result.DetectionLimit switch
        {
            null => Cannot(row, CannotJudgeReason.DetectionLimitUnknown, screening, intervention),
            { } limit when limit > screening => Cannot(row, CannotJudgeReason.DetectionLimitAboveLimit, screening, intervention),
            _ => new() { Verdict = Verdict.BelowScreening, Row = row, Limit = screening, Intervention = intervention },
        };
    }

    /// <summary>What stops a number from being compared, before any unit is looked at.</summary>
    internal static CannotJudgeReason? Obstacle(ReportedValue reported) =>
        reported.Problem is { } problem ? problem.ToReason()
        : reported.Presence is not null ? CannotJudgeReason.NotANumber
        : reported.Concentration.Kind == ConcentrationKind.NotAnalysed ? CannotJudgeReason.NotAnalysed
        : null;

    /// <summary>The result in the unit of the row, exactly; false with the reason when the units do not meet.</summary>
    internal static bool TryConvert(Concentration given, Unit? unit, Unit target, out Concentration result, out CannotJudgeReason mismatch)
    {
        (result, mismatch) = (given, CannotJudgeReason.UnitMissing);
        if (unit is null)
        {
            return false;
        }

        if (unit == target)
        {
            return true;
        }

        if (unit.FactorTo(target) is not { } factor)
        {
            mismatch = unit.Dimension == Dimension.Dimensionless ? CannotJudgeReason.UnitMissing : CannotJudgeReason.UnitOfAnotherMedium;
            return false;
        }

        result = given.Times(factor);
        return true;
    }
}
