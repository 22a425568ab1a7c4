using System.ComponentModel.DataAnnotations;

namespace Soil.Core.LabData;

/// <summary>Where a laboratory deliverable stands (检测成果状态).</summary>
public enum DeliverableState
{
    [Display(Name = "已接收")] Received,
    [Display(Name = "已检查")] Checked,
    [Display(Name = "退回")] Returned,
    [Display(Name = "已入库")] Accepted,
    [Display(Name = "已被替代")] Superseded,
    [Display(Name = "已撤回")] Withdrawn,
}
