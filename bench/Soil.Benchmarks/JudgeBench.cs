using System.Diagnostics;
using Soil.Core.Measurements;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb15618_2018;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Core.Standards.Gbt14848_2017;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Benchmarks;

/// <summary>Verdicts per second on one core, and bytes allocated a verdict; the target is 5 million and none.</summary>
internal static class JudgeBench
{
    private const int Rounds = 5;
    private const int Count = 2_000_000;

    internal static void Run()
    {
        var soil = Results(Gb36600.Rows, Unit.MilligramPerKilogram);
        var water = Results(Gbt14848.Rows.Where(row => row.Comparison == LimitComparison.Upper), null);
        var farmland = Results(Gb15618.Rows(FarmlandUse.Paddy), Unit.MilligramPerKilogram);
        Measure("GB 36600-2018", soil, (in Result r) => Gb36600.Judge(r.Substance, LandClass.Second, r.Value, r.Unit));
        Measure("GB/T 14848-2017", water, (in Result r) => Gbt14848.Judge(r.Substance, GroundwaterClass.III, r.Value, r.Unit));
        Measure("GB 15618-2018", farmland, (in Result r) => Gb15618.Judge(r.Substance, FarmlandUse.Paddy, 6.8m, r.Value, r.Unit));
        MeasureText();
    }

    private static Result[] Results(IEnumerable<StandardRow> rows, Unit? unit)
    {
        var listed = rows.ToArray();
        return
        [
            .. Enumerable.Range(0, 4096).Select(i =>
            {
                var row = listed[i % listed.Length];
                var number = (i * 7919 % 100_000) / 100m;
                return new Result(row.Substance, i % 5 == 0 ? Concentration.BelowDetectionLimit(number) : Concentration.Detected(number), unit ?? row.Unit);
            }),
        ];
    }

    private static void Measure(string name, Result[] results, JudgeOne judge)
    {
        var best = 0.0;
        long allocated = 0;
        var exceeding = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < Count; i++)
            {
                exceeding += judge(in results[i & 4095]).Verdict.IsExceedance() ? 1 : 0;
            }

            clock.Stop();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            best = Math.Max(best, Count / clock.Elapsed.TotalSeconds);
        }

        Console.WriteLine($"{name,-16} {best / 1e6,6:0.0} M verdicts/s  {(double)allocated / Count:0.00} B/verdict  ({exceeding} exceed)");
    }

    /// <summary>The same from the laboratory's text: name, value and unit read, then judged.</summary>
    private static void MeasureText()
    {
        (string Name, string Value, string Unit)[] texts =
            [("六价铬", "<0.5", "mg/kg"), ("7440-38-2", "12.3", "mg/Kg"), ("苯并(a)芘", "550.1", "μg/kg"), ("镍", "ND", "毫克/千克")];
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
        {
            var (name, value, unit) = texts[i & 3];
            _ = Gb36600.Judge(
                KnownSubstances.Find(name)!, LandClass.First, ReportedValue.Parse(value, "0.1"), Unit.TryParse(unit, out var read) ? read : null);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine($"{"from text",-16} {Count / clock.Elapsed.TotalSeconds / 1e6,6:0.0} M verdicts/s  {(double)allocated / Count:0.00} B/verdict");
    }

    private delegate Judgement JudgeOne(in Result result);

    private readonly record struct Result(Substance Substance, Concentration Value, Unit Unit);
}
