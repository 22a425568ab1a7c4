using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Standards;

/// <summary>Class of construction land (用地类别), GB 36600-2018 clause 4.</summary>
public enum LandClass
{
    [Display(Name = "第一类用地")] First = 1,
    [Display(Name = "第二类用地")] Second = 2,
}

/// <summary>Use of farmland (农用地利用类型), GB 15618-2018 table 1.</summary>
public enum FarmlandUse
{
    [Display(Name = "水田")] Paddy,
    [Display(Name = "其他农用地")] Other,
    [Display(Name = "果园")] Orchard,
}

/// <summary>Quality class of groundwater (地下水质量类别), GB/T 14848-2017 clause 4.</summary>
public enum GroundwaterClass
{
    [Display(Name = "Ⅰ类")] I = 1,
    [Display(Name = "Ⅱ类")] II = 2,
    [Display(Name = "Ⅲ类")] III = 3,
    [Display(Name = "Ⅳ类")] IV = 4,
    [Display(Name = "Ⅴ类")] V = 5,
}
