namespace Seed.Generate;

/// <summary>Organisations and accounts of the demo city: one account a role, all plainly invented.</summary>
internal static class People
{
    private static readonly (string Code, string Name, string Kind, string Division, bool HasCreditCode)[] Fixed =
    [
        ("org-bureau", "演示市生态环境局", "Bureau", "410100", false),
        ("org-410105", "演示市生态环境局金水分局", "DistrictBureau", "410105", false),
        ("org-410182", "演示市生态环境局荥阳分局", "DistrictBureau", "410182", false),
        ("org-land", "演示市自然资源和规划局", "NaturalResources", "410100", false),
        ("org-finance", "演示市财政局", "Finance", "410100", false),
        ("org-registry", "演示市不动产登记中心", "Department", "410100", false),
        ("org-survey", "示例青竹环境调查有限公司", "SurveyUnit", "410105", true),
        ("org-drilling", "示例山楂勘探技术有限公司", "SamplingUnit", "410182", true),
        ("org-lab", "示例白鹭检测技术有限公司", "Laboratory", "410172", true),
        ("org-works", "示例红枫环境修复有限公司", "Contractor", "410104", true),
        ("org-evaluation", "示例鸢尾环境评估有限公司", "EvaluationUnit", "410102", true),
        ("org-carrier", "示例鸿雁运输有限公司", "Carrier", "410122", true),
        ("org-quality", "示例松果质量控制中心", "QualityTeam", "410105", true),
        ("org-experts", "演示土壤评审专家组", "ExpertPanel", "410100", false),
        ("org-support", "演示驻点帮扶工作组", "SupportTeam", "410100", false),
        ("org-operations", "演示平台运行中心", "Operator", "410100", false),
    ];

    private static readonly string[][] Accounts =
    [
        ["demo-r01", "演示 周管理", "R01", "org-bureau", "City", ""],
        ["demo-r02", "演示 李工", "R02", "org-bureau", "City", ""],
        ["demo-r03", "演示 王局", "R03", "org-bureau", "City", ""],
        ["demo-r04", "演示 金水张科", "R04", "org-410105", "Division", "410105"],
        ["demo-r04-410182", "演示 荥阳陈科", "R04", "org-410182", "Division", "410182"],
        ["demo-r05", "演示 规划刘科", "R05", "org-land", "City", ""],
        ["demo-r06", "演示 财政孙科", "R06", "org-finance", "City", ""],
        ["demo-r07", "演示 登记吴科", "R07", "org-registry", "City", ""],
        ["demo-r08", "演示 企业郑环保员", "R08", "", "Organisation", ""],
        ["demo-r09", "演示 调查冯组长", "R09", "org-survey", "Organisation", ""],
        ["demo-r10", "演示 采样褚师傅", "R10", "org-drilling", "Organisation", ""],
        ["demo-r11", "演示 检测卫工", "R11", "org-lab", "Organisation", ""],
        ["demo-r12", "演示 施工蒋经理", "R12", "org-works", "Organisation", ""],
        ["demo-r13", "演示 评估沈工", "R13", "org-evaluation", "Organisation", ""],
        ["demo-r14", "演示 运输韩师傅", "R14", "org-carrier", "Organisation", ""],
        ["demo-r15", "演示 质控杨工", "R15", "org-quality", "Organisation", ""],
        ["demo-r16", "演示 专家朱教授", "R16", "org-experts", "Organisation", ""],
        ["demo-r17", "演示 帮扶秦工", "R17", "org-support", "Division", "410181;410182;410183"],
        ["demo-r19", "演示 系统尤管理", "R19", "org-operations", "City", ""],
        ["demo-r20", "演示 安全许管理", "R20", "org-operations", "City", ""],
        ["demo-r21", "演示 审计何审计", "R21", "org-operations", "City", ""],
    ];

    public static void Write(string folder, IReadOnlyList<Survey> surveys)
    {
        // The enterprise that signs in holds a surveyed parcel in the first district officer's area; eleven more are known as organisations.
        var enterprises = surveys.Select(s => s.Parcel)
            .Where(p => p.LandUserCreditCode is not null)
            .OrderByDescending(p => p.District.Code == "410105").ThenBy(p => p.Code, StringComparer.Ordinal).Take(12).ToArray();
        var organisations = Fixed
            .Select(o => new[] { o.Code, o.Name, o.Kind, o.Division, o.HasCreditCode ? Parcels.DemoCreditCode(o.Code) : "" })
            .Concat(enterprises.Select((p, i) => new[] { $"org-enterprise-{i + 1:00}", p.LandUser, "Enterprise", p.District.Code, p.LandUserCreditCode! }));
        Files.WriteCsv(Path.Combine(folder, "organisations.csv"), "code,name,kind,division,credit_code", organisations);
        Files.WriteCsv(Path.Combine(folder, "accounts.csv"), "account,name,role,organisation,scope,divisions",
            Accounts.Select(a => a[3].Length > 0 ? a : [a[0], a[1], a[2], "org-enterprise-01", a[4], a[5]]));
    }
}
