using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Roles;

/// <summary>What an organisation is to the platform (单位类别).</summary>
public enum OrganisationKind
{
    [Display(Name = "市生态环境局")] Bureau,
    [Display(Name = "区县分局")] DistrictBureau,
    [Display(Name = "自然资源部门")] NaturalResources,
    [Display(Name = "财政部门")] Finance,
    [Display(Name = "其他部门")] Department,
    [Display(Name = "企业")] Enterprise,
    [Display(Name = "调查单位")] SurveyUnit,
    [Display(Name = "采样/钻探单位")] SamplingUnit,
    [Display(Name = "检验检测机构")] Laboratory,
    [Display(Name = "施工/监理单位")] Contractor,
    [Display(Name = "效果评估单位")] EvaluationUnit,
    [Display(Name = "运输/接收单位")] Carrier,
    [Display(Name = "第三方质控团队")] QualityTeam,
    [Display(Name = "评审专家组")] ExpertPanel,
    [Display(Name = "驻点帮扶团队")] SupportTeam,
    [Display(Name = "平台运维单位")] Operator,
}
