using Soil.Core.Parcels;
using static Soil.Core.Parcels.SoilStage;

namespace Seed.Generate;

/// <summary>One entry of a parcel's soil life.</summary>
internal sealed record StageEntry(SoilStage Stage, DateOnly On, string Reason);

/// <summary>How many parcels stand where, how they came there and how long each step took.</summary>
internal static class Stages
{
    /// <summary>No date in the city is later.</summary>
    public static readonly DateOnly LastDay = new(2026, 11, 20);

    /// <summary>Parcels of each stage; 300 in all.</summary>
    public static readonly (SoilStage Stage, int Count)[] Shares =
    [
        (S00, 30), (S10, 34), (S11, 18), (S12, 20), (S13, 14), (S14, 16), (S15, 92), (S20, 10), (S21, 8), (S22, 6), (S23, 10),
        (S30, 7), (S31, 7), (S32, 9), (S33, 5), (S34, 4), (S40, 7), (S90, 3),
    ];

    private static readonly Dictionary<SoilStage, (int Low, int High, string Reason)> Steps = new()
    {
        [S00] = (5, 40, "登记入册"),
        [S10] = (20, 120, "触发情形成立，要求开展土壤污染状况调查"),
        [S11] = (25, 60, "第一阶段调查开始"),
        [S12] = (50, 110, "识别出可能污染源，开展初步采样"),
        [S13] = (50, 120, "初步采样有超筛选值点位，开展详细调查"),
        [S14] = (20, 50, "调查报告提交评审"),
        [S15] = (30, 1200, "评审通过，未超过用地对应的筛选值"),
        [S20] = (20, 90, "评审通过，超过筛选值，需开展风险评估"),
        [S21] = (60, 150, "委托开展风险评估"),
        [S22] = (25, 60, "风险评估报告报省级评审"),
        [S23] = (30, 700, "省级评审结论：风险可接受"),
        [S30] = (40, 200, "列入建设用地土壤污染风险管控和修复名录"),
        [S31] = (60, 150, "风险管控、修复方案编制并备案"),
        [S32] = (120, 420, "进场施工"),
        [S33] = (60, 150, "施工完成，另行委托效果评估"),
        [S34] = (25, 60, "效果评估报告报省级评审"),
        [S40] = (30, 700, "达到目标且可以安全利用，移出名录"),
        [S90] = (30, 700, "与相邻地块重复登记，并入"),
    };

    /// <summary>The history that ends in a stage, oldest entry first.</summary>
    public static IReadOnlyList<StageEntry> History(Draws draws, SoilStage last)
    {
        var path = Path(draws, last);
        // Detailed surveys began long enough ago for their laboratory files to be in.
        var soonest = last == S13 ? 40 : 6;
        var day = LastDay.AddDays(-draws.Whole(soonest, Math.Max(soonest + 40, Steps[last].High * 3 / 4)));
        var entries = new List<StageEntry>();
        foreach (var stage in path.Reverse())
        {
            day = Weekday(day);
            var reason = stage == S15 && !path.Contains(S12) ? "第一阶段调查确认无可能污染源，调查结束" : Steps[stage].Reason;
            entries.Insert(0, new(stage, day, reason));
            if (entries.Count < path.Length) day = day.AddDays(-draws.Whole(Steps[path[^(entries.Count + 1)]].Low, Steps[path[^(entries.Count + 1)]].High));
        }
        return entries;
    }

    private static SoilStage[] Path(Draws draws, SoilStage last)
    {
        SoilStage[] survey = [S00, S10, S11, S12, S13, S14];
        SoilStage[] risk = [.. survey, S20, S21, S22];
        SoilStage[] works = [.. risk, S30, S31, S32, S33, S34];
        return last switch
        {
            S00 => [S00],
            S90 => [S00, S90],
            <= S14 => [.. survey.TakeWhile(s => s <= last)],
            S15 => draws.Whole(1, 4) switch
            {
                1 => [S00, S10, S11, S14, S15],
                4 => [.. survey, S15],
                _ => [S00, S10, S11, S12, S14, S15],
            },
            <= S22 => [.. risk.TakeWhile(s => s <= last)],
            S23 => [.. risk, S23],
            <= S34 => [.. works.TakeWhile(s => s <= last)],
            _ => [.. works, S40],
        };
    }

    public static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
