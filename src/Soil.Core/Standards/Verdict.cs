using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Standards;

/// <summary>What a standard says about one result (判定). Not a yes or no: unknown never folds into 达标.</summary>
public enum Verdict
{
    [Display(Name = "未超筛选值")] BelowScreening,
    [Display(Name = "筛选值–管制值之间")] BetweenScreeningAndIntervention,
    [Display(Name = "超管制值")] AboveIntervention,
    [Display(Name = "未超标(地下水)")] WithinLimit,
    [Display(Name = "超标(地下水)")] AboveLimit,
    [Display(Name = "标准未涵盖")] NotCovered,
    [Display(Name = "无法判定")] CannotJudge,
}
