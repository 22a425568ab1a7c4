using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Alerts;

/// <summary>Rights of the module, 13 §4.1: the city assigns, reviews and closes, the district verifies and mends, the leader decides on red.</summary>
internal static class Permissions
{
    public const string ViewAlerts = "alerts.alert.view";
    public const string AssignAlert = "alerts.alert.assign";
    public const string VerifyAlert = "alerts.alert.verify";
    public const string DecideFalseAlarm = "alerts.false-alarm.approve";
    public const string ReviewAlert = "alerts.alert.review";
    public const string ViewTodos = "alerts.todo.view";
    public const string ExportAlerts = "alerts.alert.export";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ViewAlerts, "查看告警", Role.R01, Role.R02, Role.R03, Role.R04, Role.R17),
        new(AssignAlert, "派发告警", Role.R02),
        new(VerifyAlert, "核实和处置告警", Role.R04),
        new(DecideFalseAlarm, "审批误报关闭", Role.R02, Role.R03),
        new(ReviewAlert, "复核并销号", Role.R02),
        new(ViewTodos, "查看自己的待办", Enum.GetValues<Role>()),
        new(ExportAlerts, "导出告警", Role.R01, Role.R02, Role.R03, Role.R04),
    ];
}
