namespace Soil.Core.Measurements;

/// <summary>Which of the three things a laboratory can say about a substance in a sample (检测结果类型).</summary>
public enum ConcentrationKind : byte
{
    /// <summary>Not analysed (未检测): nothing is known.</summary>
    [System.ComponentModel.DataAnnotations.Display(Name = "未检测")] NotAnalysed,

    /// <summary>Below the detection limit (未检出).</summary>
    [System.ComponentModel.DataAnnotations.Display(Name = "未检出")] BelowDetectionLimit,

    /// <summary>Found, with a value (检出).</summary>
    [System.ComponentModel.DataAnnotations.Display(Name = "检出")] Detected,
}

/// <summary>
/// A measured value (检测结果) as a closed type: detected with a value, below a detection limit that may be unknown, or not analysed.
/// Never zero for 未检出, never half the limit: substitution is a statistical choice, named where it is made.
/// A struct, so that a million of them cost no allocation.
/// </summary>
public readonly record struct Concentration
{
    private Concentration(ConcentrationKind kind, decimal number, bool known)
    {
        Kind = kind;
        Number = number;
        IsKnown = known;
    }

    private decimal Number { get; }

    private bool IsKnown { get; }

    /// <summary>Which case this is.</summary>
    public ConcentrationKind Kind { get; }

    /// <summary>The value; null unless <see cref="ConcentrationKind.Detected"/>.</summary>
    public decimal? Value => Kind == ConcentrationKind.Detected ? Number : null;

    /// <summary>The detection limit of a non-detect; null when it is not known, or for the other cases.</summary>
    public decimal? DetectionLimit => Kind == ConcentrationKind.BelowDetectionLimit && IsKnown ? Number : null;

    /// <summary>A value that was found, in the unit that stands beside it.</summary>
    public static Concentration Detected(decimal value) => new(ConcentrationKind.Detected, value, true);

    /// <summary>未检出; <paramref name="limit"/> is the method's detection limit in the unit beside it, null when the laboratory gave none.</summary>
    public static Concentration BelowDetectionLimit(decimal? limit) =>
        new(ConcentrationKind.BelowDetectionLimit, limit ?? 0, limit is not null);

    /// <summary>未检测.</summary>
    public static Concentration NotAnalysed => default;

    /// <summary>The same thing with its number multiplied, for a change of unit.</summary>
    public Concentration Times(decimal factor) => new(Kind, Number * factor, IsKnown);
}
