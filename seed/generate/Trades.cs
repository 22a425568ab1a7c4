using System.Globalization;

namespace Seed.Generate;

/// <summary>A trade that once stood on a plot, with what it may have left behind.</summary>
internal sealed record Trade(string Name, string Unit, string Industry, double Weight, string[] Soil, string[] Groundwater)
{
    public static IReadOnlyList<Trade> All { get; } =
    [
        .. Files.ReadTable("trades.csv").Select(r => new Trade(
            r["name"], r["unit"], r["industry"], double.Parse(r["weight"], CultureInfo.InvariantCulture), r["soil"].Split(';'), r["groundwater"].Split(';'))),
    ];
}

/// <summary>What a laboratory measures and how: method, detection limit, usual level, levels of a light and a heavy hot spot, longest wait in hours.</summary>
internal sealed record Analyte(
    string Medium, string Name, string Cas, string Unit, string DetectionLimit, string Method, string Group, double Hours,
    double Median, double Sigma, double MiddleFirst, double MiddleSecond, double High)
{
    public double Limit => DetectionLimit.Length == 0 ? 0 : Read(DetectionLimit);

    public static IReadOnlyList<Analyte> All { get; } =
    [
        .. Files.ReadTable("analytes.csv").Select(r => new Analyte(
            r["medium"], r["name"], r["cas"], r["unit"], r["detection_limit"], r["method"], r["group"], Read(r["hours"]),
            Read(r["median"]), Read(r["sigma"]), Read(r["middle_first"]), Read(r["middle_second"]), Read(r["high"]))),
    ];

    public static Analyte Find(string medium, string name) => All.Single(a => a.Medium == medium && a.Name == name);

    private static double Read(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Invented names: plants and birds before a trade, always after 示例 or 演示.</summary>
internal static class Names
{
    private static readonly string[] First =
    [
        "银杏", "白杨", "石榴", "月季", "海棠", "青竹", "云杉", "木槿", "玉兰", "丁香", "梧桐", "紫藤", "红枫", "芦苇", "桂花", "腊梅", "槐花", "麦穗",
        "葵花", "蒲公英", "山楂", "苹果", "核桃", "枣花", "柿子", "荷塘", "菖蒲", "茉莉", "杜鹃", "迎春", "牡丹", "芍药", "雪松", "香樟", "楠木", "榆钱",
        "喜鹊", "白鹭", "燕子", "画眉", "布谷", "鸿雁", "蜻蜓", "锦鲤", "松果", "橡子", "薄荷", "百合", "鸢尾", "桑叶",
    ];

    private static readonly string[] Village = ["东坡", "西岗", "南洼", "北湾", "柳林", "石桥", "前营", "后寨", "大槐", "小河", "双庙", "古井"];

    public static IEnumerable<(string Plant, Trade Trade)> Enterprises(Draws draws)
    {
        foreach (var round in Enumerable.Range(0, 20))
        {
            foreach (var plant in draws.Shuffled(First)) yield return (plant, draws.Pick(Trade.All, t => t.Weight));
        }
    }

    public static string Street(Draws draws) => $"示例{draws.Pick(First)}路{draws.Whole(1, 199)}号";

    public static string Town(Draws draws, bool city) => city ? $"演示{draws.Pick(Village)}街道" : $"演示{draws.Pick(Village)}镇";

    public static string VillageName(Draws draws) => draws.Pick(Village);
}
