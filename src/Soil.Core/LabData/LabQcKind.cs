using System.ComponentModel.DataAnnotations;

namespace Soil.Core.LabData;

/// <summary>Kind of a laboratory control (实验室质控类型).</summary>
public enum LabQcKind
{
    [Display(Name = "实验室空白")] MethodBlank,
    [Display(Name = "实验室平行")] LabDuplicate,
    [Display(Name = "有证标准物质")] CertifiedReference,
    [Display(Name = "基体加标")] MatrixSpike,
    [Display(Name = "校准核查")] CalibrationCheck,
    [Display(Name = "校准曲线")] Calibration,
}
