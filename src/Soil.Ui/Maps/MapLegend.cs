using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Soil.Core.Naming;
using Soil.Core.Parcels;
using Soil.Core.Standards;

namespace Soil.Ui;

/// <summary>The map's legend (图例) made from the enums, so that it says what lists and dossiers say.</summary>
public static class MapLegend
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="Symbol">Id in <see cref="SvgMarks"/>.</param>
    /// <param name="Tone">Colour of line and fill.</param>
    /// <param name="Area">How an area is drawn: outline, fill or hatch.</param>
    /// <param name="Values">Values of the tile's property that look so.</param>
    private sealed record Entry(string Symbol, string Tone, string Name, string Area, IReadOnlyList<string> Values);

    /// <summary>Attribute of the element: stages in their order, verdicts worst first.</summary>
    public static string Json { get; } = JsonSerializer.Serialize(new { Stages = Stages(), Verdicts = Verdicts() }, Options);

    private static List<Entry> Stages() =>
        [.. Enum.GetValues<SoilStage>().GroupBy(s => s.Group()).Where(g => g.Key != StageGroup.Hidden).OrderBy(g => g.Key).Select(g =>
            new Entry(Look.Of(g.Key).Symbol, Look.Of(g.Key).Tone, g.Key.Chinese(), Area(g.Key), [.. g.Select(s => s.ToString())]))];

    private static List<Entry> Verdicts() =>
        [.. new[] { Verdict.AboveIntervention, Verdict.BetweenScreeningAndIntervention, Verdict.CannotJudge, Verdict.BelowScreening, Verdict.NotCovered }
            .Select(v => new Entry(Look.Of(v).Symbol, Look.Of(v).Tone, v.Chinese(), "", [.. Enum.GetValues<Verdict>().Where(o => Look.Of(o) == Look.Of(v)).Select(o => o.ToString())]))];

    private static string Area(StageGroup group) => group switch
    {
        StageGroup.Registered or StageGroup.Required => "outline",
        StageGroup.Works => "hatch",
        _ => "fill",
    };
}
