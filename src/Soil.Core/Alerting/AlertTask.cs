using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Alerting;

/// <summary>What somebody must do about an alert (告警待办).</summary>
public enum AlertTask
{
    [Display(Name = "派发告警")] Assign,
    [Display(Name = "核实告警")] Verify,
    [Display(Name = "提交核实结论")] Conclude,
    [Display(Name = "审批误报关闭")] DecideFalseAlarm,
    [Display(Name = "审批红色告警误报关闭")] DecideRedFalseAlarm,
    [Display(Name = "整改处置并填报完成情况")] Handle,
    [Display(Name = "复核处置结果")] Review,
}
