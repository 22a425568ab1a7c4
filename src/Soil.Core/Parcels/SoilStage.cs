using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Parcels;

/// <summary>Where a parcel stands in its soil life (土壤工作阶段), 01 §3.</summary>
public enum SoilStage
{
    [Display(Name = "登记")] S00,
    [Display(Name = "需调查")] S10,
    [Display(Name = "第一阶段")] S11,
    [Display(Name = "初步采样")] S12,
    [Display(Name = "详细调查")] S13,
    [Display(Name = "报告待评审")] S14,
    [Display(Name = "未超标结束")] S15,
    [Display(Name = "超标·待风险评估")] S20,
    [Display(Name = "风险评估中")] S21,
    [Display(Name = "风评待评审(省)")] S22,
    [Display(Name = "风险可接受")] S23,
    [Display(Name = "名录内")] S30,
    [Display(Name = "方案编制/备案")] S31,
    [Display(Name = "管控/修复实施")] S32,
    [Display(Name = "效果评估中")] S33,
    [Display(Name = "效果评估待评审(省)")] S34,
    [Display(Name = "移出名录")] S40,
    [Display(Name = "注销/并入")] S90,
}
