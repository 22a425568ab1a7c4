using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Fieldwork;

/// <summary>What the sample is for (样品类型), HJ 25.2-2019 and the 2022 quality-control rule.</summary>
public enum SampleKind
{
    [Display(Name = "原样")] Original,
    [Display(Name = "现场平行")] FieldDuplicate,
    [Display(Name = "密码平行")] BlindDuplicate,
    [Display(Name = "全程序空白")] FullProcessBlank,
    [Display(Name = "运输空白")] TripBlank,
    [Display(Name = "设备空白")] EquipmentBlank,
    [Display(Name = "统一监控样")] ControlSample,
}
