using System.Diagnostics;
using System.Globalization;
using System.Text;
using Soil.Core.LabData;
using Soil.Platform.Excel;

namespace Soil.Benchmarks;

/// <summary>
/// A laboratory CSV of 100,000 rows to findings, all rules, rows not kept: seconds of the first (cold) and the best run, and memory.
/// The peer is <c>deliverable-peer.sql</c> on the same file: COPY into PostgreSQL, then ten rules as queries.
/// </summary>
internal static class DeliverableBench
{
    private const int Rows = 100_000;
    private const int Rounds = 5;

    private static readonly (string Name, string Cas, double Level, string Method, string Limit)[] Substances =
    [
        ("砷", "7440-38-2", 8, "HJ 680-2013", "0.01"), ("镉", "7440-43-9", 0.12, "GB/T 17141-1997", "0.01"), ("铅", "7439-92-1", 25, "GB/T 17141-1997", "0.1"),
        ("汞", "7439-97-6", 0.05, "HJ 680-2013", "0.002"), ("镍", "7440-02-0", 30, "HJ 491-2019", "3"), ("铜", "7440-50-8", 28, "HJ 491-2019", "1"),
        ("六价铬", "18540-29-9", 0, "HJ 1082-2019", "0.5"), ("苯", "71-43-2", 0, "HJ 605-2011", "0.0019"), ("甲苯", "108-88-3", 0, "HJ 605-2011", "0.0013"), ("萘", "91-20-3", 0, "HJ 605-2011", "0.0004"),
    ];

    internal static void Run()
    {
        var path = Path.Combine(Path.GetTempPath(), "soil-bench-deliverable.csv");
        File.WriteAllText(path, Deliverable());
        var options = new ReadOptions { Today = new DateOnly(2026, 11, 24), KeepRows = false };
        var (first, best, findings) = (0.0, double.MaxValue, 0);
        for (var round = 0; round < Rounds; round++)
        {
            using var file = File.OpenRead(path);
            var clock = Stopwatch.StartNew();
            findings = DeliverableReader.Read(file, "bench.csv", options).Findings.Count;
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
            if (round == 0) first = clock.Elapsed.TotalSeconds;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"deliverable {Rows} rows: {first:0.00} s cold, {best:0.00} s warm, {findings} findings, {Environment.WorkingSet >> 20} MB working set ({path})"));
    }

    /// <summary>The same file every time: levels spread by a fixed walk, one bad value in a hundred samples, some units in another spelling.</summary>
    private static string Deliverable()
    {
        var text = new StringBuilder("样品编号,检测项目,CAS号,检测结果,单位,检出限,分析方法,批次,分析时间,CMA\n");
        for (var i = 0; i < Rows; i++)
        {
            var (sample, substance) = (i / Substances.Length, Substances[i % Substances.Length]);
            var spread = 0.7 + (((sample * 7919L) + (i * 104_729L)) % 6007 / 10_000.0);
            var value = substance.Level == 0 ? "<" + substance.Limit : sample % 97 == 0 ? "5O" : sample % 101 == 0 ? "-1" : (substance.Level * spread).ToString("G4", CultureInfo.InvariantCulture);
            var unit = sample % 211 == 0 ? "mg/Kg" : "mg/kg";
            text.Append(CultureInfo.InvariantCulture, $"ZZ-26{sample / 100:000}-S{sample % 100:00}-0.5,{substance.Name},{substance.Cas},{value},{unit},{substance.Limit},{substance.Method},B{sample / 20:000},2026-03-{1 + (sample % 28):00},是\n");
        }

        return text.ToString();
    }
}
