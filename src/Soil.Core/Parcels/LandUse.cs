using System.Text.RegularExpressions;
using Soil.Core.Standards;
using Soil.Core.Tables;

namespace Soil.Core.Parcels;

/// <summary>
/// A use of land as planners write it (用地性质): a code of the 2023 classification or of GB 50137, or words. Several uses in one text are
/// read together; uses of both classes make it mixed.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Name">The classification's own words, or the text where it names nothing known.</param>
/// <param name="Class">Class of GB 36600-2018 clause 4; null for farmland and for what is not known.</param>
/// <param name="IsMixed">True when it holds uses of both classes.</param>
/// <param name="Farmland">Set when the land is farmland.</param>
/// <param name="IsSensitive">Housing, public administration or public service (一住两公).</param>
/// <param name="IsKnown">False when nothing of the text is in the table of land uses.</param>
public sealed record LandUse(string Text, string Name, LandClass? Class, bool IsMixed, FarmlandUse? Farmland, bool IsSensitive, bool IsKnown);

/// <summary>Reads land uses (用地分类表): longest code wins, then longest name inside the words.</summary>
public static partial class LandUses
{
    private sealed record Row(string Code, string Name, LandClass? Class, FarmlandUse? Farmland, bool IsSensitive);

    private static readonly Row[] Table =
    [
        .. CsvTable.Embedded("Parcels/land-uses.csv").Rows.Select(static r => new Row(
            r["code"], r["name"],
            r["class"] is { Length: > 0 } c ? Enum.Parse<LandClass>(c) : null,
            r["farmland"] is { Length: > 0 } f ? Enum.Parse<FarmlandUse>(f) : null,
            r["sensitive"] == "yes")),
    ];

    private static readonly Row[] ByLengthOfCode = [.. Table.OrderByDescending(static r => r.Code.Length)];

    private static readonly Row[] ByLengthOfName = [.. Table.OrderByDescending(static r => r.Name.Length)];

    /// <summary>The use that a text names; null for no text. A code may stand alone, <c>0701</c>, or in brackets after its name.</summary>
    public static LandUse? Read(string? text)
    {
        var written = text?.Trim();
        if (string.IsNullOrEmpty(written)) return null;
        Row[] rows = [.. Separators().Split(written).Select(Find).OfType<Row>().Distinct()];
        if (rows.Length == 0) return new(written, written, null, false, null, false, IsKnown: false);
        LandClass[] classes = [.. rows.Select(static r => r.Class).OfType<LandClass>().Distinct()];
        return new(
            written,
            string.Join('、', rows.Select(static r => r.Name).Distinct()),
            classes.Length == 0 ? null : classes.Min(),
            classes.Length > 1,
            rows.Select(static r => r.Farmland).FirstOrDefault(static f => f is not null),
            rows.Any(static r => r.IsSensitive),
            IsKnown: true);
    }

    private static Row? Find(string part)
    {
        if (Code().Match(part) is { Success: true } match)
        {
            var code = match.Value;
            if (ByLengthOfCode.FirstOrDefault(r => code.StartsWith(r.Code, StringComparison.OrdinalIgnoreCase)) is { } found) return found;
        }
        return ByLengthOfName.FirstOrDefault(r => part.Contains(r.Name, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[、，,;；+＋/]|及其?|和")]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?<![0-9A-Za-z])(\d{2,6}|[RAMWBSUGrambwsug]\d{0,3})(:\w+)?(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

/// <summary>Decides which use of a parcel its results are judged by (判定用途), decision 30.</summary>
public static class ParcelUses
{
    /// <summary>
    /// Assessed, else planned, else current use. Mixed or unknown use counts as the first class, the stricter one, and is marked so;
    /// farmland is judged by GB 15618 and carries the first class only in case soil is to be built on.
    /// </summary>
    public static ParcelUse Decide(LandUse? assessed, LandUse? planned, LandUse? current)
    {
        var (use, basis) = (assessed, planned, current) switch
        {
            ({ IsKnown: true }, _, _) => (assessed, ParcelUseBasis.Assessed),
            (_, { IsKnown: true }, _) => (planned, ParcelUseBasis.Planned),
            (_, _, { IsKnown: true }) => (current, ParcelUseBasis.Current),
            _ => (null, ParcelUseBasis.Unknown),
        };
        return new(use?.Class ?? LandClass.First, basis, use?.IsMixed ?? false, use is { Class: null } ? use.Farmland : null);
    }
}
