using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Parcels;

/// <summary>Kind of parcel (地块类型), 01 §2.1.</summary>
public enum ParcelType
{
    [Display(Name = "在产企业地块")] InProduction,
    [Display(Name = "关闭搬迁地块")] Closed,
    [Display(Name = "农用地或未利用地转建")] Conversion,
    [Display(Name = "其他")] Other,
}

/// <summary>Whether it is settled who must pay (土壤污染责任人认定), 土壤污染防治法 art. 45–48.</summary>
public enum PolluterStatus
{
    [Display(Name = "明确")] Known,
    [Display(Name = "不明确")] Unknown,
    [Display(Name = "有争议")] Disputed,
    [Display(Name = "认定中")] BeingDetermined,
    [Display(Name = "已认定")] Determined,
}

/// <summary>Whether a trigger holds (触发情形核实), 01 §2.2.</summary>
public enum TriggerStatus
{
    [Display(Name = "待核实")] Pending,
    [Display(Name = "成立")] Confirmed,
    [Display(Name = "不成立")] Rejected,
}
