using System.Globalization;
using System.Runtime.InteropServices;
using Soil.Core.Fieldwork;
using Soil.Core.Measurements;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>
/// What results say about each other (批内比对): repeated rows, identical digits, outliers, a slip of mg and µg, a total below its part.
/// Keeps a few numbers of each result, never the row, so that a million of them fit.
/// </summary>
internal sealed class ResultComparisons(FindingLog log, CheckNumbers numbers)
{
    private readonly List<Fact> facts = [];
    private readonly Dictionary<(int Sample, int Substance, int Method), int> first = [];
    private readonly Dictionary<string, int> methods = new(StringComparer.Ordinal);

    private readonly record struct Fact(RowPlace Place, int Record, int Sample, bool IsOrdinary, Substance Substance, Concentration Value, Unit Unit)
    {
        /// <summary>In the base unit of its dimension; null unless detected.</summary>
        public decimal? Base => Value.Value * Unit.Factor;
    }

    /// <summary>Remembers a result and compares it with an earlier one of the same sample, substance and method.</summary>
    public void Add(LabRow row, int record, SampleBook.Entry sample)
    {
        if (row.Substance is not { } substance || row.Value is not { } value || row.Unit is not { } unit) return;
        var isOrdinary = !substance.IsFieldReading && sample.Kind is SampleKind.Original or SampleKind.FieldDuplicate or SampleKind.BlindDuplicate;
        facts.Add(new Fact(row.Place, record, sample.Id, isOrdinary, substance, value, unit));
        ref var method = ref CollectionsMarshal.GetValueRefOrAddDefault(methods, row.Method ?? "", out var isKnown);
        if (!isKnown) method = methods.Count;
        ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(first, (sample.Id, substance.Index, method), out var isRepeated);
        if (!isRepeated)
        {
            before = facts.Count - 1;
            return;
        }

        var (earlier, later) = (facts[before], facts[^1]);
        if (earlier.Value.Times(earlier.Unit.Factor) == later.Value.Times(later.Unit.Factor) && earlier.Unit.Dimension == later.Unit.Dimension)
        {
            Say(later, LabFindings.RepeatedResult, earlier.Place.Row);
            return;
        }

        Say(earlier, LabFindings.ConflictingResult, later.Place.Row, Print(later));
        Say(later, LabFindings.ConflictingResult, earlier.Place.Row, Print(earlier));
    }

    /// <summary>Compares across the file, once every row was read.</summary>
    public void Finish()
    {
        TotalsAndParts();
        var detected = Enumerable.Range(0, facts.Count)
            .Where(i => facts[i].IsOrdinary && facts[i].Value.Value is > 0 && facts[i].Unit.Dimension != Dimension.Dimensionless)
            .GroupBy(i => (facts[i].Substance.Index, facts[i].Unit.Dimension));
        foreach (var group in detected)
        {
            var members = group.ToArray();
            if (members.Length >= numbers.IdenticalSamples) IdenticalDigits(members);
            if (members.Length >= numbers.OutlierSamples) Spread(members);
        }
    }

    /// <summary>BR-04-22: 铬 ≥ 六价铬 in one sample.</summary>
    private void TotalsAndParts()
    {
        if (KnownSubstances.Find("铬") is not { } total || KnownSubstances.Find("六价铬") is not { } part) return;
        var totals = facts.Where(f => f.Substance == total && f.Base is not null).GroupBy(static f => f.Sample).ToDictionary(static g => g.Key, static g => g.First());
        if (totals.Count == 0) return;
        foreach (var hexavalent in facts.Where(f => f.Substance == part && f.Base is not null))
        {
            if (totals.TryGetValue(hexavalent.Sample, out var chromium) && chromium.Unit.Dimension == hexavalent.Unit.Dimension && chromium.Base < hexavalent.Base)
                Say(chromium, LabFindings.TotalBelowPart, Print(chromium), Print(hexavalent));
        }
    }

    /// <summary>
    /// BR-04-22: the same digits in many samples, in an unbroken run or in a tenth of all: in a long list a few equal values are chance.
    /// </summary>
    private void IdenticalDigits(int[] members)
    {
        var run = 0;
        var groups = new Dictionary<(decimal, byte, Unit), (int First, int Count, int LongestRun)>();
        for (var i = 0; i < members.Length; i++)
        {
            var fact = facts[members[i]];
            var value = fact.Value.Value!.Value;
            run = i > 0 && SameDigits(facts[members[i - 1]], fact) ? run + 1 : 1;
            if (IsOneDigit(value)) continue;
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, (value, value.Scale, fact.Unit), out var isKnown);
            group = (isKnown ? group.First : members[i], group.Count + 1, Math.Max(group.LongestRun, run));
        }

        foreach (var (at, count, longestRun) in groups.Values)
        {
            var isMany = count >= numbers.IdenticalSamples && count * 10 >= members.Length;
            if (isMany || longestRun >= numbers.IdenticalSamples)
                Say(facts[at], LabFindings.IdenticalDigits, facts[at].Substance.NameZh, count, Print(facts[at]));
        }
    }

    private static bool SameDigits(Fact a, Fact b) =>
        a.Unit == b.Unit && a.Value == b.Value && a.Value.Value!.Value.Scale == b.Value.Value!.Value.Scale && a.Sample != b.Sample;

    /// <summary>BR-04-22: beyond so many interquartile ranges, and results a thousand times off the median.</summary>
    private void Spread(int[] members)
    {
        var sorted = members.Select(i => facts[i].Base!.Value).Order().ToArray();
        var (lower, median, upper) = (Quantile(sorted, 1), Quantile(sorted, 2), Quantile(sorted, 3));
        var reach = numbers.OutlierRanges * (upper - lower);
        foreach (var i in members)
        {
            var fact = facts[i];
            var value = fact.Base!.Value;
            var ratio = value > median ? value / median : median / value;
            if (ratio >= numbers.SlipFactor / numbers.SlipTolerance && ratio <= numbers.SlipFactor * numbers.SlipTolerance)
                Say(fact, LabFindings.ThousandTimes, Print(fact), $"{Short(median / fact.Unit.Factor)} {fact.Unit.Symbol}");
            if (reach > 0 && (value < lower - reach || value > upper + reach))
                Say(fact, LabFindings.Outlier, fact.Substance.NameZh, Print(fact), numbers.OutlierRanges,
                    Short(Math.Max(0, lower - reach) / fact.Unit.Factor), Short((upper + reach) / fact.Unit.Factor));
        }
    }

    /// <summary>Quartile of sorted numbers, interpolated at (n − 1)·p.</summary>
    private static decimal Quantile(decimal[] sorted, int quarter)
    {
        var at = (sorted.Length - 1) * quarter / 4m;
        var below = (int)at;
        return below + 1 < sorted.Length ? sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }

    /// <summary>True for one digit only, such as 0.2 or 3: too coarse to be telling.</summary>
    private static bool IsOneDigit(decimal value) => value * Powers[value.Scale] < 10;

    private static readonly decimal[] Powers = [.. Enumerable.Range(0, 29).Select(static n => (decimal)Math.Pow(10, n))];

    private void Say(Fact fact, Findings.FindingCode code, params object?[] args) =>
        log.Add(new Records(DeliverableSheet.Results, fact.Record), fact.Place.Layout, code, fact.Place.Cell("value"), CellText.Print(fact.Value), null, args);

    private static string Print(Fact fact) => $"{CellText.Print(fact.Value)} {fact.Unit.Symbol}";

    private static string Short(decimal number) => ((double)number).ToString("G4", CultureInfo.InvariantCulture);
}
