using System.Globalization;
using Soil.Core.Naming;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb15618_2018;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Core.Standards.Gbt14848_2017;

namespace Soil.Core.Evaluations;

/// <summary>One limit of a printed row (标准限值).</summary>
/// <param name="Heading">Column heading of the table.</param>
/// <param name="Text">As printed.</param>
/// <param name="Applies">True for the limits this result was held against.</param>
public sealed record PrintedLimit(string Heading, string Text, bool Applies);

/// <summary>The row of a standard as it is printed, with the cells that judged marked.</summary>
public static class PrintedLimits
{
    /// <summary>The cells of the row that judged; none when there was no row.</summary>
    public static IReadOnlyList<PrintedLimit> Of(StandardRow? row, EvaluationInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return row switch
        {
            Gb36600Row soil =>
            [
                .. Enum.GetValues<LandClass>().Select(c => new PrintedLimit($"筛选值 {c.Chinese()}", Print(soil.Screening(c)), c == inputs.Land.Class)),
                .. Enum.GetValues<LandClass>().Select(c => new PrintedLimit($"管制值 {c.Chinese()}", Print(soil.Intervention(c)), c == inputs.Land.Class)),
            ],
            Gb15618Row farm when !farm.DependsOnPh => [new("筛选值", Print(farm.Screening(0)), true)],
            Gb15618Row farm => [.. Bands.SelectMany(band => OfBand(farm, band, inputs.SoilPh))],
            Gbt14848Row water => [.. Enum.GetValues<GroundwaterClass>().Select(c => new PrintedLimit(c.Chinese(), water.PrintedLimit(c), c == inputs.Target))],
            _ => [],
        };
    }

    /// <summary>A pH inside each band of GB 15618-2018, its heading, and where it ends.</summary>
    private static readonly (string Heading, decimal Above, decimal UpTo)[] Bands =
        [("pH≤5.5", -1, 5.5m), ("5.5<pH≤6.5", 5.5m, 6.5m), ("6.5<pH≤7.5", 6.5m, 7.5m), ("pH>7.5", 7.5m, 14)];

    private static IEnumerable<PrintedLimit> OfBand(Gb15618Row row, (string Heading, decimal Above, decimal UpTo) band, decimal? ph)
    {
        var applies = ph > band.Above && ph <= band.UpTo;
        yield return new($"筛选值 {band.Heading}", Print(row.Screening(band.UpTo)), applies);
        if (row.Intervention(band.UpTo) is { } intervention) yield return new($"管制值 {band.Heading}", Print(intervention), applies);
    }

    private static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
