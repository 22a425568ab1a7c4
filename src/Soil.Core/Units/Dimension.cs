using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Units;

/// <summary>What a unit measures (量纲). Conversion stays within one dimension: soil is weighed in dry matter, water in litres, and neither becomes the other.</summary>
public enum Dimension
{
    [Display(Name = "土壤质量分数")] SoilMassFraction,
    [Display(Name = "水中质量浓度")] WaterMassConcentration,
    [Display(Name = "色度")] Colour,
    [Display(Name = "浑浊度")] Turbidity,
    [Display(Name = "微生物计数")] MicrobeCount,
    [Display(Name = "放射性活度浓度")] ActivityConcentration,
    [Display(Name = "无量纲")] Dimensionless,
    [Display(Name = "长度")] Length,
    [Display(Name = "温度")] Temperature,
    [Display(Name = "电导率")] Conductivity,
    [Display(Name = "电位")] Potential,
    [Display(Name = "质量百分数")] MassPercent,
}
