using System.Globalization;
using System.Text.RegularExpressions;
using Soil.Core.Findings;
using Soil.Core.Measurements;
using Soil.Core.Naming;
using Soil.Core.Substances;
using Soil.Core.Tables;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>What is to be said about the text of a cell, before its place is known.</summary>
internal readonly record struct Remark(FindingCode Code, string? Suggestion, params object?[] Args);

/// <summary>A text and what it was read as.</summary>
internal sealed record Parsed<T>(T Value, params Remark[] Remarks);

/// <summary>A reported value with the word of a sensory indicator, if it is one.</summary>
internal readonly record struct ReportedCell(Concentration? Value, Presence? Presence);

/// <summary>A CAS number and the substance it belongs to, when we know one.</summary>
internal readonly record struct CasCell(string? Text, Substance? Substance);

/// <summary>Reads the text of one cell (单元格文本) as its column wants it. Only notation is mended, and every mending is told (decision 36).</summary>
internal static partial class CellText
{
    /// <summary>Text of a code or number: half width, without line breaks, no blanks at its ends.</summary>
    public static Parsed<string?> Code(string text, DeliverableColumn column)
    {
        var plain = string.Concat(text.Select(static c => c.ToHalfWidth()).Where(static c => !char.IsControl(c) && c != '\u200B')).Trim();
        Remark[] remarks = plain == text ? [] : [new(LabFindings.TextTrimmed, plain, text, plain)];
        return plain.Length <= column.MaxLength ? new(plain, remarks) : new(null, [.. remarks, new(LabFindings.TooLong, null, column.Name, plain.Length, column.MaxLength)]);
    }

    /// <summary>Free text: kept as it is but for blanks at its ends.</summary>
    public static Parsed<string?> Free(string text, DeliverableColumn column)
    {
        var plain = text.Trim();
        return plain.Length <= column.MaxLength ? new(plain) : new(null, new Remark(LabFindings.TooLong, null, column.Name, plain.Length, column.MaxLength));
    }

    /// <summary>A word of a code list; its identifier.</summary>
    public static Parsed<string?> Listed(string text, DeliverableColumn column)
    {
        var word = DeliverableFormat.Code(column.CodeList!, text);
        if (word is null)
        {
            var words = DeliverableFormat.CodeLists[column.CodeList!];
            var near = words.Where(w => EditDistance.Between(w.Chinese, text.Trim()) <= 2).OrderBy(w => EditDistance.Between(w.Chinese, text.Trim())).FirstOrDefault();
            return new(null, new Remark(LabFindings.NotInCodeList, near?.Chinese, column.Name, text, string.Join('、', words.Select(static w => w.Chinese))));
        }

        return text == word.Chinese || text == word.Id ? new(word.Id) : new(word.Id, new Remark(LabFindings.CodeSpelling, word.Chinese, text, word.Chinese));
    }

    /// <summary>A plain number.</summary>
    public static Parsed<decimal?> Number(string text, DeliverableColumn column)
    {
        var folded = Fold(text);
        if (column.Id.StartsWith("depth", StringComparison.Ordinal)) folded = folded.TrimEnd('m', '米');
        if (DecimalText.Read(folded, out var number) is not null)
            return new(null, new Remark(LabFindings.NumberExpected, Unslip(folded), column.Name));
        return folded == text ? new(number) : new(number, new Remark(LabFindings.NumberSpelling, folded, column.Name, text, folded));
    }

    /// <summary>A detection or quantitation limit: a positive number, also written like a non-detect.</summary>
    public static Parsed<decimal?> Limit(string text, DeliverableColumn column)
    {
        if (ReportedValue.ReadLimit(text) is { } limit)
        {
            var plain = limit.ToString(CultureInfo.InvariantCulture);
            return plain == text ? new(limit) : new(limit, new Remark(LabFindings.NumberSpelling, plain, column.Name, text, plain));
        }

        return Number(text, column) is { Value: not null } number
            ? new(null, [.. number.Remarks, new(LabFindings.LimitNotPositive, null, column.Name)])
            : new(null, new Remark(LabFindings.NumberExpected, Unslip(Fold(text)), column.Name));
    }

