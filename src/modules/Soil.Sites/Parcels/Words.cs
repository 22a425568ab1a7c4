using System.Globalization;
using Soil.Core.Naming;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Platform.Web;
using Soil.Ui;

namespace Soil.Sites.Parcels;

/// <summary>Areas as screens print them.</summary>
internal static class AreaWords
{
    /// <summary>Square metres of a mu (亩).</summary>
    private const decimal Mu = 10_000m / 15;

    public static string Hectares(decimal? squareMetres) =>
        squareMetres is { } area ? decimal.Round(area / 10_000, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) : "—";

    /// <summary>2.87 公顷（43.05 亩）.</summary>
    public static string Both(decimal squareMetres) =>
        $"{Hectares(squareMetres)} 公顷（{decimal.Round(squareMetres / Mu, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture)} 亩）";
}

/// <summary>The use that judges, in words.</summary>
internal static class UseWords
{
    public static string Short(ParcelUse use) => use.Farmland is { } farmland ? farmland.Chinese() : use.Class.Chinese() + Mark(use);

    /// <summary>第一类用地（规划用途）.</summary>
    public static string Long(ParcelUse use) => use.Farmland is { } farmland
        ? $"农用地·{farmland.Chinese()}（{use.Basis.Chinese()}）"
        : $"{use.Class.Chinese()}（{use.Basis.Chinese()}{(use.IsMixed ? "，混合用途从严" : use.Basis == ParcelUseBasis.Unknown ? "，从严" : "")}）";

    private static string Mark(ParcelUse use) => use switch { { IsMixed: true } => "（混合）", { Basis: ParcelUseBasis.Unknown } => "（不明）", _ => "" };
}

/// <summary>Divisions to choose from: those of the caller's scope.</summary>
internal static class DivisionChoices
{
    public static IReadOnlyList<Choice> For(Caller caller) =>
    [
        .. Divisions.Default.Counties.Concat(Divisions.Default.Zones)
            .Where(d => caller.Scope.Divisions.Count == 0 || caller.Scope.Covers(d.Code.Value))
            .Select(d => new Choice(d.Code.Value, d.Name)),
    ];
}
