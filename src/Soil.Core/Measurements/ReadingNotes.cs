using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Measurements;

/// <summary>What was changed in order to read a reported value (读取说明); each is told to the laboratory, none changes the value.</summary>
[Flags]
public enum ReadingNotes
{
    [Display(Name = "原样读取")] None = 0,
    [Display(Name = "全角字符按半角读取")] FullWidth = 1,
    [Display(Name = "忽略空格")] Blanks = 2,
    [Display(Name = "未检出写法统一")] NonDetectSpelling = 4,
    [Display(Name = "检出限取自检出限列")] LimitFromColumn = 8,
    [Display(Name = "检测结果中的检出限与检出限列不同，按检测结果")] LimitsDiffer = 16,
    [Display(Name = "科学计数法")] Exponent = 32,
}

/// <summary>Why a reported value cannot be read (无法读取的原因).</summary>
public enum ValueProblem
{
    [Display(Name = "检测结果为空")] Empty,
    [Display(Name = "检测结果不是数值")] NotANumber,
    [Display(Name = "检测结果为负数")] Negative,
    [Display(Name = "数值超出可处理的位数")] TooManyDigits,
    [Display(Name = "检出限须大于0")] LimitNotPositive,
}

/// <summary>The two words a sensory indicator is reported with (有无), GB/T 14848-2017 table 1: 嗅和味, 肉眼可见物.</summary>
public enum Presence
{
    [Display(Name = "无")] Absent,
    [Display(Name = "有")] Present,
}
