using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Alerting;

/// <summary>Life of an alert (告警状态), 01 §4.</summary>
public enum AlertState
{
    [Display(Name = "产生")] Raised,
    [Display(Name = "已派发")] Assigned,
    [Display(Name = "核实中")] Verifying,
    [Display(Name = "属实·整改处置中")] Handling,
    [Display(Name = "待复核")] PendingReview,
    [Display(Name = "销号/解除")] Closed,
    [Display(Name = "误报关闭")] FalseAlarm,
}
