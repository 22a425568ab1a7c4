using System.Globalization;
using Soil.Core.Fieldwork;
using Soil.Core.Findings;
using Soil.Core.Measurements;
using Soil.Core.Naming;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Core.Standards.Gbt14848_2017;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>What one result says about itself (单条结果校核): value against limits, unit against medium, limit against the standard, times in order.</summary>
internal sealed class ResultChecks(FindingLog log, ReadOptions options)
{
    public void Check(LabRow row, Records record, SampleBook.Entry? sample)
    {
        var say = new Speaker(log, record, row.Place);
        Value(row, say);
        Limits(row, say);
        Medium(row, sample?.Medium, say);
        Standard(row, say);
        Times(row, record, sample);
        if (row.IsWetBasis) say.Of(LabFindings.WetBasis, "basis", "湿基");
        if (row.Dilution is < 1) say.Of(LabFindings.DilutionBelowOne, "dilution", Text(row.Dilution), row.Dilution);
    }

    /// <summary>Puts findings on one result.</summary>
    private readonly record struct Speaker(FindingLog Log, Records Record, RowPlace Place)
    {
        public void Of(FindingCode code, string column, string? value, params object?[] args) =>
            Log.Add(Record, Place.Layout, code, Place.Cell(column), value, null, args);
    }

    private static void Value(LabRow row, Speaker say)
    {
        if (row.Value is not { } value || row.Substance is { IsFieldReading: true }) return;
        if (value.Value is 0 && row.Substance?.Key != "ph") say.Of(LabFindings.ZeroValue, "value", row.ReportedText);
        if (value is { Kind: ConcentrationKind.BelowDetectionLimit, DetectionLimit: null }) say.Of(LabFindings.NonDetectWithoutLimit, "value", row.ReportedText);
        if (value.Value is { } number && Highest(row) is var (highest, words) && number * (row.Unit?.Factor ?? 1) > highest)
            say.Of(LabFindings.Impossible, "value", row.ReportedText, row.Substance?.NameZh ?? row.SubstanceText, number, words);
    }

    /// <summary>The most a value can be: a kilogram of a substance in a kilogram, pH 14.</summary>
    private static (decimal Highest, string Words)? Highest(LabRow row) =>
        row.Substance?.Key == "ph" ? (14m, "0～14")
        : row.Unit?.Dimension switch
        {
            Dimension.SoilMassFraction => (1_000_000m, "不超过 1000000 mg/kg"),
            Dimension.WaterMassConcentration => (1_000_000m, "不超过 1000000 mg/L"),
            _ => null,
        };

    private static void Limits(LabRow row, Speaker say)
    {
        if (row.DetectionLimit is not { } limit) return;
        if (row.Value is { Kind: ConcentrationKind.BelowDetectionLimit, DetectionLimit: { } stated } && stated != limit) say.Of(LabFindings.LimitsDiffer, "value", row.ReportedText, stated, limit);
        if (row.Value is { Value: > 0 and var value } && value < limit) say.Of(LabFindings.DetectedBelowLimit, "value", row.ReportedText, value, limit);
        if (row.QuantitationLimit is { } quantitation && quantitation < limit) say.Of(LabFindings.QuantitationBelowDetection, "quantitation_limit", Text(quantitation), quantitation, limit);
    }

    private static void Medium(LabRow row, SampleMedium? medium, Speaker say)
    {
        if (row.Unit is not { } unit || row.Substance is { IsFieldReading: true } || (medium ?? row.Medium) is not { } of) return;
        var fits = of is SampleMedium.Soil or SampleMedium.Sediment
            ? unit.Dimension is Dimension.SoilMassFraction or Dimension.MassPercent or Dimension.Dimensionless or Dimension.ActivityConcentration
            : unit.Dimension is not (Dimension.SoilMassFraction or Dimension.MassPercent);
        if (!fits) say.Of(LabFindings.UnitOfOtherMedium, "unit", row.UnitText, unit.Symbol, of.Chinese());
    }

