using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Soil.Ui;

/// <summary>What a chart shows (图): one axis of categories, some rows of numbers, limits as lines.</summary>
/// <param name="Categories">Labels of the horizontal axis, dates as <c>2026-03-01</c>.</param>
/// <param name="Series">Rows of numbers, as many as categories; null leaves a gap.</param>
/// <param name="Unit">Unit of the vertical axis.</param>
/// <param name="Limits">Horizontal lines such as 筛选值.</param>
public sealed record ChartModel(IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series, string Unit, IReadOnlyList<ChartLimit>? Limits = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    internal string Json => JsonSerializer.Serialize(this, Options);
}

/// <param name="Name">Shown in the legend and as the head of the table's column.</param>
/// <param name="Values">Null leaves a gap.</param>
/// <param name="Shape">line or bar.</param>
/// <param name="Tone">blue, grey, green, amber, red or violet.</param>
/// <param name="Hollow">Indices drawn hollow: non-detects at their limit.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, string Shape = "line", string Tone = "blue", IReadOnlyList<int>? Hollow = null);

/// <param name="Tone">amber for 筛选值, red for 管制值.</param>
public sealed record ChartLimit(string Name, decimal Value, string Tone = "amber");
