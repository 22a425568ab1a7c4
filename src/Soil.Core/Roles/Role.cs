using System.ComponentModel.DataAnnotations;

namespace Soil.Core.Roles;

/// <summary>Roles of the platform (角色), 13 §2.</summary>
public enum Role
{
    [Display(Name = "市局管理员")] R01,
    [Display(Name = "市局土壤科")] R02,
    [Display(Name = "市局领导")] R03,
    [Display(Name = "区县分局")] R04,
    [Display(Name = "自然资源部门")] R05,
    [Display(Name = "财政部门")] R06,
    [Display(Name = "其他部门")] R07,
    [Display(Name = "重点监管单位/土地使用权人/责任人")] R08,
    [Display(Name = "调查单位")] R09,
    [Display(Name = "采样/钻探单位")] R10,
    [Display(Name = "检验检测机构")] R11,
    [Display(Name = "修复施工/监理/环境监理")] R12,
    [Display(Name = "效果评估单位")] R13,
    [Display(Name = "运输/接收单位")] R14,
    [Display(Name = "第三方质控团队")] R15,
    [Display(Name = "评审专家")] R16,
    [Display(Name = "驻点帮扶团队")] R17,
    [Display(Name = "公众")] R18,
    [Display(Name = "系统管理员")] R19,
    [Display(Name = "安全管理员")] R20,
    [Display(Name = "审计员")] R21,
}