    /// <summary>BR-04-20: the detection limit below the limit of judgement; exceedances only when the land class was asked for.</summary>
    private void Standard(LabRow row, Speaker say)
    {
        if (row.Substance is null || row.Unit is not { } unit || row.IsWetBasis) return;
        var detection = row.Value?.DetectionLimit ?? row.DetectionLimit;
        if (row.Medium == SampleMedium.Soil && Gb36600.Find(row.Substance) is { } soil && unit.FactorTo(soil.Unit) is { } factor)
        {
            var land = options.Land ?? LandClass.First;
            var screening = soil.Screening(land);
            if (detection * factor > screening)
                say.Of(LabFindings.LimitAboveScreening, "detection_limit", Text(detection), $"{Text(detection)} {unit.Symbol}", $"{land.Chinese()}筛选值", $"{Text(screening)} {soil.Unit.Symbol}（{soil.Citation}）");
            if (options.Land is null || row.Value?.Value * factor is not { } value || value <= screening) return;
            var judged = Gb36600.Judge(row.Substance, land, row.Value!.Value, unit);
            var (code, limit) = judged.Verdict == Verdict.AboveIntervention ? (LabFindings.AboveIntervention, judged.Intervention) : (LabFindings.AboveScreening, judged.Limit);
            say.Of(code, "value", row.ReportedText, $"{row.ReportedText} {unit.Symbol}", land.Chinese(), $"{Text(limit)} {soil.Unit.Symbol}（{soil.Citation}）");
        }
        else if (row.Medium == SampleMedium.Groundwater && Gbt14848.Find(row.Substance) is { } water
            && unit.FactorTo(water.Unit) is { } waterFactor && water.Limit(GroundwaterClass.III) is { } third && detection * waterFactor > third)
        {
            say.Of(LabFindings.LimitAboveScreening, "detection_limit", Text(detection), $"{Text(detection)} {unit.Symbol}", "Ⅲ类限值", $"{Text(third)} {water.Unit.Symbol}（{water.Citation}）");
        }
    }

    private void Times(LabRow row, Records record, SampleBook.Entry? sample)
    {
        var layout = row.Place.Layout;
        DateChecks.NotInFuture(log, layout, record, row.Place, "analysed_at", "分析时间", row.AnalysedAt, options.Today);
        DateChecks.NotInFuture(log, layout, record, row.Place, "prepared_at", "制备时间", row.PreparedAt, options.Today);
        DateChecks.InOrder(log, layout, record, row.Place, "analysed_at", "分析时间", row.AnalysedAt, "制备时间", row.PreparedAt);
        var (start, name) = sample?.Stated?.ReceivedAt is { } received ? (received, "接收时间") : (sample?.SampledAt, "采样时间");
        DateChecks.InOrder(log, layout, record, row.Place, "prepared_at", "制备时间", row.PreparedAt, name, start);
        HoldingTime(row, record, sample?.SampledAt);
        if (row.PreparedAt is null) DateChecks.InOrder(log, layout, record, row.Place, "analysed_at", "分析时间", row.AnalysedAt, name, start);
    }

    /// <summary>BR-04-16: hours from sampling to preparation, to analysis where no preparation was reported; whole days count from midnight to midnight.</summary>
    private void HoldingTime(LabRow row, Records record, LabMoment? sampled)
    {
        var (end, word, column) = row.PreparedAt is { } prepared ? (prepared, "制备", "prepared_at") : (row.AnalysedAt, "分析", "analysed_at");
        if (end is not { } until || sampled is not { } from || row.Substance is not { } substance || row.Medium is not { } medium) return;
        var hours = from.Time is null || until.Time is null ? (until.Date.DayNumber - from.Date.DayNumber) * 24 : (int)(until.Instant - from.Instant).TotalHours;
        if (options.Numbers.HoldingHours(substance, medium) is { } most && hours > most)
            log.Add(record, row.Place.Layout, LabFindings.HoldingTime, row.Place.Cell(column), until.ToString(), null, substance.NameZh, word, hours, most);
    }

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