    /// <summary>A depth range <c>0-0.5</c>.</summary>
    public static Parsed<(decimal Top, decimal Bottom)?> Depth(string text, DeliverableColumn column)
    {
        if (DepthPattern().Match(Fold(text)) is { Success: true } match
            && decimal.TryParse(match.Groups[1].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var top)
            && decimal.TryParse(match.Groups[2].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bottom))
            return new((top, bottom), new Remark(LabFindings.DepthRange, null, text, top, bottom));
        return new(null, new Remark(LabFindings.NumberExpected, null, column.Name));
    }

    /// <summary>A date or date-time; a serial day of a spreadsheet is read, an order of day and month is never guessed.</summary>
    public static Parsed<LabMoment?> Date(string text, DeliverableColumn column)
    {
        var folded = string.Concat(text.Trim().Select(static c => c.ToHalfWidth()));
        if (DatePattern().Match(folded) is { Success: true } match)
        {
            int Part(string group) => match.Groups[group] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;
            var (year, month, day) = (Part("y"), Part("m"), Part("d"));
            if (year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && Part("h") < 24 && Part("min") < 60 && Part("s") < 60)
            {
                var date = new DateOnly(year, month, day);
                var moment = new LabMoment(date, match.Groups["h"].Success ? new TimeOnly(Part("h"), Part("min"), Part("s")) : null);
                if (match.Groups["utc"].Success && moment.Time is not null)
                {
                    var local = moment.Instant.AddHours(8);
                    moment = new(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
                }

                return IsoPattern().IsMatch(text) ? new(moment) : new(moment, new Remark(LabFindings.DateSpelling, moment.ToString(), text, moment));
            }
        }
        else if (double.TryParse(folded, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= 18264 and < 73051)
        {
            // Serial days of spreadsheets, 1950 to 2099: below and above, a number is more likely something else.
            var at = DateTime.FromOADate(serial);
            var moment = new LabMoment(DateOnly.FromDateTime(at), serial == Math.Floor(serial) ? null : TimeOnly.FromDateTime(at));
            return new(moment, new Remark(LabFindings.DateSpelling, moment.ToString(), text, moment));
        }

        return new(null, new Remark(LabFindings.BadDate, null, column.Name, text));
    }

    /// <summary>A substance by name; null when unknown.</summary>
    public static Parsed<Substance?> Substance(string text, DeliverableColumn column)
    {
        if (text.Length > column.MaxLength) return new(null, new Remark(LabFindings.TooLong, null, column.Name, text.Length, column.MaxLength));
        if (KnownSubstances.Find(text) is not { } substance)
        {
            var near = KnownSubstances.Nearest(text);
            return new(null, new Remark(LabFindings.UnknownSubstance, near.Count > 0 ? string.Join('、', near.Select(static s => s.NameZh)) : null, text));
        }

        return text == substance.NameZh ? new(substance) : new(substance, new Remark(LabFindings.SubstanceAlias, substance.NameZh, text, substance.NameZh));
    }

    /// <summary>A CAS number with its check digit.</summary>
    public static Parsed<CasCell> Cas(string text, DeliverableColumn column)
    {
        var plain = string.Concat(text.Where(static c => !char.IsWhiteSpace(c)).Select(static c => c is '－' or '–' or '—' or '−' or '‐' or '‑' ? '-' : c.ToHalfWidth()));
        if (!CasNumber.TryParse(plain, out var cas)) return new(default, new Remark(LabFindings.BadCas, null, text));
        var cell = new CasCell(cas.Text, KnownSubstances.Find(cas.Text));
        return plain == text ? new(cell) : new(cell, new Remark(LabFindings.TextTrimmed, plain, text, plain));
    }

    /// <summary>A unit as laboratories write it.</summary>
    public static Parsed<Unit?> Unit(string text, DeliverableColumn column)
    {
        if (!Units.Unit.TryParse(text, out var unit)) return new(null, new Remark(LabFindings.UnknownUnit, Units.Unit.Nearest(text)?.Symbol, text));
        // Both characters for mu are the standard's own; what else differs from its spelling is told.
        return text.Replace('µ', 'μ') == unit.Symbol ? new(unit) : new(unit, new Remark(LabFindings.UnitSpelling, unit.Symbol, text, unit.Symbol));
    }

    /// <summary>A reported value. Its detection limit may still come from the limit's own column.</summary>
    public static Parsed<ReportedCell> Value(string text, DeliverableColumn column)
    {
        var read = ReportedValue.Parse(text);
        if (read.Problem is { } problem) return Unreadable(text, column, problem);
        // "4 1" may be 41 or 4.1: a blank between digits is not notation, it is a doubt (decision 36).
        if (BrokenNumberPattern().IsMatch(text)) return new(default, new Remark(LabFindings.NotANumber, null, column.Name, text, "数字中间有空格"));
        var cell = new ReportedCell(read.Concentration, read.Presence);
        var printed = Print(read.Concentration);
        if (read.Concentration.Kind == ConcentrationKind.BelowDetectionLimit)
        {
            return read.Notes == ReadingNotes.None ? new(cell) : new(cell, new Remark(LabFindings.NonDetectSpelling, printed, text, printed));
        }

        return read.Notes == ReadingNotes.None || read.Concentration.Kind == ConcentrationKind.NotAnalysed
            ? new(cell)
            : new(cell, new Remark(LabFindings.NumberSpelling, printed, column.Name, text, printed));
    }

    /// <summary>A reading taken in the field: water levels, temperatures and potentials may be negative.</summary>
    public static Parsed<ReportedCell> FieldReading(string text, DeliverableColumn column) =>
        ReportedValue.Parse(text).Problem == ValueProblem.Negative && DecimalText.Read(Fold(text), out var number) is null
            ? new(new(Concentration.Detected(number), null))
            : Value(text, column);

    /// <summary>As screens print it: <c>12.3</c>, <c>&lt;0.05</c>, 未检出, 未检测.</summary>
    public static string Print(Concentration value) => value.Kind switch
    {
        ConcentrationKind.Detected => value.Value!.Value.ToString(CultureInfo.InvariantCulture),
        ConcentrationKind.BelowDetectionLimit when value.DetectionLimit is { } limit => string.Create(CultureInfo.InvariantCulture, $"<{limit}"),
        var kind => kind.Chinese(),
    };

    private static Parsed<ReportedCell> Unreadable(string text, DeliverableColumn column, ValueProblem problem)
    {
        var folded = Fold(text);
        if (problem == ValueProblem.Negative) return new(default, new Remark(LabFindings.Negative, null, column.Name));
        if (problem == ValueProblem.LimitNotPositive) return new(default, new Remark(LabFindings.LimitNotPositive, null, column.Name));
        if (folded.Length > 0 && folded[0] is '>' or '≥' or '＞') return new(default, new Remark(LabFindings.GreaterThan, null, text));
        if (folded.Length > 0 && folded.All(static c => char.IsLetter(c)) && Unslip(folded) is null)
            return new(new(Concentration.NotAnalysed, null), new Remark(LabFindings.WordNotAnalysed, null, text));
        return new(default, new Remark(LabFindings.NotANumber, Unslip(folded), column.Name, text, problem.Chinese()));
    }

    private static string Fold(string text) => string.Concat(text.Select(DecimalText.Fold).Where(static c => !char.IsWhiteSpace(c)));

    /// <summary>What a slip of the keyboard most likely meant: letter O for zero, letter l for one, a comma for the point; null when that is no number either.</summary>
    private static string? Unslip(string folded)
    {
        var mended = folded.Replace('o', '0').Replace('l', '1').Replace('i', '1');
        mended = ThousandsPattern().IsMatch(mended) ? mended.Replace(",", "", StringComparison.Ordinal) : mended.Replace(',', '.').Replace('、', '.');
        return mended != folded && mended.Any(char.IsAsciiDigit) && DecimalText.Read(mended.TrimStart('<'), out _) is null ? mended : null;
    }

    [GeneratedRegex(@"^(?<y>\d{4})([-/.年]?)(?<m>\d{1,2})([-/.月]?)(?<d>\d{1,2})日?([ T]*(?<h>\d{1,2})[:时](?<min>\d{1,2})分?(:?(?<s>\d{1,2})(\.\d+)?秒?)?)?(\+08:?00|(?<utc>Z))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?(\+08:00)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"^(\d+(?:\.\d+)?)m?[-~～至](\d+(?:\.\d+)?)[m米]?$", RegexOptions.CultureInvariant)]
    private static partial Regex DepthPattern();

    [GeneratedRegex(@"\d\s+\d", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenNumberPattern();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsPattern();
}
