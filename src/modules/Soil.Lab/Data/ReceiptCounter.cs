using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Platform.Calendar;
using Soil.Platform.Data;

namespace Soil.Lab.Data;

/// <summary>Last receipt number of a day.</summary>
[Unscoped("只是计数")]
internal sealed class ReceiptCounter
{
    public required DateOnly Day { get; init; }

    public required int Last { get; init; }

    /// <summary>
    /// The next receipt number of today, <c>JC-20261124-000387</c>. One statement of its own, so that any number of uploads get different
    /// numbers on both databases; an upload that fails afterwards leaves a gap, which is harmless.
    /// </summary>
    public static async Task<string> Next(SoilDb db, CancellationToken ct)
    {
        var day = BusinessDay.Of(db.Clock.GetUtcNow());
        var table = db.Kind == DatabaseKind.Postgres ? "lab.receipt_counter" : "lab_receipt_counter";
#pragma warning disable EF1002 // the table's name is ours; the day is a parameter
        var last = await db.Database.SqlQueryRaw<int>(
            $"insert into {table} as c (day, last) values ({{0}}, 1) on conflict (day) do update set last = c.last + 1 returning last as \"Value\"", day).ToListAsync(ct);
#pragma warning restore EF1002
        return string.Create(CultureInfo.InvariantCulture, $"JC-{day:yyyyMMdd}-{last[0]:000000}");
    }
}

internal sealed class ReceiptCounterMap : IEntityTypeConfiguration<ReceiptCounter>
{
    public void Configure(EntityTypeBuilder<ReceiptCounter> b)
    {
        b.ToTable("receipt_counter", "lab");
        b.HasKey(c => c.Day);
    }
}
