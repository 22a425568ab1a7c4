using Soil.Core.Findings;

namespace Soil.Core.Parcels;

/// <summary>What can be wrong with a parcel that is to be registered (地块登记校核), 01 §2, §8.</summary>
public static class ParcelFindings
{
    public static readonly FindingCode NameMissing = new("SITE-1001", Severity.Error,
        "没有地块名称，请填写");

    public static readonly FindingCode DivisionMissing = new("SITE-1002", Severity.Error,
        "没有区县，位置也不能判断在哪个区县，请填写区县名称或六位代码");

    public static readonly FindingCode OtherCity = new("SITE-1003", Severity.Error,
        "“{0}”的地块不属于本市（{1}），不予登记");

    public static readonly FindingCode CodeMalformed = new("SITE-1004", Severity.Error,
        "地块编码“{0}”应为六位区划代码 + DK + 四位年份 + 五位序号，例如 410105DK202500012；没有编码请留空，由系统编号");

    public static readonly FindingCode CodeTwice = new("SITE-1005", Severity.Error,
        "地块编码 {0} 在本文件第 {1} 行已经出现");

    public static readonly FindingCode CodeTaken = new("SITE-1006", Severity.Error,
        "地块编码 {0} 已登记为“{1}”，不能重复登记");

    public static readonly FindingCode CodeOfOtherDivision = new("SITE-1007", Severity.Warning,
        "地块编码以 {0} 开头，区县却是{1}，请确认");

    public static readonly FindingCode DivisionUnknown = new("SITE-1008", Severity.Error,
        "区县“{0}”不在本市的区划名单中");

    public static readonly FindingCode DivisionRead = new("SITE-1009", Severity.Warning,
        "区县“{0}”按“{1}”登记，请确认");

    public static readonly FindingCode DivisionFromPlace = new("SITE-1010", Severity.Warning,
        "没有写区县，按位置登记在{0}，请确认");

    public static readonly FindingCode OutsideScope = new("SITE-1011", Severity.Error,
        "{0}不在您的数据范围内，请交由该区县分局或市局登记");

    public static readonly FindingCode NameTaken = new("SITE-1012", Severity.Warning,
        "已登记同名地块“{0}”（{1}），请确认不是同一地块");

    public static readonly FindingCode NotInCodeList = new("SITE-1013", Severity.Error,
        "{0}“{1}”不在代码表中，可填：{2}");

    public static readonly FindingCode UseUnknown = new("SITE-1014", Severity.Warning,
        "{0}“{1}”在用地分类中找不到，判定时不计此用途；没有其他用途时按第一类用地", "GB 36600-2018 第4条");

    public static readonly FindingCode CreditCodeWrong = new("SITE-1015", Severity.Error,
        "统一社会信用代码“{0}”不是 18 位或校验字符不符，请对照营业执照", "GB 32100-2015");

    public static readonly FindingCode BoundaryEmpty = new("SITE-2001", Severity.Error,
        "边界是空的，请给出多边形；暂时没有边界可只给位置");

    public static readonly FindingCode SelfCrossing = new("SITE-2002", Severity.Error,
        "边界在第 {0} 个顶点附近自相交（{1}），请改正后再导入");

    public static readonly FindingCode PlaceMissing = new("SITE-2003", Severity.Error,
        "既没有边界，也没有位置，不能登记");

    public static readonly FindingCode BoundaryOwed = new("SITE-2004", Severity.Warning,
        "只有位置没有边界：登记为“边界待补”，补齐前不给出准入结论");

    public static readonly FindingCode AreaDiffers = new("SITE-2005", Severity.Warning,
        "填报面积 {0} m²，按边界量算 {1} m²，相差 {2}%，超过 5%");

    public static readonly FindingCode AreaNotANumber = new("SITE-2006", Severity.Error,
        "面积“{0}”读不出数值，请填平方米数");

    public static readonly FindingCode NotALandShape = new("SITE-2007", Severity.Error,
        "图形类型 {0} 不能作为地块，请给出面或点");

    public static readonly FindingCode DivisionOfPlaceDiffers = new("SITE-2008", Severity.Warning,
        "区县写的是{0}，位置却在{1}，请确认");

    public static readonly FindingCode BoundaryInvalid = new("SITE-2009", Severity.Error,
        "边界在第 {0} 个顶点附近无效（{1}）：{2}");

    public static readonly FindingCode GeometryUnreadable = new("SITE-2010", Severity.Error,
        "图形读不出来：坐标或类型不合 GeoJSON 的写法");

    public static readonly FindingCode PastUnreadable = new("SITE-1016", Severity.Error,
        "阶段、触发情形或曾有企业的写法不对，请对照导入说明");

    public static readonly FindingCode FileUnreadable = new("SITE-9001", Severity.Error,
        "文件不能按 {0} 读取：{1}");

    public static readonly FindingCode FileTooLarge = new("SITE-9002", Severity.Error,
        "文件超过 {0}，请分批导入");

    public static readonly FindingCode ShapefilePartMissing = new("SITE-9003", Severity.Error,
        "压缩包中缺少 {0}：Shapefile 需要同名的 .shp、.shx、.dbf，可带 .prj、.cpg");

    public static readonly FindingCode FileKindUnknown = new("SITE-9004", Severity.Error,
        "文件“{0}”不是可导入的类型，请用 GeoJSON（.geojson、.json）、Shapefile 压缩包（.zip）或 CSV（.csv）");

    public static readonly FindingCode ColumnMissing = new("SITE-9005", Severity.Error,
        "文件没有“{0}”列，不能导入");

    public static readonly FindingCode NoRow = new("SITE-9006", Severity.Error,
        "文件里没有地块");

    public static readonly FindingCode RegisterMoved = new("SITE-9007", Severity.Error,
        "登记情况有变化，现在可入册 {0} 个地块，请重新核对后再确认");
}
