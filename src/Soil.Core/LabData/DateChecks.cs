namespace Soil.Core.LabData;

/// <summary>The order of a sample's times (时间先后), BR-04-22: sampled ≤ received ≤ prepared ≤ analysed ≤ today.</summary>
internal static class DateChecks
{
    public static void NotInFuture(FindingLog log, SheetLayout layout, Records records, RowPlace place, string column, string name, LabMoment? moment, DateOnly today)
    {
        if (moment is { } at && at.Date > today) log.Add(records, layout, LabFindings.FutureDate, place.Cell(column), at.ToString(), null, name, at);
    }

    public static void InOrder(
        FindingLog log, SheetLayout layout, Records records, RowPlace place, string column, string laterName, LabMoment? later, string earlierName, LabMoment? earlier)
    {
        if (later is { } end && earlier is { } start && end.IsBefore(start))
            log.Add(records, layout, LabFindings.DateOrder, place.Cell(column), end.ToString(), null, laterName, end, earlierName, start);
    }
}
