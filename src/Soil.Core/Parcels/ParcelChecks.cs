using System.Globalization;
using Soil.Core.Findings;
using Soil.Core.Naming;
using Soil.Core.Organisations;
using Soil.Core.Places;

namespace Soil.Core.Parcels;

/// <summary>A row after it was judged: the draft, unless an error refuses it, and everything found.</summary>
public sealed record ParcelReading(ParcelDraft? Draft, IReadOnlyList<Finding> Findings);

/// <summary>Judges one parcel before it is registered (地块登记校核), 01 §2.1 and §8. Everything is reported at once.</summary>
public static class ParcelChecks
{
    /// <summary>A stated area may differ this much from the measured one without a word (01 §8).</summary>
    private const decimal AreaTolerance = 0.05m;

    /// <param name="row">The row; its shape has been read and found valid, or is null.</param>
    /// <param name="around">What it is judged against.</param>
    /// <param name="system">Declared system of the row's own coordinate texts.</param>
    public static ParcelReading Read(ParcelRow row, ParcelSurroundings around, CoordinateSystem system)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (OtherCity(row, around) is { } stranger) return new(null, [stranger]);
        List<Finding> found = [];
        var name = row["name"];
        if (name is null) found.Add(ParcelFindings.NameMissing.At(row.Place("name")));

        var shape = row.Shape ?? (row.ShapeRefused ? null : PositionOf(row, around, system, found));
        var division = row.ShapeRefused ? null : DivisionOf(row, shape, around, found);
        var code = CodeOf(row, division, around, found);
        if (name is not null && around.Names.TryGetValue(name, out var twin) && twin != code?.Value)
            found.Add(ParcelFindings.NameTaken.At(row.Place("name"), name, null, name, twin));
        var area = AreaOf(row, shape, found);
        var type = Read(row, "parcel_type", ParcelType.Other, found);
        var polluter = Read(row, "polluter_status", PolluterStatus.Unknown, found);
        var stage = Read(row, "stage", SoilStage.S00, found);
        var (current, planned, assessed) = (UseOf(row, "current_use", found), UseOf(row, "planned_use", found), UseOf(row, "assessed_use", found));
        if (row["land_user_credit_code"] is { } credit && !CreditCode.TryParse(credit, out _))
            found.Add(ParcelFindings.CreditCodeWrong.At(row.Place("land_user_credit_code"), credit, null, credit));

