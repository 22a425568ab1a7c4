using Soil.Platform.Facts;

namespace Soil.Sites.Contracts;

/// <summary>What happens in the parcel register.</summary>
public static class SitesFacts
{
    /// <summary>Subject: the parcel. Payload: its code and how it came.</summary>
    public static readonly FactKind ParcelRegistered = new("sites.parcel.registered", "地块已登记");

    /// <summary>Subject: the parcel. Payload: stage before and after.</summary>
    public static readonly FactKind StageChanged = new("sites.stage.changed", "土壤工作阶段已变更");

    /// <summary>Subject: the import. Payload: the file and the numbers of rows.</summary>
    public static readonly FactKind ParcelsImported = new("sites.parcels.imported", "地块清单已导入");

    /// <summary>All kinds, for the module's list.</summary>
    public static IReadOnlyList<FactKind> All { get; } = [ParcelRegistered, StageChanged, ParcelsImported];
}
