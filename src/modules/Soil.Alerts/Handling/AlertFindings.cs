using Soil.Core.Findings;

namespace Soil.Alerts.Handling;

/// <summary>Why an act on an alert is refused.</summary>
internal static class AlertFindings
{
    public static readonly FindingCode OpinionMissing = new("ALT-1001", Severity.Error, "请填写{0}，至少 5 个字", "01 §4 告警");

    public static readonly FindingCode EvidenceMissing = new("ALT-1002", Severity.Error, "按误报关闭须写明证据：现场、复测或资料的依据", "01 §4 告警；13 §4.1");

    public static readonly FindingCode DivisionUnknown = new("ALT-1003", Severity.Error, "请选择要派发到的区县", "01 §4 告警");

    public static readonly FindingCode SamePerson = new("ALT-1004", Severity.Error, "提请人不能审批自己提请的事项，请由另一人办理", "BR-13-02");

    public static readonly FindingCode NeedsLeader = new("ALT-1005", Severity.Error, "红色告警按误报关闭须由市局领导审批", "13 §4.1");

    public static readonly FindingCode WrongState = new("ALT-4001", Severity.Error, "告警现在是“{0}”，不能{1}；页面可能已过时，请刷新", "01 §4 告警");

    public static readonly FindingCode Overtaken = new("ALT-4002", Severity.Error, "别人刚刚办理了这条告警，请刷新后再办", "01 §4 告警");
}
