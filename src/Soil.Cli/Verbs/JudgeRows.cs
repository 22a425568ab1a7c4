using nietras.SeparatedValues;
using Soil.Core.Measurements;
using Soil.Core.Naming;
using Soil.Core.Standards;
using Soil.Core.Standards.Gbt14848_2017;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Cli.Verbs;

/// <summary>How one standard judges one row.</summary>
internal delegate Judgement JudgeRow(
    Substance substance, ReportedValue value, Unit? unit, CannotJudgeReason? doubt, ReadOnlySpan<char> ph);

/// <summary>The loop of <c>soil judge</c>: read a row, judge it, write the known columns, the results, then what passes through.</summary>
internal sealed class JudgeRows(string edition, string[] results, Action<TableWriter, Judgement> write, JudgeRow judge)
{
    internal static readonly string[] SoilColumns = ["verdict", "screening", "intervention", "ratio", "standard", "clause", "reason"];

    internal static readonly string[] GroundwaterColumns = ["verdict", "class", "exceeds", "limit", "ratio", "standard", "clause", "reason"];

    private const int ProgressEvery = 100_000;

    /// <summary>A file with more unknown texts than this is not a table of results; it gets its verdicts without suggestions.</summary>
    private const int MostSuggestions = 1_000;

    /// <summary>Words for what no rule answers, by the text that caused it: finding a near name is slow, and bad files repeat themselves.</summary>
    private readonly Dictionary<string, string> _explained = new(StringComparer.Ordinal);

    internal bool UsesPh { get; init; }

    internal void Run(SepReader reader, TableWriter writer)
    {
        var needed = TableIo.Require(reader, "sample", "substance", "value", "unit");
        var (substance, value, unit) = (needed[1], needed[2], needed[3]);
        var detectionLimit = TableIo.Find(reader, "detection_limit");
        var ph = UsesPh ? TableIo.Find(reader, "ph") : -1;

        var names = reader.Header.ColNames;
        bool IsKnown(int column) => needed.Contains(column) || column == detectionLimit || column == ph;
        int[] known = [.. Enumerable.Range(0, names.Count).Where(IsKnown)];
        int[] passing = [.. Enumerable.Range(0, names.Count).Where(column => !IsKnown(column) && !results.Contains(names[column]))];
        writer.Begin([.. known.Select(column => names[column]), .. results, .. passing.Select(column => names[column])]);

        var count = 0;
        foreach (var row in reader)
        {
            if (row.ColCount == 1 && row[0].Span.IsEmpty)
            {
                continue;
            }

            Pass(writer, row, known);
            var (judgement, reason) = row.ColCount > names.Count
                ? (new Judgement { Verdict = Verdict.CannotJudge }, CannotJudgeReason.RowUnreadable.Chinese())
                : Judge(Cell(row, substance), Cell(row, value), Cell(row, unit), Cell(row, detectionLimit), Cell(row, ph));
            writer.Text(judgement.Verdict.Name());
            write(writer, judgement);
            writer.Text(edition);
            writer.Text(judgement.Row?.Citation);
            writer.Text(reason);
            Pass(writer, row, passing);
            writer.EndRow();
            Progress(++count);
        }
    }

    internal static void WriteSoil(TableWriter writer, Judgement judgement)
    {
        writer.Printed(judgement.Limit);
        writer.Printed(judgement.Intervention);
        writer.Computed(judgement.Ratio);
    }

    internal static void WriteGroundwater(TableWriter writer, Judgement judgement, GroundwaterClass target)
    {
        writer.Text(judgement.Class?.ToString());
        writer.Flag(judgement.Verdict switch { Verdict.AboveLimit => true, Verdict.WithinLimit => false, _ => null });
        if (judgement.Limit is null && target < GroundwaterClass.V && judgement.Row is Gbt14848Row row && !row.PrintedLimit(target).StartsWith('>'))
        {
            writer.Text(row.PrintedLimit(target));
        }
        else
        {
            writer.Printed(judgement.Limit);
        }

        writer.Computed(judgement.Ratio);
    }

    private (Judgement Judgement, string? Reason) Judge(
        ReadOnlySpan<char> name, ReadOnlySpan<char> value, ReadOnlySpan<char> unitText, ReadOnlySpan<char> detectionLimit, ReadOnlySpan<char> ph)
    {
        if (KnownSubstances.Find(name) is not { } substance)
        {
            var verdict = name.IsWhiteSpace() ? Verdict.CannotJudge : Verdict.NotCovered;
            return (new Judgement { Verdict = verdict }, Explain("substance", name, UnknownSubstance));
        }

        var isReadable = Unit.TryParse(unitText, out var unit) || unitText.IsWhiteSpace();
        var judgement = judge(substance, ReportedValue.Parse(value, detectionLimit), unit, isReadable ? null : CannotJudgeReason.UnitUnknown, ph);
        return judgement switch
        {
            { Verdict: Verdict.NotCovered } => (judgement, Explain("row", substance.NameZh, NotCovered)),
            { Reason: CannotJudgeReason.UnitUnknown } => (judgement, Explain("unit", unitText, UnknownUnit)),
            { Reason: { } reason } => (judgement, reason.Chinese()),
            _ => (judgement, null),
        };
    }

    private string NotCovered(string name) => $"{edition} 未列“{name}”";

    private string UnknownSubstance(string name)
    {
        IReadOnlyList<Substance> near = _explained.Count < MostSuggestions ? KnownSubstances.Nearest(name) : [];
        return string.IsNullOrWhiteSpace(name) ? "检测项目为空"
            : near.Count == 0 ? $"无法识别检测项目“{name}”"
            : $"无法识别检测项目“{name}”，相近的有：{string.Join('、', near.Select(s => s.NameZh))}";
    }

    private static string UnknownUnit(string text) =>
        Unit.Nearest(text) is { } near ? $"单位“{text}”无法识别，相近的有：{near.Symbol}" : $"单位“{text}”无法识别";

    private string Explain(string topic, ReadOnlySpan<char> text, Func<string, string> explain)
    {
        var key = string.Concat(topic, ":", text);
        if (!_explained.TryGetValue(key, out var words))
        {
            words = explain(text.ToString());
            if (_explained.Count < MostSuggestions)
            {
                _explained.Add(key, words);
            }
        }

        return words;
    }

    private static ReadOnlySpan<char> Cell(SepReader.Row row, int column) => column >= 0 && column < row.ColCount ? row[column].Span : default;

    private static void Pass(TableWriter writer, SepReader.Row row, int[] columns)
    {
        foreach (var column in columns)
        {
            writer.Text(Cell(row, column));
        }
    }

    private static void Progress(int count)
    {
        if (count % ProgressEvery == 0 && !Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r已判定 {count} 行");
        }
    }
}

/// <summary>Names of verdicts without an allocation a row.</summary>
internal static class VerdictNames
{
    private static readonly string[] Names = Enum.GetNames<Verdict>();

    internal static string Name(this Verdict verdict) => Names[(int)verdict];
}
