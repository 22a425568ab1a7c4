using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Alerting;

/// <summary>What an alert is about (告警类型).</summary>
public enum AlertKind
{
    [Display(Name = "检测超标")] Exceedance,
}
