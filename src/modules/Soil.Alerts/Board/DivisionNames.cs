using Soil.Core.Places;
using Soil.Platform.Web;
using Soil.Ui;

namespace Soil.Alerts.Board;

/// <summary>Districts by name, and the ones a caller may choose among.</summary>
internal static class DivisionNames
{
    public static string Of(string? code) => code is null ? "未定" : DivisionCode.TryParse(code, out var parsed) && Divisions.Default.Find(parsed) is { } found ? found.Name : code;

    public static IReadOnlyList<Choice> For(Caller caller) =>
    [
        .. Divisions.Default.Counties.Concat(Divisions.Default.Zones)
            .Where(d => caller.Scope.Covers(d.Code.Value))
            .Select(d => new Choice(d.Code.Value, d.Name)),
    ];
}
