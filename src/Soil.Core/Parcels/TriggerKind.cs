using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Parcels;

/// <summary>Why a parcel must be surveyed (调查触发情形), 01 §2.2.</summary>
public enum TriggerKind
{
    [Display(Name = "有土壤污染风险")] T1,
    [Display(Name = "变更为一住两公")] T2,
    [Display(Name = "重点监管单位用地变更/收回/转让")] T3,
    [Display(Name = "突发事件")] T4,
    [Display(Name = "在产企业超标")] T5,
    [Display(Name = "疑似污染地块")] T6,
    [Display(Name = "自愿")] T9,
}
