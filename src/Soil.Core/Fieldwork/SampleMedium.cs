using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Fieldwork;

/// <summary>What was sampled (介质).</summary>
public enum SampleMedium
{
    [Display(Name = "土壤")] Soil,
    [Display(Name = "地下水")] Groundwater,
    [Display(Name = "地表水")] SurfaceWater,
    [Display(Name = "底泥")] Sediment,
}
