using Soil.Core.Ids;
using Soil.Core.Parcels;
using Soil.Core.Places;

namespace Soil.Sites.Contracts;

/// <summary>A parcel in a few words (地块概要).</summary>
/// <param name="Code">地块编码.</param>
/// <param name="Use">The use that decides which limits judge its results.</param>
/// <param name="Centre">A place inside it, or the position it was registered with while its boundary is owed.</param>
public sealed record ParcelBrief(ParcelId Id, string Code, string Name, string DivisionCode, SoilStage Stage, ParcelUse Use, Position? Centre);
