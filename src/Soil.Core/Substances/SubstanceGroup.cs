using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Substances;

/// <summary>Group of a substance (污染物类别), in the words of the standards' tables; readings taken in the field stand apart.</summary>
public enum SubstanceGroup
{
    [Display(Name = "重金属和无机物")] Inorganic,
    [Display(Name = "挥发性有机物")] Volatile,
    [Display(Name = "半挥发性有机物")] Semivolatile,
    [Display(Name = "有机农药类")] Pesticide,
    [Display(Name = "多氯联苯、多溴联苯和二噁英类")] PcbDioxin,
    [Display(Name = "石油烃类")] Petroleum,
    [Display(Name = "感官性状及一般化学指标")] General,
    [Display(Name = "微生物指标")] Microbial,
    [Display(Name = "放射性指标")] Radioactive,
    [Display(Name = "现场读数")] FieldReading,
}
