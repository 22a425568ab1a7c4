using Soil.Core.Findings;

namespace Soil.Core.Places;

/// <summary>What can be wrong with a coordinate (坐标问题). Every proposal waits for a person: nothing is moved silently (01 §8).</summary>
public static class PlaceFindings
{
    private const string Storage = "CGCS2000 存储约定（决定 28）";

    public static readonly FindingCode UnknownSystem = new("GEO-1001", Severity.Error,
        "坐标系“{0}”无法识别，请写明 {1}", Storage);

    public static readonly FindingCode TakenAsCgcs2000 = new("GEO-1002", Severity.Info,
        "WGS84 坐标按 CGCS2000 收下，两者相差不到 1 米", Storage);

    public static readonly FindingCode NotANumber = new("GEO-2001", Severity.Error,
        "坐标“{0}”读不出数值，请写十进制度、度分秒或米");

    public static readonly FindingCode Swapped = new("GEO-2002", Severity.Error,
        "经度与纬度（或横、纵坐标）写反了：对调后落在本市范围内，请核对后改正");

    public static readonly FindingCode LooksLikeMetres = new("GEO-2003", Severity.Error,
        "这是以米计的投影坐标，不是经纬度：按 {0} 换算后落在本市范围内，请声明坐标系或改正", Storage);

    public static readonly FindingCode LooksLikeDegrees = new("GEO-2004", Severity.Error,
        "声明的坐标系 {0} 以米计，这里却是经纬度：请改声明或改坐标", Storage);

    public static readonly FindingCode OutOfRange = new("GEO-2005", Severity.Error,
        "坐标 {0} 超出坐标系 {1} 的取值范围，请对照原始记录");

    public static readonly FindingCode PointOutsideCity = new("GEO-2006", Severity.Warning,
        "点位 {0} 在本市范围 1 km 以外，请确认");

    public static readonly FindingCode ParcelOutsideCity = new("GEO-2007", Severity.Error,
        "地块位置 {0} 在本市范围 1 km 以外，不予登记");
}
