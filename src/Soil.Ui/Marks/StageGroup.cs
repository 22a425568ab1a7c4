using System.ComponentModel.DataAnnotations;
using Soil.Core.Parcels;

namespace Soil.Ui;

/// <summary>Stages gathered to what a map or a legend tells apart (阶段分组).</summary>
public enum StageGroup
{
    [Display(Name = "登记")] Registered,
    [Display(Name = "需调查")] Required,
    [Display(Name = "调查中")] Survey,
    [Display(Name = "风险评估")] Risk,
    [Display(Name = "名录内")] Listed,
    [Display(Name = "名录内，施工中")] Works,
    [Display(Name = "移出/可安全利用")] Released,
    [Display(Name = "注销/并入")] Hidden,
}

public static class StageGroups
{
    public static StageGroup Group(this SoilStage stage) => stage switch
    {
        SoilStage.S00 => StageGroup.Registered,
        SoilStage.S10 => StageGroup.Required,
        SoilStage.S11 or SoilStage.S12 or SoilStage.S13 or SoilStage.S14 => StageGroup.Survey,
        SoilStage.S20 or SoilStage.S21 or SoilStage.S22 => StageGroup.Risk,
        SoilStage.S32 => StageGroup.Works,
        SoilStage.S30 or SoilStage.S31 or SoilStage.S33 or SoilStage.S34 => StageGroup.Listed,
        SoilStage.S15 or SoilStage.S23 or SoilStage.S40 => StageGroup.Released,
        _ => StageGroup.Hidden,
    };
}
