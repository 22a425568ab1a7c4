using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Roles;

/// <summary>How far a role reaches (数据范围类型), 13 §3.</summary>
public enum GrantScope
{
    [Display(Name = "全市")] City,
    [Display(Name = "区县")] Division,
    [Display(Name = "单位")] Organisation,
}
