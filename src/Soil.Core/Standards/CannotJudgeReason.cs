using System.ComponentModel.DataAnnotations;
using Soil.Core.Measurements;

namespace Soil.Core.Standards;

/// <summary>Why a result cannot be judged (无法判定的原因). Each is a gap in what is known, so it never counts as 达标.</summary>
public enum CannotJudgeReason
{
    [Display(Name = "检测结果为空")] EmptyValue,
    [Display(Name = "检测结果不是数值")] NotANumber,
    [Display(Name = "检测结果为负数")] NegativeValue,
    [Display(Name = "数值超出可处理的位数")] TooManyDigits,
    [Display(Name = "检出限须大于0")] DetectionLimitNotPositive,
    [Display(Name = "未检测")] NotAnalysed,
    [Display(Name = "未检出但检出限未知")] DetectionLimitUnknown,
    [Display(Name = "检出限高于限值")] DetectionLimitAboveLimit,
    [Display(Name = "缺少单位")] UnitMissing,
    [Display(Name = "单位无法识别")] UnitUnknown,
    [Display(Name = "单位与标准的介质不符")] UnitOfAnotherMedium,
    [Display(Name = "缺少土壤pH")] PhMissing,
    [Display(Name = "pH应在0～14之间")] PhInvalid,
    [Display(Name = "须填“无”或“有”")] PresenceWordExpected,
    [Display(Name = "超过Ⅲ类限值，Ⅳ类、Ⅴ类界限标准未定，应进行核素分析和评价")] ClassLimitOpen,
    [Display(Name = "湿基结果不判定")] WetBasis,
    [Display(Name = "用地类别未知")] LandUseUnknown,
    [Display(Name = "该行列数与表头不符")] RowUnreadable,
}

/// <summary>From trouble of reading to trouble of judging.</summary>
public static class CannotJudgeReasons
{
    /// <summary>The reason that an unreadable value gives.</summary>
    public static CannotJudgeReason ToReason(this ValueProblem problem) => problem switch
    {
        ValueProblem.Empty => CannotJudgeReason.EmptyValue,
        ValueProblem.NotANumber => CannotJudgeReason.NotANumber,
        ValueProblem.Negative => CannotJudgeReason.NegativeValue,
        ValueProblem.TooManyDigits => CannotJudgeReason.TooManyDigits,
        ValueProblem.LimitNotPositive => CannotJudgeReason.DetectionLimitNotPositive,
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, null),
    };
}
