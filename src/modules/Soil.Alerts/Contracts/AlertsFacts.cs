using Soil.Platform.Facts;

namespace Soil.Alerts.Contracts;

/// <summary>Steps in the life of an alert (告警), 01 §4; the subject is the alert's id.</summary>
public static class AlertsFacts
{
    public static readonly FactKind AlertRaised = new("alerts.alert.raised", "告警产生");

    public static readonly FactKind AlertRenewed = new("alerts.alert.renewed", "同一原因再次出现，并入本告警");

    public static readonly FactKind AlertAssigned = new("alerts.alert.assigned", "告警已派发");

    public static readonly FactKind VerificationStarted = new("alerts.verification.started", "开始核实");

    public static readonly FactKind AlertConfirmed = new("alerts.alert.confirmed", "核实属实，转整改处置");

    public static readonly FactKind FalseAlarmProposed = new("alerts.false-alarm.proposed", "提请按误报关闭");

    public static readonly FactKind FalseAlarmRefused = new("alerts.false-alarm.refused", "未同意按误报关闭");

    public static readonly FactKind HandlingCompleted = new("alerts.handling.completed", "处置完成，提请复核");

    public static readonly FactKind HandlingReturned = new("alerts.handling.returned", "复核未通过，退回整改");

    /// <summary>Closed after review (销号) or as a false alarm.</summary>
    public static readonly FactKind AlertClosed = new("alerts.alert.closed", "告警已关闭");

    public static IReadOnlyList<FactKind> All { get; } =
    [
        AlertRaised, AlertRenewed, AlertAssigned, VerificationStarted, AlertConfirmed, FalseAlarmProposed, FalseAlarmRefused,
        HandlingCompleted, HandlingReturned, AlertClosed,
    ];
}
