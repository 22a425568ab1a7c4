using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Lab.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;

namespace Soil.Lab.Deliverables;

/// <summary>What the list and its export show: filters and order as they stand in the address.</summary>
internal sealed record DeliverableFilter(string? State, string? Laboratory, string? Text, string? From, string? To, string? Sort)
{
    public const string OwnOrder = "-received";

    public IQueryable<Deliverable> Apply(SoilDb db)
    {
        var query = db.Set<Deliverable>().AsNoTracking();
        if (Enum.TryParse<DeliverableState>(State, out var state)) query = query.Where(d => d.State == state);
        if (Guid.TryParse(Laboratory, out var guid)) query = query.Where(d => d.OrganisationId == new OrganisationId(guid));
        if (Text?.Trim() is { Length: > 0 } text)
        {
            query = query.Where(d => d.ReceiptNumber.Contains(text) || d.FileName.Contains(text)
                || (d.ParcelCode != null && d.ParcelCode.Contains(text)) || (d.ParcelName != null && d.ParcelName.Contains(text))
                || (d.ReportNumber != null && d.ReportNumber.Contains(text)));
        }
        if (Day(From) is { } from) query = query.Where(d => d.ReceivedAt >= from);
        if (Day(To) is { } to)
        {
            var end = to.AddDays(1);
            query = query.Where(d => d.ReceivedAt < end);
        }
        return (Sort ?? OwnOrder) switch
        {
            "receipt" => query.OrderBy(d => d.ReceiptNumber),
            "-receipt" => query.OrderByDescending(d => d.ReceiptNumber),
            "received" => query.OrderBy(d => d.ReceivedAt).ThenBy(d => d.ReceiptNumber),
            "errors" => query.OrderBy(d => d.Errors).ThenBy(d => d.ReceiptNumber),
            "-errors" => query.OrderByDescending(d => d.Errors).ThenBy(d => d.ReceiptNumber),
            "rows" => query.OrderBy(d => d.Rows).ThenBy(d => d.ReceiptNumber),
            "-rows" => query.OrderByDescending(d => d.Rows).ThenBy(d => d.ReceiptNumber),
            _ => query.OrderByDescending(d => d.ReceivedAt).ThenByDescending(d => d.ReceiptNumber),
        };
    }

    /// <summary>A day in Asia/Shanghai as the instant it begins.</summary>
    private static DateTimeOffset? Day(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? BusinessDay.At(day).ToUniversalTime() : null;
}
