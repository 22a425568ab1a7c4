using Soil.Core.Standards;

namespace Soil.Core.Evaluations;

/// <summary>How much a verdict asks for attention (关注次序): the order of lists, of what covers what on the map, and of alerts (decisions 19, 31).</summary>
public static class VerdictRank
{
    /// <summary>超管制值, and groundwater of class Ⅴ: must act.</summary>
    public const int Red = 0;

    /// <summary>Above the screening value or the target class: look.</summary>
    public const int Amber = 1;

    /// <summary>Cannot be judged: a gap in what is known.</summary>
    public const int Violet = 2;

    /// <summary>Below the limits.</summary>
    public const int Green = 3;

    /// <summary>The standard does not cover it.</summary>
    public const int Grey = 4;

    /// <summary>Smaller is worse.</summary>
    public static int Rank(this Verdict verdict, GroundwaterClass? reached = null) => verdict switch
    {
        Verdict.AboveIntervention => Red,
        Verdict.AboveLimit when reached == GroundwaterClass.V => Red,
        Verdict.BetweenScreeningAndIntervention or Verdict.AboveLimit => Amber,
        Verdict.CannotJudge => Violet,
        Verdict.BelowScreening or Verdict.WithinLimit => Green,
        Verdict.NotCovered => Grey,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}
