using System.ComponentModel.DataAnnotations;
using Soil.Core.Standards;

namespace Soil.Core.Parcels;

/// <summary>Which of a parcel's uses decided (用途依据), decision 30.</summary>
public enum ParcelUseBasis
{
    [Display(Name = "评估用途")] Assessed,
    [Display(Name = "规划用途")] Planned,
    [Display(Name = "现状用途")] Current,
    [Display(Name = "用途不明")] Unknown,
}

/// <summary>The use that judges a parcel's results (判定用途): class of assessed, else planned, else current use (decision 30).</summary>
/// <param name="Class">Class of GB 36600-2018 clause 4; the first, stricter one where the use is mixed or unknown.</param>
/// <param name="Basis">Which use decided.</param>
/// <param name="IsMixed">True when the use belongs to both classes.</param>
/// <param name="Farmland">Set while the land is farmland: then GB 15618 judges it.</param>
public sealed record ParcelUse(LandClass Class, ParcelUseBasis Basis, bool IsMixed, FarmlandUse? Farmland);
