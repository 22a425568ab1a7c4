using Soil.Core.Alerting;
using Soil.Core.Findings;
using Soil.Core.Parcels;
using Soil.Core.Standards;

namespace Soil.Ui;

/// <summary>How a meaning looks: a symbol of <see cref="SvgMarks"/> and the tone class of its words. Shape and word carry it, colour repeats it.</summary>
/// <param name="Symbol">Id of the symbol.</param>
/// <param name="Tone">red, amber, green, blue, violet or grey.</param>
public readonly record struct Look(string Symbol, string Tone)
{
    public static Look Of(Verdict verdict) => verdict switch
    {
        Verdict.BelowScreening or Verdict.WithinLimit => new("v-ok", "green"),
        Verdict.BetweenScreeningAndIntervention or Verdict.AboveLimit => new("v-between", "amber"),
        Verdict.AboveIntervention => new("v-over", "red"),
        Verdict.NotCovered => new("v-uncovered", "grey"),
        _ => new("v-unjudged", "violet"),
    };

    /// <summary>A groundwater result: class Ⅴ is drawn like 超管制值.</summary>
    public static Look Of(Verdict verdict, GroundwaterClass? found) =>
        found == GroundwaterClass.V ? new("v-over", "red") : Of(verdict);

    public static Look Of(StageGroup group) => group switch
    {
        StageGroup.Registered => new("s-registered", "grey"),
        StageGroup.Required => new("s-required", "blue"),
        StageGroup.Survey => new("s-survey", "blue"),
        StageGroup.Risk => new("s-risk", "amber"),
        StageGroup.Listed => new("s-listed", "red"),
        StageGroup.Works => new("s-works", "red"),
        StageGroup.Released => new("s-released", "green"),
        _ => new("s-registered", "grey"),
    };

    public static Look Of(SoilStage stage) => Of(stage.Group());

    public static Look Of(Severity severity) => severity switch
    {
        Severity.Error => new("v-over", "red"),
        Severity.Warning => new("v-between", "amber"),
        _ => new("v-uncovered", "grey"),
    };

    public static Look Of(AlertLevel level) => level switch
    {
        AlertLevel.Red => new("v-over", "red"),
        AlertLevel.Orange => new("v-between", "amber"),
        AlertLevel.Yellow => new("a-yellow", "amber"),
        _ => new("a-blue", "blue"),
    };
}
