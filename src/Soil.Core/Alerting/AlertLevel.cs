using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Alerting;

/// <summary>Weight of an alert (告警等级).</summary>
public enum AlertLevel
{
    [Display(Name = "蓝色")] Blue,
    [Display(Name = "黄色")] Yellow,
    [Display(Name = "橙色")] Orange,
    [Display(Name = "红色")] Red,
}
