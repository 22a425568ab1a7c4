using System.Globalization;
using Soil.Core.Tables;

namespace Soil.Core.Calendar;

/// <summary>Working days (工作日) and legal deadlines: holidays and make-up days of the State Council notices, one table row a day.</summary>
/// <remarks>
/// 00 §6 and decision 21: the day of the event is not counted; a deadline in natural days, months or years that ends on a day off moves to
/// the next working day. For a year without a notice weekends, 1 January, 1–2 May and 1–3 October count as off (全国年节及纪念日放假办法, the
/// days that cannot move with the moon), and every answer that needed such a year is provisional.
/// </remarks>
public sealed class WorkingDays
{
    private readonly Dictionary<DateOnly, bool> special;
    private readonly HashSet<int> published;

    private WorkingDays(Dictionary<DateOnly, bool> special, HashSet<int> published) => (this.special, this.published) = (special, published);

    /// <summary>The table that ships with the product.</summary>
    public static WorkingDays Default { get; } = Read(CsvTable.Embedded("Calendar/holidays.csv"));

    /// <summary>Last year with a published notice.</summary>
    public int LastPublishedYear => published.Max();

    /// <summary>Reads a table with the columns <c>date</c>, <c>kind</c> (<c>off</c> or <c>work</c>) and <c>notice_year</c>.</summary>
    public static WorkingDays Read(CsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var special = table.Rows.ToDictionary(
            row => DateOnly.ParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            row => row["kind"] switch
            {
                "work" => true,
                "off" => false,
                var other => throw new FormatException($"A day is 'off' or 'work', not '{other}'."),
            });
        return new(special, [.. table.Rows.Select(row => int.Parse(row["notice_year"], CultureInfo.InvariantCulture))]);
    }

    /// <summary>Whether the notice of the year is known, so that its days are certain.</summary>
    public bool IsPublished(int year) => published.Contains(year);

    /// <summary>Whether people work on the day; in an unpublished year by the rule in the remarks.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        if (special.TryGetValue(day, out var works)) return works;
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return false;
        return IsPublished(day.Year) || (day.Month, day.Day) is not ((1, 1) or (5, 1 or 2) or (10, 1 or 2 or 3));
    }

    /// <summary>The n-th working day after the event.</summary>
    public Deadline AddWorkingDays(DateOnly eventDay, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = eventDay;
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) count--;
        }
        return Settled(eventDay, day);
    }

    /// <summary>So many natural days after the event, moved on to a working day.</summary>
    public Deadline AddDays(DateOnly eventDay, int count) => Moved(eventDay.AddDays(count));

    /// <summary>The same day so many months on, or the month's last day where there is none, moved on to a working day.</summary>
    public Deadline AddMonths(DateOnly eventDay, int count) => Moved(eventDay.AddMonths(count));

    /// <summary>The same day so many years on (2024-02-29 gives 2025-02-28), moved on to a working day.</summary>
    public Deadline AddYears(DateOnly eventDay, int count) => Moved(eventDay.AddYears(count));

    /// <summary>Working days from a day, not counted, to another, counted; negative when the other is earlier.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from) return -WorkingDaysBetween(to, from);
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day)) count++;
        }
        return count;
    }

    /// <summary>How a deadline stands today, in words: 还有 5 个工作日, 今天到期, 逾期 3 个工作日; a provisional one says so.</summary>
    public string Describe(Deadline deadline, DateOnly today)
    {
        var days = WorkingDaysBetween(today, deadline.Date);
        var words = today.CompareTo(deadline.Date) switch
        {
            < 0 => days == 0 ? "下一工作日前到期" : $"还有 {days} 个工作日",
            0 => "今天到期",
            _ when deadline.Provisional => "已过暂定日期，待确认",
            // Past a Friday on a Saturday: late, though no working day has gone by.
            _ => days == 0 ? "已逾期" : $"逾期 {-days} 个工作日",
        };
        return deadline.Provisional && today <= deadline.Date ? words + "（暂定）" : words;
    }

    private Deadline Moved(DateOnly end)
    {
        var day = end;
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return Settled(end, day);
    }

    // Certain only when every year whose days were looked at is published.
    private Deadline Settled(DateOnly first, DateOnly last) =>
        new(last, !Enumerable.Range(first.Year, last.Year - first.Year + 1).All(IsPublished));
}
