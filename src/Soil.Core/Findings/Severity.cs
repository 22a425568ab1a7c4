using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Findings;

/// <summary>How much a finding weighs (严重程度): an error refuses, a warning needs a person, an info explains.</summary>
public enum Severity
{
    [Display(Name = "提示")] Info,
    [Display(Name = "请确认")] Warning,
    [Display(Name = "必须改")] Error,
}
