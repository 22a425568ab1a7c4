using System.Globalization;

namespace Soil.Core.Calendar;

/// <summary>A last day (截止日), over at 24:00 Asia/Shanghai.</summary>
/// <param name="Date">The day.</param>
/// <param name="Provisional">暂定: a year without a published holiday notice lies on the way, the day may move (decision 21).</param>
public readonly record struct Deadline(DateOnly Date, bool Provisional)
{
    /// <summary>Past, and certain: on a provisional date nothing is called overdue until a person confirms.</summary>
    public bool IsOverdue(DateOnly today) => today > Date && !Provisional;

    public override string ToString() =>
        Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (Provisional ? "（暂定）" : "");
}
