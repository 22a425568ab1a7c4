using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Lab.Contracts;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Lab.Data;

/// <summary>
/// What a laboratory handed in (检测成果): one file, its receipt, and the way it went. The file is the record; nothing of it is copied into
/// rows until it is accepted.
/// </summary>
internal sealed class Deliverable : IOrganisationScoped
{
    public required DeliverableId Id { get; init; }

    /// <summary>回执号, <c>JC-20261124-000387</c>.</summary>
    public required string ReceiptNumber { get; init; }

    public DeliverableState State { get; private set; } = DeliverableState.Received;

    /// <summary>The laboratory.</summary>
    public required OrganisationId OrganisationId { get; init; }

    public required string LaboratoryName { get; init; }

    public AccountId? SubmittedBy { get; init; }

    public required string SubmittedByName { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    // The file, as on the receipt.
    public required StoredFileId FileId { get; init; }

    public required string FileName { get; init; }

    public required long FileLength { get; init; }

    public required string Sha256 { get; init; }

    public required string Sm3 { get; init; }

    /// <summary>What makes the same file the same answer; free again once the deliverable is withdrawn or superseded.</summary>
    public string? SameFileKey { get; private set; }

    // What was declared with it.
    public string? ParcelCode { get; init; }

    public required SamplingPurpose Purpose { get; init; }

    public string? DeclaredLand { get; private set; }

    public string? CoordinateSystem { get; init; }

    /// <summary>Column mapping of a foreign table, JSON.</summary>
    public string? Mapping { get; init; }

    public string? ReportNumber { get; private set; }

    public string? ReportDate { get; private set; }

    // The parcel, once the check has found it.
    public ParcelId? ParcelId { get; private set; }

    public string? ParcelName { get; private set; }

    public string? DivisionCode { get; private set; }

    // The last check.
    public int CheckNumber { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    public int CheckMilliseconds { get; private set; }

    public int Rows { get; private set; }

    public int Passed { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Notes { get; private set; }

    public string Sheets { get; private set; } = "";

    // What became of it.
    public DeliverableId? SupersedesId { get; init; }

    public DeliverableId? SupersededById { get; private set; }

    public AccountId? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Remark of the acceptance, reasons of the return or withdrawal.</summary>
    public string? Remark { get; private set; }

    /// <summary>Results of record that it became.</summary>
    public int Accepted { get; private set; }

    /// <summary>Guards against two decisions at once.</summary>
    public int Version { get; private set; }

    public string Title => $"{ParcelName ?? ParcelCode ?? "无地块"} · {ReceiptNumber}";

    public DeliverableBrief AsBrief() =>
        new(Id, ReceiptNumber, FileId, ParcelId, DivisionCode, OrganisationId, LaboratoryName, DeclaredLand, State == DeliverableState.Accepted ? DecidedAt : null);

    public Deliverable Named(string sameFileKey, string? declaredLand, string? division, string? reportNumber, string? reportDate)
    {
        (SameFileKey, DeclaredLand, DivisionCode, ReportNumber, ReportDate) = (sameFileKey, declaredLand, division, reportNumber, reportDate);
        return this;
    }

    public void FoundParcel(ParcelId parcel, string name, string division) => (ParcelId, ParcelName, DivisionCode) = (parcel, name, division);

    public void WasChecked(DeliverableReading reading, int errors, int warnings, int notes, TimeSpan took, DateTimeOffset now)
    {
        State = DeliverableState.Checked;
        CheckNumber++;
        CheckedAt = now;
        CheckMilliseconds = (int)took.TotalMilliseconds;
        (Rows, Passed, Errors, Warnings, Notes) = (reading.RowCount, reading.AcceptedCount, errors, warnings, notes);
        Sheets = string.Join('、', reading.SheetNames.Take(20));
        if (Sheets.Length > 400) Sheets = Sheets[..400];
        ReportNumber ??= reading.Cover.GetValueOrDefault("report_no");
        ReportDate ??= reading.Cover.GetValueOrDefault("report_date");
        DeclaredLand ??= reading.Cover.GetValueOrDefault("land");
        Version++;
    }

    /// <summary>Rows were taken out or put back: the file is checked again without them.</summary>
    public void CheckAgain()
    {
        State = DeliverableState.Received;
        Version++;
    }

    public void Accept(int results, string? remark, Caller caller, DateTimeOffset now)
    {
        Accepted = results;
        Decide(DeliverableState.Accepted, remark, caller, now);
    }

    public void Return(string reasons, Caller caller, DateTimeOffset now) => Decide(DeliverableState.Returned, reasons, caller, now);

    public void Withdraw(string reason, Caller caller, DateTimeOffset now)
    {
        SameFileKey = null;
        Decide(DeliverableState.Withdrawn, reason, caller, now);
    }

    public void Supersede(DeliverableId by)
    {
        SameFileKey = null;
        SupersededById = by;
        State = DeliverableState.Superseded;
        Version++;
    }

    private void Decide(DeliverableState state, string? remark, Caller caller, DateTimeOffset now)
    {
        State = state;
        (DecidedBy, DecidedByName, DecidedAt, Remark) = (caller.Account, caller.Name, now, remark);
        Version++;
    }
}

internal sealed class DeliverableMap : IEntityTypeConfiguration<Deliverable>
{
    public void Configure(EntityTypeBuilder<Deliverable> b)
    {
        b.ToTable("deliverable", "lab");
        b.Property(d => d.ReceiptNumber).HasMaxLength(20);
        b.Property(d => d.LaboratoryName).HasMaxLength(120);
        b.Property(d => d.SubmittedByName).HasMaxLength(60);
        b.Property(d => d.FileName).HasMaxLength(200);
        b.Property(d => d.Sha256).HasMaxLength(64);
        b.Property(d => d.Sm3).HasMaxLength(64);
        b.Property(d => d.SameFileKey).HasMaxLength(64);
        b.Property(d => d.ParcelCode).HasMaxLength(20);
        b.Property(d => d.ParcelName).HasMaxLength(200);
        b.Property(d => d.DivisionCode).HasMaxLength(6);
        b.Property(d => d.DeclaredLand).HasMaxLength(20);
        b.Property(d => d.CoordinateSystem).HasMaxLength(60);
        b.Property(d => d.ReportNumber).HasMaxLength(80);
        b.Property(d => d.ReportDate).HasMaxLength(20);
        b.Property(d => d.Sheets).HasMaxLength(400);
        b.Property(d => d.DecidedByName).HasMaxLength(60);
        b.Property(d => d.Remark).HasMaxLength(1000);
        b.Property(d => d.Version).IsConcurrencyToken();
        b.Ignore(d => d.Title);
        b.HasIndex(d => d.ReceiptNumber).IsUnique();
        b.HasIndex(d => d.SameFileKey).IsUnique();
        b.HasIndex(d => new { d.OrganisationId, d.ReceivedAt });
        b.HasIndex(d => new { d.DivisionCode, d.State });
        b.HasIndex(d => d.ParcelId);
    }
}
