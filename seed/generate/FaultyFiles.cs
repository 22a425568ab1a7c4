namespace Seed.Generate;

/// <summary>Spoils a clean file the way files are spoilt in practice, one kind of mistake every few rows.</summary>
internal static class FaultyFiles
{
    private const int Code = 0, Point = 1, Lon = 3, Lat = 4, Top = 5, Bottom = 6, SampledAt = 7, ReceivedAt = 8,
        Substance = 9, Cas = 10, Value = 11, Unit = 12, Limit = 13, AnalysedAt = 15;

    private static readonly Action<string[]>[] Mistakes =
    [
        r => r[Code] = r[Code].Replace("-S", "-5", StringComparison.Ordinal),
        r => (r[Substance], r[Cas]) = (r[Substance] == "铬（六价）" ? "六价各" : r[Substance] + "酸", ""),
        r => r[Cas] = r[Cas].Length > 0 ? r[Cas][..^1] + (char)('0' + ((r[Cas][^1] - '0' + 3) % 10)) : "7440-00-0",
        r => r[Value] = "",
        r => r[Value] = "-1.2",
        r => r[Value] = "1O.3",
        r => (r[Value], r[Limit]) = ("未检出", ""),
        r => r[Unit] = "mg/m3",
        r => r[Unit] = "",
        r => (r[Lon], r[Lat]) = (r[Lat], r[Lon]),
        r => (r[Top], r[Bottom]) = (r[Bottom], r[Top]),
        r => r[SampledAt] = r[SampledAt][..4] + "-02-31 10:20",
        r => r[AnalysedAt] = r[SampledAt][..4] + "-01-05 09:00",
        r => r[Substance] = "",
        r => r[Value] = "0",
        r => (r[Value], r[Unit]) = ("１２．６", "毫克/千克"),
        r => (r[Value], r[Limit]) = ("<0.2", "0.5"),
        r => r[Value] = "见附件",
        r => r[ReceivedAt] = r[SampledAt][..10] + " 06:00",
        r => r[Point] = "S99",
        r => (r[Value], r[Limit]) = ("ND", "-0.1"),
        r => r[Lon] = "11.3641",
    ];

    /// <summary>The same file with every mistake at least once, and a doubled and a contradicting row at the end.</summary>
    public static IReadOnlyList<ResultRow> Spoil(IReadOnlyList<ResultRow> clean, string name)
    {
        var draws = new Draws("faults " + name);
        var rows = clean.Select(r => r.Cells.ToArray()).ToList();
        // Soil rows only: every kind of mistake has its cells there.
        var places = draws.Shuffled(Enumerable.Range(0, rows.Count).Where(i => rows[i][2] == "土壤")).Take(Mistakes.Length).ToArray();
        for (var i = 0; i < places.Length; i++) Mistakes[i](rows[places[i]]);

        var untouched = Enumerable.Range(0, rows.Count).Where(i => rows[i][2] == "土壤" && !places.Contains(i)).Take(2).ToArray();
        rows.Add([.. rows[untouched[0]]]);
        var other = rows[untouched[1]].ToArray();
        other[Value] = "77.7";
        rows.Add(other);
        return [.. rows.Select(r => new ResultRow(r))];
    }
}
