using System.Globalization;
using CsCheck;
using Soil.Core.Calendar;
using Soil.Core.Tables;

namespace Soil.Core.Tests.Calendar;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = WorkingDays.Default;

    [Theory]
    [InlineData("2026-02-16", false)] // Spring Festival
    [InlineData("2026-02-14", true)] // Saturday made up
    [InlineData("2024-02-18", true)] // Sunday made up
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-01", false)] // Sunday
    [InlineData("2027-01-01", false)] // no notice yet: the fixed days and weekends
    [InlineData("2027-05-02", false)]
    [InlineData("2027-05-03", true)]
    public void Holidays_and_make_up_days_are_data(string day, bool works) => Days.IsWorkingDay(D(day)).Should().Be(works);

    [Theory]
    [InlineData("2026-03-02", 5, "2026-03-09")]
    [InlineData("2026-02-12", 3, "2026-02-24")] // Friday, made-up Saturday, then the holiday
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-03-02", 0, "2026-03-02")]
    public void The_day_of_the_event_is_not_counted(string from, int count, string due) =>
        Days.AddWorkingDays(D(from), count).Should().Be(new Deadline(D(due), false));

    [Fact]
    public void A_leap_day_a_year_on_is_the_last_of_february_moved_to_a_working_day()
    {
        Days.AddYears(D("2024-02-29"), 1).Should().Be(new Deadline(D("2025-02-28"), false));
        Days.AddYears(D("2024-02-29"), 2).Should().Be(new Deadline(D("2026-02-28"), false), "2026-02-28 is a made-up Saturday");
        Days.AddMonths(D("2024-08-31"), 6).Should().Be(new Deadline(D("2025-02-28"), false));
    }

    [Theory]
    [InlineData("2024-09-01", 1, "2024-10-08")] // 1 October, holiday until the 7th
    [InlineData("2023-03-15", 12, "2024-03-15")]
    public void Months_that_end_on_a_day_off_move_on(string from, int months, string due) =>
        Days.AddMonths(D(from), months).Should().Be(new Deadline(D(due), false));

    [Fact]
    public void Natural_days_that_end_on_a_day_off_move_on() =>
        Days.AddDays(D("2026-02-05"), 10).Should().Be(new Deadline(D("2026-02-24"), false));

    [Fact]
    public void A_year_without_a_notice_makes_the_date_provisional()
    {
        Days.LastPublishedYear.Should().Be(2026);
        Days.AddWorkingDays(D("2026-12-28"), 3).Should().Be(new Deadline(D("2026-12-31"), false));
        var next = Days.AddWorkingDays(D("2026-12-28"), 10);
        next.Should().Be(new Deadline(D("2027-01-12"), true));
        next.IsOverdue(D("2027-03-01")).Should().BeFalse();
        Days.Describe(next, D("2027-03-01")).Should().Be("已过暂定日期，待确认");
        Days.Describe(next, D("2026-12-28")).Should().Be("还有 10 个工作日（暂定）");
        next.ToString().Should().Be("2027-01-12（暂定）");
    }

    [Theory]
    [InlineData("2026-03-02", "还有 5 个工作日")]
    [InlineData("2026-03-09", "今天到期")]
    [InlineData("2026-03-12", "逾期 3 个工作日")]
    public void A_deadline_is_told_in_working_days(string today, string words)
    {
        var due = new Deadline(D("2026-03-09"), false);
        Days.Describe(due, D(today)).Should().Be(words);
        due.IsOverdue(D(today)).Should().Be(words.StartsWith("逾期", StringComparison.Ordinal));
    }

    [Fact]
    public void Counting_undoes_adding() =>
        Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 250], (start, count) => (start, count)).Sample(x =>
        {
            var from = D("2022-01-04").AddDays(x.start);
            var due = Days.AddWorkingDays(from, x.count).Date;
            return Days.WorkingDaysBetween(from, due) == x.count && Days.WorkingDaysBetween(due, from) == -x.count;
        });

    [Fact]
    public void Every_day_of_the_table_names_its_notice()
    {
        var rows = CsvTable.Embedded("Calendar/holidays.csv").Rows;
        rows.Count.Should().BeGreaterThan(150);
        rows.Should().OnlyContain(r => r["notice"].StartsWith("国办发明电", StringComparison.Ordinal) && r["verified"].Length == 1);
    }

    [Fact]
    public void A_word_that_is_neither_off_nor_work_is_refused() =>
        FluentActions.Invoking(() => WorkingDays.Read(CsvTable.Parse("date,kind,notice_year\n2026-01-01,holiday,2026\n"))).Should().Throw<FormatException>();

    private static DateOnly D(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
