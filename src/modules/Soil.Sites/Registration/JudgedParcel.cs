using NetTopologySuite.Geometries;
using Soil.Core.Findings;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Sites.Ground;
using Soil.Sites.Imports.Reading;

namespace Soil.Sites.Registration;

/// <summary>A listed parcel after all checks.</summary>
/// <param name="Draft">Null when an error refuses the row.</param>
/// <param name="Ground">Its boundary or position in CGCS2000 degrees; null with the draft.</param>
internal sealed record JudgedParcel(ListedParcel Listed, ParcelDraft? Draft, Geometry? Ground, IReadOnlyList<Finding> Findings);

/// <summary>Judges a whole list against the register and against itself (清单校核): import, form and demo city go the same way.</summary>
internal static class ParcelJudge
{
    public static IReadOnlyList<JudgedParcel> Judge(IReadOnlyList<ListedParcel> rows, ParcelSurroundings around, CityGround city, CoordinateSystem system)
    {
        Dictionary<string, int> seen = [];
        return [.. rows.Select(row => Judge(row, around, city, system, seen))];
    }

    private static JudgedParcel Judge(
        ListedParcel listed, ParcelSurroundings around, CityGround city, CoordinateSystem system, Dictionary<string, int> seen)
    {
        var shape = listed.Shape is { } raw ? ShapeReader.Read(raw, system, city, listed.Row.At) : null;
        var unreadable = listed.Shape is null && listed.Findings.HasErrors();
        var reading = ParcelChecks.Read(
            listed.Row with { Shape = shape?.Shape, ShapeRefused = unreadable || shape is { Shape: null } }, around, system);
        List<Finding> findings = [.. listed.Findings, .. shape?.Findings ?? [], .. reading.Findings];
        if (listed.Row["code"] is { } code && !seen.TryAdd(code, listed.Number))
            findings.Add(ParcelFindings.CodeTwice.At(listed.Row.At, code, null, code, seen[code]));
        if (reading.Draft is not { } draft || findings.HasErrors()) return new(listed, null, null, findings);
        if (system == CoordinateSystem.Wgs84) findings.Add(PlaceFindings.TakenAsCgcs2000.At(listed.Row.At));
        var ground = shape?.Ground
            ?? Platform.Data.Geometries.Factory.CreatePoint(new Coordinate(draft.Place.Longitude, draft.Place.Latitude));
        return new(listed, draft, ground, findings);
    }
}
