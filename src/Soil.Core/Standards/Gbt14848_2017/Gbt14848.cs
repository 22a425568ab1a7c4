using Soil.Core.Measurements;
using Soil.Core.Substances;
using Soil.Core.Tables;
using Soil.Core.Units;

namespace Soil.Core.Standards.Gbt14848_2017;

/// <summary>GB/T 14848-2017 地下水质量标准: 39 routine and 54 other indicators, five classes.</summary>
/// <remarks>
/// Single-indicator evaluation (clause 6.2): the best class whose limit is not exceeded; of equal limits the better class.
/// A result exceeds when it is above the limit of the target class, class III unless the functional zone says otherwise.
/// </remarks>
public static class Gbt14848
{
    /// <summary>As every stored verdict names it.</summary>
    public const string Edition = "GB/T 14848-2017";

    private static readonly LimitTable<Gbt14848Row> Limits = new(
        CsvTable.Embedded("Standards/Gbt14848_2017/table1.csv").Rows
            .Concat(CsvTable.Embedded("Standards/Gbt14848_2017/table2.csv").Rows)
            .Select(row => new Gbt14848Row(row)));

    /// <summary>The 93 rows, table 1 then table 2.</summary>
    public static IReadOnlyList<Gbt14848Row> Rows => Limits.Rows;

    /// <summary>The row of an indicator; null when neither table has it.</summary>
    public static Gbt14848Row? Find(Substance substance)
    {
        ArgumentNullException.ThrowIfNull(substance);
        return Limits.Find(substance);
    }

    /// <summary>Judges a result given in <paramref name="unit"/> against a target class.</summary>
    public static Judgement Judge(Substance substance, GroundwaterClass target, Concentration result, Unit? unit) =>
        Judge(substance, target, new ReportedValue(result, null, ReadingNotes.None, null), unit);

    /// <summary>Judges a reported value; <paramref name="doubt"/> is what already forbids a judgement.</summary>
    public static Judgement Judge(
        Substance substance, GroundwaterClass target, ReportedValue reported, Unit? unit, CannotJudgeReason? doubt = null) =>
        Find(substance) switch
        {
            null => Judgement.NotCovered,
            { Comparison: LimitComparison.Presence } row => OfPresence(row, target, reported),
            { Comparison: LimitComparison.Range } row => OfRange(row, target, reported, unit, doubt),
            { } row => OfUpperLimit(row, target, reported, unit, doubt),
        };

    /// <summary>嗅和味, 肉眼可见物: 无 is class I, 有 is class V.</summary>
    private static Judgement OfPresence(Gbt14848Row row, GroundwaterClass target, ReportedValue reported) =>
        (reported.Presence, reported.Problem) switch
        {
            (Presence.Absent, _) => Classified(row, target, GroundwaterClass.I, null),
            (Presence.Present, _) => Classified(row, target, GroundwaterClass.V, null),
            (_, ValueProblem.Empty) => Judgement.Cannot(row, CannotJudgeReason.EmptyValue, null),
            _ => Judgement.Cannot(row, CannotJudgeReason.PresenceWordExpected, null),
        };

    private static Judgement OfRange(
        Gbt14848Row row, GroundwaterClass target, ReportedValue reported, Unit? unit, CannotJudgeReason? doubt)
    {
        if ((doubt ?? Judgement.Obstacle(reported)) is { } obstacle)
        {
            return Judgement.Cannot(row, obstacle, null);
        }

        return reported.Concentration.Value switch
        {
            _ when unit is not null && unit != row.Unit => Judgement.Cannot(row, CannotJudgeReason.UnitOfAnotherMedium, null),
            null => Judgement.Cannot(row, CannotJudgeReason.NotANumber, null),
            > 14 => Judgement.Cannot(row, CannotJudgeReason.PhInvalid, null),
            { } value => Classified(row, target, row.ClassOf(value) ?? GroundwaterClass.V, value),
        };
    }

    private static Judgement OfUpperLimit(
        Gbt14848Row row, GroundwaterClass target, ReportedValue reported, Unit? unit, CannotJudgeReason? doubt)
    {
        var limit = row.Limit(target);
        if ((doubt ?? Judgement.Obstacle(reported)) is { } obstacle)
        {
            return Judgement.Cannot(row, obstacle, limit);
        }

        if (!Judgement.TryConvert(reported.Concentration, unit, row.Unit, out var result, out var mismatch))
        {
            return Judgement.Cannot(row, mismatch, limit);
        }

        return result.Value is { } value ? OfDetected(row, target, value) : OfNonDetect(row, target, result.DetectionLimit);
    }

    private static Judgement OfDetected(Gbt14848Row row, GroundwaterClass target, decimal value)
    {
        if (row.ClassOf(value) is { } reached)
        {
            return Classified(row, target, reached, value);
        }

        // Radioactivity: above class III the standard leaves class IV and V open (table 1 footnote: nuclide analysis).
        var verdict = target switch
        {
            GroundwaterClass.V => Verdict.WithinLimit,
            GroundwaterClass.IV => Verdict.CannotJudge,
            _ => Verdict.AboveLimit,
        };
        return new() { Verdict = verdict, Reason = CannotJudgeReason.ClassLimitOpen, Row = row, Value = value, Limit = row.Limit(target) };
    }

    private static Judgement OfNonDetect(Gbt14848Row row, GroundwaterClass target, decimal? detectionLimit)
    {
        var limit = row.Limit(target);
        if (detectionLimit is not { } below)
        {
            return Judgement.Cannot(row, CannotJudgeReason.DetectionLimitUnknown, limit);
        }

        if (below > row.Reaching(target))
        {
            return Judgement.Cannot(row, CannotJudgeReason.DetectionLimitAboveLimit, limit);
        }

        var isFirst = row.FirstClassIsNonDetect || below <= row.Limit(GroundwaterClass.I);
        return new() { Verdict = Verdict.WithinLimit, Row = row, Limit = limit, Class = isFirst ? GroundwaterClass.I : null };
    }

    private static Judgement Classified(Gbt14848Row row, GroundwaterClass target, GroundwaterClass reached, decimal? value) => new()
    {
        Verdict = reached <= target ? Verdict.WithinLimit : Verdict.AboveLimit,
        Row = row,
        Value = value,
        Limit = row.Limit(target),
        Class = reached,
    };
}