        if (found.HasErrors() || name is null || shape is null || division is not { } home) return new(null, found);
        return new(
            new ParcelDraft(
                code, row["national_code"], name, [.. (row["former_names"] ?? "").Split([';', '、', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
                home, row["town"], row["address"], area, shape.Centre, !shape.IsArea, type, current, planned, assessed,
                row["land_user"], row["land_user_credit_code"], polluter, stage),
            found);
    }

    /// <summary>A list may bring rows of other cities; nothing else is asked of them.</summary>
    private static Finding? OtherCity(ParcelRow row, ParcelSurroundings around) =>
        row["city"] is { } text && around.Divisions.City is var city && text != city.Name && text != city.FullName
            ? ParcelFindings.OtherCity.At(row.Place("city"), text, null, text, city.Name)
            : null;

    private static ParcelShape? PositionOf(ParcelRow row, ParcelSurroundings around, CoordinateSystem system, List<Finding> found)
    {
        var (x, y) = (row["lon"], row["lat"]);
        var place = row.Place("lon");
        if (x is null && y is null && row["coordinates"] is { } printed)
        {
            place = row.Place("coordinates");
            (x, y) = PrintedPair.Split(printed);
        }
        if (x is null || y is null)
        {
            found.Add(ParcelFindings.PlaceMissing.At(row.Place("lon"), row["coordinates"]));
            return null;
        }
        foreach (var text in new[] { x, y })
            if (!DegreeText.TryParse(text, out _)) found.Add(PlaceFindings.NotANumber.At(place, text, null, text));
        if (!DegreeText.TryParse(x, out var east) || !DegreeText.TryParse(y, out var north)) return null;
        var trouble = CoordinateChecks.Check(east, north, system, around.CityBox, place, PlaceFindings.ParcelOutsideCity);
        found.AddRange(trouble);
        if (trouble.HasErrors()) return null;
        var spot = system.ToPosition(east, north);
        if (!around.InCity(spot)) found.Add(PlaceFindings.ParcelOutsideCity.At(place, $"{x}, {y}", null, $"{x}, {y}"));
        found.Add(ParcelFindings.BoundaryOwed.At(place));
        return new(false, spot, 0);
    }

    private static DivisionCode? DivisionOf(ParcelRow row, ParcelShape? shape, ParcelSurroundings around, List<Finding> found)
    {
        var place = row.Place("division");
        DivisionCode? division = null;
        var ground = shape is null ? null : around.DivisionAt(shape.Centre);
        if (row["division"] is { } text)
        {
            if (around.Find(text) is not { } match)
            {
                found.Add(ParcelFindings.DivisionUnknown.At(place, text, null, text));
                return null;
            }
            division = match.Division.Code;
            if (!match.Exact) found.Add(ParcelFindings.DivisionRead.At(place, text, match.Division.Name, text, match.Division.Name));
        }
        else if (ground is { } seen)
        {
            division = seen;
            found.Add(ParcelFindings.DivisionFromPlace.At(place, null, around.NameOf(seen), around.NameOf(seen)));
        }
        if (division is not { } home)
        {
            found.Add(ParcelFindings.DivisionMissing.At(place));
            return null;
        }
        if (ground is { } other && other != home && row["division"] is not null)
            found.Add(ParcelFindings.DivisionOfPlaceDiffers.At(place, row["division"], around.NameOf(other), around.NameOf(home), around.NameOf(other)));
        if (!around.MayRegister(home)) found.Add(ParcelFindings.OutsideScope.At(place, row["division"], null, around.NameOf(home)));
        return home;
    }

    private static ParcelCode? CodeOf(ParcelRow row, DivisionCode? division, ParcelSurroundings around, List<Finding> found)
    {
        if (row["code"] is not { } text) return null;
        var place = row.Place("code");
        if (!ParcelCode.TryParse(text, out var code))
        {
            found.Add(ParcelFindings.CodeMalformed.At(place, text, null, text));
            return null;
        }
        if (around.Codes.TryGetValue(text, out var owner)) found.Add(ParcelFindings.CodeTaken.At(place, text, null, text, owner));
        if (division is { } home && code.Division != home)
            found.Add(ParcelFindings.CodeOfOtherDivision.At(place, text, null, code.Division, around.NameOf(home)));
        return code;
    }

    private static decimal? AreaOf(ParcelRow row, ParcelShape? shape, List<Finding> found)
    {
        if (row["area_m2"] is not { } text) return null;
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var stated) || stated <= 0)
        {
            found.Add(ParcelFindings.AreaNotANumber.At(row.Place("area_m2"), text, null, text));
            return null;
        }
        if (shape is { IsArea: true, AreaM2: > 0 } && Math.Abs(stated - shape.AreaM2) / shape.AreaM2 > AreaTolerance)
        {
            var measured = decimal.Round(shape.AreaM2, 2, MidpointRounding.AwayFromZero);
            var share = decimal.Round(Math.Abs(stated - shape.AreaM2) / shape.AreaM2 * 100, 1, MidpointRounding.AwayFromZero);
            found.Add(ParcelFindings.AreaDiffers.At(row.Place("area_m2"), text, measured.ToString(CultureInfo.InvariantCulture), stated, measured, share));
        }
        return stated;
    }

    private static LandUse? UseOf(ParcelRow row, string field, List<Finding> found)
    {
        var use = LandUses.Read(row[field]);
        if (use is { IsKnown: false }) found.Add(ParcelFindings.UseUnknown.At(row.Place(field), use.Text, null, ParcelFields.TitleOf(field), use.Text));
        return use;
    }

    /// <summary>A member by its Chinese name or by its code; absent is the fallback, anything else a finding with the whole list.</summary>
    private static T Read<T>(ParcelRow row, string field, T fallback, List<Finding> found) where T : struct, Enum
    {
        if (row[field] is not { } text) return fallback;
        foreach (var member in Enum.GetValues<T>())
            if (member.Chinese() == text || member.ToString() == text) return member;
        var all = string.Join('、', Enum.GetValues<T>().Select(static m => m.Chinese()));
        found.Add(ParcelFindings.NotInCodeList.At(row.Place(field), text, null, ParcelFields.TitleOf(field), text, all));
        return fallback;
    }
}

/// <summary>Parts a printed pair of coordinates (坐标文字), whichever of the two comes first: 北纬34°45′47.62″, 东经114°18′36.56″.</summary>
internal static class PrintedPair
{
    public static (string? Longitude, string? Latitude) Split(string printed)
    {
        var parts = printed.Split([',', '，', ';', '；', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || !parts.All(static p => DegreeText.TryParse(p, out _))) return (null, null);
        var northFirst = parts[0].Contains('纬', StringComparison.Ordinal) || parts[0].Contains('N', StringComparison.OrdinalIgnoreCase);
        return northFirst ? (parts[1], parts[0]) : (parts[0], parts[1]);
    }
}
