using System.Globalization;
using System.Text.RegularExpressions;
using Soil.Core.Tables;

namespace Soil.Core.Standards.Gbt14848_2017;

/// <summary>How a row of the table compares (限值比较方式), GB/T 14848-2017 table 1.</summary>
public enum LimitComparison
{
    [System.ComponentModel.DataAnnotations.Display(Name = "不大于")] Upper,
    [System.ComponentModel.DataAnnotations.Display(Name = "范围")] Range,
    [System.ComponentModel.DataAnnotations.Display(Name = "无或有")] Presence,
}

/// <summary>A row of GB/T 14848-2017 table 1 or 2: the limits of classes I to IV; class V is what is worse.</summary>
public sealed partial class Gbt14848Row : StandardRow
{
    private const string NotDetected = "不得检出";

    private readonly string[] _printed;
    private readonly decimal?[] _upper = new decimal?[4];
    private readonly decimal[] _lower = new decimal[4];

    internal Gbt14848Row(CsvRow row)
        : base(Gbt14848.Edition, row)
    {
        Comparison = Enum.Parse<LimitComparison>(row["comparison"], ignoreCase: true);
        _printed = [row["class1"], row["class2"], row["class3"], row["class4"], row["class5"]];
        FirstClassIsNonDetect = _printed[0] == NotDetected;
        for (var i = 0; i < 4 && Comparison != LimitComparison.Presence; i++)
        {
            // A range is taken by its outer bounds: the inner ones are the class before it. ">0.5" as class IV is no bound at all.
            var numbers = Numbers().Matches(_printed[i]);
            _upper[i] = numbers.Count > 0 && !_printed[i].StartsWith('>') ? decimal.Parse(numbers[^1].ValueSpan, CultureInfo.InvariantCulture) : null;
            _lower[i] = Comparison == LimitComparison.Range ? decimal.Parse(numbers[0].ValueSpan, CultureInfo.InvariantCulture) : 0;
        }
    }

    /// <summary>How the row compares.</summary>
    public LimitComparison Comparison { get; }

    /// <summary>Class I is 不得检出: only a non-detect reaches it.</summary>
    public bool FirstClassIsNonDetect { get; }

    /// <summary>The upper limit of a class, in the unit of the row; null for words, ranges, 不得检出, class V, and where class IV is left open.</summary>
    public decimal? Limit(GroundwaterClass target) =>
        Comparison == LimitComparison.Upper && target < GroundwaterClass.V ? _upper[(int)target - 1] : null;

    /// <summary>The limit of a class as printed: <c>0.05</c>, <c>6.5≤pH≤8.5</c>, <c>不得检出</c>, <c>无</c>.</summary>
    public string PrintedLimit(GroundwaterClass target) => _printed[(int)target - 1];

    /// <summary>The best class a value reaches; null when it lies above class III and the standard leaves class IV open.</summary>
    internal GroundwaterClass? ClassOf(decimal value)
    {
        for (var i = FirstClassIsNonDetect ? 1 : 0; i < 4; i++)
        {
            if (_upper[i] is not { } upper)
            {
                return null;
            }

            if (value <= upper && value >= _lower[i])
            {
                return (GroundwaterClass)(i + 1);
            }
        }

        return GroundwaterClass.V;
    }

    /// <summary>The highest detection limit that still proves the target class: its own limit, or the nearest better class that has one; null when any does.</summary>
    internal decimal? Reaching(GroundwaterClass target) => target switch
    {
        GroundwaterClass.V => null,
        GroundwaterClass.I when FirstClassIsNonDetect => null,
        GroundwaterClass.IV when _upper[3] is null => _upper[2],
        _ => _upper[(int)target - 1],
    };

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
