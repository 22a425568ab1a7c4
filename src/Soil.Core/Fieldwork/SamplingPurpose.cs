using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Fieldwork;

/// <summary>Why samples are taken (用途).</summary>
public enum SamplingPurpose
{
    [Display(Name = "状况调查")] Survey,
    [Display(Name = "自行监测")] SelfMonitoring,
    [Display(Name = "周边监测")] Surrounding,
    [Display(Name = "效果评估")] EffectEvaluation,
    [Display(Name = "复核采样")] ReSampling,
    [Display(Name = "监测网络")] Network,
}
