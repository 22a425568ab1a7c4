namespace Soil.Core.Standards;

/// <summary>Many verdicts in one (综合判定): for a point, a parcel, a legend, a list. One function, used by all of them.</summary>
public static class Verdicts
{
    private static readonly Verdict[] WorstFirst =
    [
        Verdict.AboveIntervention, Verdict.BetweenScreeningAndIntervention, Verdict.AboveLimit, Verdict.CannotJudge,
        Verdict.BelowScreening, Verdict.WithinLimit, Verdict.NotCovered,
    ];

    /// <summary>
    /// The worst, with the counts beside it. Precedence: above intervention, then between or above the groundwater limit,
    /// then cannot judge (a gap outweighs a pass), then below or within, then not covered.
    /// </summary>
    public static VerdictTally Worst(IEnumerable<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var counts = new int[WorstFirst.Length];
        foreach (var verdict in verdicts)
        {
            counts[(int)verdict]++;
        }

        Verdict? worst = null;
        foreach (var verdict in WorstFirst)
        {
            if (counts[(int)verdict] > 0)
            {
                worst = verdict;
                break;
            }
        }

        return new VerdictTally(worst, counts);
    }

    /// <summary>Exceeds the screening value, the intervention value or the groundwater limit: what raises an alert.</summary>
    public static bool IsExceedance(this Verdict verdict) =>
        verdict is Verdict.AboveIntervention or Verdict.BetweenScreeningAndIntervention or Verdict.AboveLimit;
}

/// <summary>The worst of many verdicts and how many there are of each (判定汇总).</summary>
public sealed class VerdictTally
{
    private readonly int[] _counts;

    internal VerdictTally(Verdict? worst, int[] counts)
    {
        Worst = worst;
        _counts = counts;
    }

    /// <summary>The worst verdict; null when there is none at all.</summary>
    public Verdict? Worst { get; }

    /// <summary>How many results have this verdict.</summary>
    public int this[Verdict verdict] => _counts[(int)verdict];

    /// <summary>How many results there are.</summary>
    public int Total => _counts.Sum();

    /// <summary>How many exceed a limit.</summary>
    public int Exceedances => this[Verdict.AboveIntervention] + this[Verdict.BetweenScreeningAndIntervention] + this[Verdict.AboveLimit];
}
