using Soil.Core.Places;

namespace Soil.Core.Parcels;

/// <summary>A parcel read and judged, ready to be registered (待登记地块).</summary>
/// <param name="Code">Null when the system is to give one.</param>
/// <param name="AreaM2">As stated; the measured area belongs to the boundary.</param>
/// <param name="Place">Its centre, or the position that stands for the boundary that is owed.</param>
/// <param name="BoundaryOwed">边界待补 (decision 34).</param>
public sealed record ParcelDraft(
    ParcelCode? Code,
    string? NationalCode,
    string Name,
    IReadOnlyList<string> FormerNames,
    DivisionCode Division,
    string? Town,
    string? Address,
    decimal? AreaM2,
    Position Place,
    bool BoundaryOwed,
    ParcelType Type,
    LandUse? CurrentUse,
    LandUse? PlannedUse,
    LandUse? AssessedUse,
    string? LandUser,
    string? LandUserCreditCode,
    PolluterStatus Polluter,
    SoilStage Stage);
