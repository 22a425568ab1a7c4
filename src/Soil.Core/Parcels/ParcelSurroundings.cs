using Soil.Core.Places;

namespace Soil.Core.Parcels;

/// <summary>What a parcel is judged against (登记环境): the city, its divisions, what is already registered, and who registers.</summary>
/// <param name="Divisions">The city with its divisions and zones.</param>
/// <param name="CityBox">Rectangle around the city; one kilometre more is allowed (01 §8).</param>
/// <param name="InCity">Whether a place lies inside the city or within one kilometre of it.</param>
/// <param name="DivisionAt">The division or zone on whose ground a place lies.</param>
/// <param name="Codes">Names of the parcels registered already, by code.</param>
/// <param name="Names">Codes of the parcels registered already, by name.</param>
/// <param name="MayRegister">Whether the one who registers may do so in a division.</param>
public sealed record ParcelSurroundings(
    Divisions Divisions,
    BoundingBox CityBox,
    Func<Position, bool> InCity,
    Func<Position, DivisionCode?> DivisionAt,
    IReadOnlyDictionary<string, string> Codes,
    IReadOnlyDictionary<string, string> Names,
    Func<DivisionCode, bool> MayRegister)
{
    private IEnumerable<Division> Own => Divisions.Counties.Concat(Divisions.Zones);

    /// <summary>The division that a text names: by code, by name, or by the one full name that holds it, 航空港经济综合实验区 for 航空港区.</summary>
    /// <returns>Exact is false where only a part agrees and a person must confirm.</returns>
    public (Division Division, bool Exact)? Find(string text)
    {
        if (Own.FirstOrDefault(d => d.Code.Value == text || d.Name == text || d.FullName == text) is { } exact) return (exact, true);
        Division[] close = text.Length < 3 ? [] : [.. Own.Where(d => d.FullName.Contains(text, StringComparison.Ordinal))];
        return close.Length == 1 ? (close[0], false) : null;
    }

    internal string NameOf(DivisionCode code) => Divisions.Find(code)?.Name ?? code.Value;
}
