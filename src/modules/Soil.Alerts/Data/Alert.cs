using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Alerting;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Alerts.Data;

/// <summary>Something that must be looked at or acted upon (告警), with the one life of 01 §4. Its history is its facts.</summary>
internal sealed class Alert : IDivisionScoped
{
    public required AlertId Id { get; init; }

    /// <summary>告警编号, <c>GJ-20261124-0A1B</c>: what people say on the telephone.</summary>
    public required string Number { get; init; }

    public required AlertKind Kind { get; init; }

    public AlertLevel Level { get; private set; }

    public AlertState State { get; private set; } = AlertState.Raised;

    public required string CauseKey { get; init; }

    public ParcelId? ParcelId { get; init; }

    public string? DivisionCode { get; private set; }

    public required string SubjectName { get; init; }

    public string? SubjectLink { get; init; }

    public string Summary { get; private set; } = "";

    public required string Clause { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public DateTimeOffset RenewedAt { get; private set; }

    /// <summary>Last day of what waits now; null once closed.</summary>
    public DateOnly? DueOn { get; private set; }

    public bool DueIsProvisional { get; private set; }

    /// <summary>Name of who acted last on the district's side: 核实人.</summary>
    public string? Person { get; private set; }

    /// <summary>Why the district thinks it is a false alarm, while that is undecided.</summary>
    public string? FalseAlarmReason { get; private set; }

    public AccountId? FalseAlarmBy { get; private set; }

    /// <summary>Who reported the handling complete: another person reviews it (BR-13-02).</summary>
    public AccountId? HandledBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Guards against two people acting at once.</summary>
    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public List<AlertOccurrence> Occurrences { get; } = [];

    public bool IsOpen => ClosedAt is null;

    public static Alert Raise(
        AlertKind kind, AlertLevel level, string causeKey, ParcelId? parcel, string? division, string subjectName, string? subjectLink,
        string summary, string clause, DateTimeOffset now)
    {
        var id = AlertId.New();
        return new()
        {
            Id = id,
            Number = $"GJ-{Platform.Calendar.BusinessDay.Of(now):yyyyMMdd}-{id.Value.ToString("N")[^6..].ToUpperInvariant()}",
            Kind = kind,
            Level = level,
            CauseKey = causeKey,
            ParcelId = parcel,
            DivisionCode = division,
            SubjectName = subjectName,
            SubjectLink = subjectLink,
            Summary = summary,
            Clause = clause,
            RaisedAt = now,
            RenewedAt = now,
        };
    }

    /// <summary>The same cause again: one alert, at the higher level.</summary>
    public void Renew(AlertLevel level, string summary, DateTimeOffset now)
    {
        Level = level > Level ? level : Level;
        (Summary, RenewedAt, Version) = (summary, now, Guid.CreateVersion7());
    }

    /// <summary>派发.</summary>
    public void Assign(string division) => Move(AlertState.Assigned, () => DivisionCode = division, AlertState.Raised);

    /// <summary>开始核实.</summary>
    public void StartVerifying(string person) => Move(AlertState.Verifying, () => Person = person, AlertState.Raised, AlertState.Assigned);

    /// <summary>属实.</summary>
    public void Confirm(string person) => Move(AlertState.Handling, () => (Person, FalseAlarmReason, FalseAlarmBy) = (person, null, null), AlertState.Verifying);

    /// <summary>提请误报关闭: the district's opinion, decided by another person.</summary>
    public void ProposeFalseAlarm(AccountId by, string person, string reason) =>
        Move(AlertState.Verifying, () => (Person, FalseAlarmReason, FalseAlarmBy) = (person, reason, by), AlertState.Verifying);

    /// <summary>误报关闭.</summary>
    public void AcceptFalseAlarm(DateTimeOffset now) => Move(AlertState.FalseAlarm, () => Close(now), AlertState.Verifying);

    /// <summary>不同意误报: verification goes on.</summary>
    public void RefuseFalseAlarm() => Move(AlertState.Verifying, () => (FalseAlarmReason, FalseAlarmBy) = (null, null), AlertState.Verifying);

    /// <summary>处置完成.</summary>
    public void CompleteHandling(AccountId by, string person) =>
        Move(AlertState.PendingReview, () => (Person, HandledBy) = (person, by), AlertState.Handling);

    /// <summary>复核退回.</summary>
    public void ReturnHandling() => Move(AlertState.Handling, () => HandledBy = null, AlertState.PendingReview);

    /// <summary>复核通过，销号.</summary>
    public void CloseAfterReview(DateTimeOffset now) => Move(AlertState.Closed, () => Close(now), AlertState.PendingReview);

    public void Due(DateOnly? on, bool provisional) => (DueOn, DueIsProvisional) = (on, provisional);

    private void Close(DateTimeOffset now) => (ClosedAt, DueOn, DueIsProvisional) = (now, null, false);

    private void Move(AlertState to, Action change, params ReadOnlySpan<AlertState> from)
    {
        if (!from.Contains(State)) throw new InvalidOperationException($"{State} → {to}");
        change();
        (State, Version) = (to, Guid.CreateVersion7());
    }
}

/// <summary>One appearance of an alert's cause: a deliverable, an event. The same one twice counts once.</summary>
[Unscoped("随告警读取")]
internal sealed class AlertOccurrence
{
    public required Guid Id { get; init; }

    public required AlertId AlertId { get; init; }

    public required Guid Occurrence { get; init; }

    /// <summary>What it comes from, for an exceedance the deliverable.</summary>
    public required Guid Source { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class AlertMap : IEntityTypeConfiguration<Alert>
{
    public void Configure(EntityTypeBuilder<Alert> b)
    {
        b.ToTable("alert", "alerts");
        b.Ignore(a => a.IsOpen);
        b.Property(a => a.Number).HasMaxLength(30);
        b.Property(a => a.CauseKey).HasMaxLength(120);
        b.Property(a => a.DivisionCode).HasMaxLength(6);
        b.Property(a => a.SubjectName).HasMaxLength(200);
        b.Property(a => a.SubjectLink).HasMaxLength(200);
        b.Property(a => a.Summary).HasMaxLength(500);
        b.Property(a => a.Clause).HasMaxLength(200);
        b.Property(a => a.Person).HasMaxLength(60);
        b.Property(a => a.FalseAlarmReason).HasMaxLength(2000);
        b.Property(a => a.Version).IsConcurrencyToken();
        b.HasIndex(a => a.Number).IsUnique();
        b.HasIndex(a => a.CauseKey).IsUnique().HasFilter("closed_at is null");
        b.HasIndex(a => new { a.ClosedAt, a.Level });
        b.HasIndex(a => a.ParcelId);
        b.HasMany(a => a.Occurrences).WithOne().HasForeignKey(o => o.AlertId);
    }
}

internal sealed class AlertOccurrenceMap : IEntityTypeConfiguration<AlertOccurrence>
{
    public void Configure(EntityTypeBuilder<AlertOccurrence> b)
    {
        b.ToTable("alert_occurrence", "alerts");
        b.Property(o => o.Id).ValueGeneratedNever();
        b.HasIndex(o => o.Occurrence).IsUnique();
    }
}
