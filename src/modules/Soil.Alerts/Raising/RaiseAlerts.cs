using System.Globalization;
using Soil.Alerts.Contracts;
using Soil.Assessment.Contracts;
using Soil.Core.Alerting;
using Soil.Core.Standards;
using Soil.Lab.Contracts;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Parameters;
using Soil.Platform.Web;
using Soil.Sites.Contracts;

namespace Soil.Alerts.Raising;

/// <summary>Results exceed: level, cause and recipients follow from <see cref="AlertRules"/>; the parcel is the cause, so that it has one open alert.</summary>
internal static class RaiseAlerts
{
    internal static async Task Run(
        Fact fact, SoilDb db, IAlerts alerts, ISites sites, ILabResults lab, IRuleParameters parameters, CancellationToken ct)
    {
        // gather
        var found = fact.Read<ExceedancePayload>();
        var parcel = found.Parcel is { } id ? await sites.Find(id, ct) : null;
        var deliverable = await lab.Deliverable(db, found.Deliverable, ct);

        // judge
        var level = AlertRules.LevelOf(found.Worst, found.WorstClass, parameters.At(BusinessDay.Of(db.Clock.GetUtcNow())));

        // act
        await alerts.Raise(db, new(
            AlertKind.Exceedance, level,
            found.Parcel is { } p ? $"exceedance/parcel/{p}" : $"exceedance/deliverable/{found.Deliverable}",
            fact.Id, found.Deliverable.Value, found.Parcel, parcel?.DivisionCode ?? found.DivisionCode,
            parcel?.Name ?? $"检测成果 {deliverable?.ReceiptNumber}", parcel is null ? $"/lab/deliverables/{found.Deliverable}" : $"/sites/parcels/{parcel.Code}",
            Summary(found), Clause(found)), Caller.System, ct);
    }

    /// <summary><c>砷、铅超管制值；六价铬超筛选值。共 18 个结果超标，砷最高超标 5.9 倍（S07 点位 1.2–1.5 m）</c>.</summary>
    internal static string Summary(ExceedancePayload found)
    {
        var groups = found.Items.GroupBy(Words).Select(g => $"{Names([.. g.Select(i => i.Substance).Distinct()])}{g.Key}");
        var worst = found.Items[0];
        var times = worst.Ratio is { } ratio && ratio > 1 ? $"，{worst.Substance}最高超标 {(ratio - 1).ToString("0.##", CultureInfo.InvariantCulture)} 倍" : "";
        var depth = worst.DepthBottom is { } bottom ? string.Create(CultureInfo.InvariantCulture, $" {worst.DepthTop:0.##}–{bottom:0.##} m") : "";
        return $"{string.Join("；", groups)}。共 {found.Count} 个结果超标{times}（{worst.PointCode} 点位{depth}）";
    }

    private static string Words(ExceedanceItem item) => item.Verdict switch
    {
        Verdict.AboveIntervention => "超管制值",
        Verdict.BetweenScreeningAndIntervention => "超筛选值",
        _ => item.Class == GroundwaterClass.V ? "达地下水Ⅴ类" : "超地下水目标类别",
    };

    private static string Names(string[] all) => all.Length <= 3 ? string.Join("、", all) : $"{string.Join("、", all.Take(3))}等 {all.Length} 项";

    private static string Clause(ExceedancePayload found) =>
        string.Join("；", found.Items.GroupBy(i => i.Standard).Select(g => $"{g.Key} {string.Join("、", g.Select(i => i.Clause).Distinct().Take(3))}{(g.Select(i => i.Clause).Distinct().Count() > 3 ? "等" : "")}"));
}
