using Soil.Core.Fieldwork;
using Soil.Core.Parameters;
using Soil.Core.Substances;

namespace Soil.Core.LabData;

/// <summary>Numbers the checks of a deliverable use (校核参数), taken once from the rule parameters of the day.</summary>
public sealed record CheckNumbers
{
    private static readonly (string Cas, string Soil, string? Water)[] HoldingByCas =
    [
        ("18540-29-9", ParameterKeys.HoldingHoursSoilHexavalentChromium, ParameterKeys.HoldingHoursWaterHexavalentChromium),
        ("7439-97-6", ParameterKeys.HoldingHoursSoilMercury, ParameterKeys.HoldingHoursWaterMercury),
        ("7440-38-2", ParameterKeys.HoldingHoursSoilArsenic, ParameterKeys.HoldingHoursWaterMetals),
        ("57-12-5", ParameterKeys.HoldingHoursSoilCyanide, null),
    ];

    private CheckNumbers(RuleParameters parameters)
    {
        IdenticalSamples = parameters.Whole(ParameterKeys.IdenticalValues);
        OutlierRanges = parameters.Number(ParameterKeys.OutlierInterquartileFactor);
        OutlierSamples = parameters.Whole(ParameterKeys.OutlierMinimumSamples);
        SlipFactor = parameters.Number(ParameterKeys.UnitSlipFactor);
        SlipTolerance = parameters.Number(ParameterKeys.UnitSlipTolerance);
        BlanksPerBatch = parameters.Whole(ParameterKeys.MethodBlanksPerBatch);
        CalibrationLevels = parameters.Whole(ParameterKeys.CalibrationLevels);
        Inorganic = new(
            parameters.Number(ParameterKeys.ParallelLimitInorganicPercent), parameters.Number(ParameterKeys.RecoveryLowInorganicPercent),
            parameters.Number(ParameterKeys.RecoveryHighInorganicPercent), parameters.Number(ParameterKeys.CalibrationRInorganic));
        Organic = new(
            parameters.Number(ParameterKeys.ParallelLimitOrganicPercent), parameters.Number(ParameterKeys.RecoveryLowOrganicPercent),
            parameters.Number(ParameterKeys.RecoveryHighOrganicPercent), parameters.Number(ParameterKeys.CalibrationROrganic));
        holding = parameters;
    }

    private readonly RuleParameters holding;

    /// <summary>The numbers the product ships with.</summary>
    public static CheckNumbers Default { get; } = From(RuleParameters.Default);

    /// <summary>BR-04-22: so many samples with all digits equal raise a question.</summary>
    public int IdenticalSamples { get; init; }

    /// <summary>BR-04-22: interquartile ranges beyond the quartiles.</summary>
    public decimal OutlierRanges { get; init; }

    /// <summary>Results of a substance needed before they are compared as a group.</summary>
    public int OutlierSamples { get; init; }

    /// <summary>Ratio to the median at which a slip of mg and µg is suspected, within the tolerance on both sides.</summary>
    public decimal SlipFactor { get; init; }

    public decimal SlipTolerance { get; init; }

    /// <summary>BR-04-18.</summary>
    public int BlanksPerBatch { get; init; }

    /// <summary>BR-04-18.</summary>
    public int CalibrationLevels { get; init; }

    public ControlLimits Inorganic { get; init; }

    public ControlLimits Organic { get; init; }

    /// <summary>The numbers of a set of parameters.</summary>
    public static CheckNumbers From(RuleParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new(parameters);
    }

    /// <summary>Limits of controls for a substance; an unknown one is judged like an organic, whose limits are wider.</summary>
    public ControlLimits For(Substance? substance) => substance?.Group is SubstanceGroup.Inorganic or SubstanceGroup.General ? Inorganic : Organic;

    /// <summary>BR-04-16: hours a sample may wait; null where no holding time is on record.</summary>
    public int? HoldingHours(Substance substance, SampleMedium medium)
    {
        ArgumentNullException.ThrowIfNull(substance);
        if (medium is not (SampleMedium.Soil or SampleMedium.Groundwater)) return null;
        var isSoil = medium == SampleMedium.Soil;
        foreach (var (cas, soil, water) in HoldingByCas)
        {
            if (substance.Cas == cas) return (isSoil ? soil : water) is { } key ? holding.Whole(key) : null;
        }

        var group = substance.Group switch
        {
            SubstanceGroup.Inorganic => isSoil ? ParameterKeys.HoldingHoursSoilMetals : ParameterKeys.HoldingHoursWaterMetals,
            SubstanceGroup.Volatile => isSoil ? ParameterKeys.HoldingHoursSoilVolatiles : ParameterKeys.HoldingHoursWaterVolatiles,
            SubstanceGroup.Semivolatile => isSoil ? ParameterKeys.HoldingHoursSoilSemivolatiles : ParameterKeys.HoldingHoursWaterSemivolatiles,
            SubstanceGroup.Petroleum when isSoil => ParameterKeys.HoldingHoursSoilPetroleum,
            _ => null,
        };
        return group is null ? null : holding.Whole(group);
    }
}

/// <summary>Limits of laboratory controls (质控限值), in percent but for the correlation.</summary>
/// <param name="ParallelDeviation">BR-04-19.</param>
/// <param name="CalibrationR">BR-04-18.</param>
public readonly record struct ControlLimits(decimal ParallelDeviation, decimal RecoveryLow, decimal RecoveryHigh, decimal CalibrationR);
