using Soil.Core.Findings;

namespace Soil.Core.LabData;

/// <summary>
/// Everything the check of a laboratory deliverable can say (检测成果校核规则). The code is permanent; the first digit groups:
/// 1 identity, 2 values, 3 quality control, 4 timing, 9 the file itself. <c>Error</c> cannot be stored, <c>Warning</c> needs a person,
/// <c>Info</c> tells how a cell was read.
/// </summary>
public static class LabFindings
{
    private const string Format = "检测成果交付格式 1.0";
    private const string Logic = "校核规则 BR-04-22";
    private const string QualityControl = "校核规则 BR-04-18";
    private const string Parallels = "校核规则 BR-04-19";

    // 1 identity
    public static readonly FindingCode NoHeader = new("LAB-1001", Severity.Error, "表“{0}”前 30 行内没有找到表头。请保留模板的表头行，至少有样品编号、检测项目、检测结果、单位", Format);
    public static readonly FindingCode MissingColumn = new("LAB-1002", Severity.Error, "缺少必填列“{0}”。请补上这一列", Format);
    public static readonly FindingCode MissingFullColumn = new("LAB-1003", Severity.Info, "没有“{0}”列，按未提供处理", Format);
    public static readonly FindingCode UnknownSample = new("LAB-1004", Severity.Error, "样品编号“{0}”不在样品表或采样记录中。请核对编号，或补报样品", Format);
    public static readonly FindingCode MissingCell = new("LAB-1005", Severity.Error, "“{0}”为空。请按原始记录填写", Format);
    public static readonly FindingCode TooLong = new("LAB-1006", Severity.Error, "“{0}”长 {1} 个字符，最多 {2} 个", Format);
    public static readonly FindingCode UnknownColumn = new("LAB-1007", Severity.Info, "列“{0}”不在交付格式中，随文件保存，不使用", Format);
    public static readonly FindingCode RepeatedSample = new("LAB-1008", Severity.Error, "样品编号“{0}”与第 {1} 行重复。每个样品只报一行", Format);
    public static readonly FindingCode RepeatedResult = new("LAB-1009", Severity.Info, "与第 {0} 行的样品、项目、方法和结果都相同，按一条处理", Format);
    public static readonly FindingCode ConflictingResult = new("LAB-1010", Severity.Error, "与第 {0} 行是同一样品、项目和方法，结果却不同（另一行为 {1}）。请按原始记录保留一行", Format);
    public static readonly FindingCode UnknownSubstance = new("LAB-1011", Severity.Error, "检测项目“{0}”无法识别。请用标准中的名称或填 CAS 号", Format);
    public static readonly FindingCode BadCas = new("LAB-1012", Severity.Error, "CAS 号“{0}”的格式或校验位不对", "CAS 登记号校验规则");
    public static readonly FindingCode CasDisagrees = new("LAB-1013", Severity.Error, "CAS 号“{0}”不是“{1}”的。请核对检测项目或 CAS 号", Format);
    public static readonly FindingCode NotInCodeList = new("LAB-1014", Severity.Error, "“{0}”填了“{1}”，不在代码表中。可填：{2}", Format);
    public static readonly FindingCode ParentMissing = new("LAB-1015", Severity.Error, "现场平行样的对应原样“{0}”不在本文件或采样记录中", Format);
    public static readonly FindingCode SampleFactsDiffer = new("LAB-1016", Severity.Warning, "同一样品“{0}”的“{1}”与第 {2} 行不同，按前一行处理。请确认", Format);
    public static readonly FindingCode RepeatedColumn = new("LAB-1017", Severity.Error, "列“{0}”与“{1}”含义相同。请只留一列", Format);
    public static readonly FindingCode SampleWithoutResult = new("LAB-1018", Severity.Info, "样品“{0}”在本文件中没有检测结果", Format);
    public static readonly FindingCode SubstanceAlias = new("LAB-1019", Severity.Info, "检测项目“{0}”读作“{1}”", Format);
    public static readonly FindingCode HeaderAlias = new("LAB-1020", Severity.Info, "表头“{0}”读作“{1}”", Format);
    public static readonly FindingCode MediumFromUnit = new("LAB-1021", Severity.Info, "没有介质，按单位 {0} 读作“{1}”", Format);
    public static readonly FindingCode CodeSpelling = new("LAB-1022", Severity.Info, "“{0}”读作“{1}”", Format);
    public static readonly FindingCode SampleDiffersFromField = new("LAB-1023", Severity.Warning, "样品“{0}”的“{1}”与采样记录（{2}）不一致。以采样记录为准，请确认", Format);
    public static readonly FindingCode TextTrimmed = new("LAB-1024", Severity.Info, "“{0}”含多余空格或全角字符，读作“{1}”", Format);
    public static readonly FindingCode WideTable = new("LAB-1025", Severity.Info, "横表：每个检测项目一列，已逐格读成检测结果，共 {0} 个项目", Format);
    public static readonly FindingCode UnusedSheet = new("LAB-1027", Severity.Info, "表“{0}”没有交付格式的表头，随文件保存，不使用", Format);
    public static readonly FindingCode OtherVersion = new("LAB-1028", Severity.Warning, "格式版本为“{0}”，按 {1} 读取。请下载最新模板", Format);
    public static readonly FindingCode SampleFromPoint = new("LAB-1029", Severity.Warning, "没有“样品编号”列，按点位编号和采样时间逐次编号。请确认每次每点只有一个样品", Format);
    public static readonly FindingCode SideTable = new("LAB-1030", Severity.Info, "第 {0} 列起是旁边的另一张表，随文件保存，不使用", Format);

    // 2 values
    public static readonly FindingCode NotANumber = new("LAB-2001", Severity.Error, "“{0}”的“{1}”无法识别：{2}", Format);
    public static readonly FindingCode Negative = new("LAB-2002", Severity.Error, "“{0}”为负值。未检出请填 <检出限", Format);
    public static readonly FindingCode ZeroValue = new("LAB-2003", Severity.Warning, "检测结果为 0。未检出请填 <检出限，不填 0", Format);
    public static readonly FindingCode WordNotAnalysed = new("LAB-2004", Severity.Warning, "检测结果“{0}”不是数值，按未检测处理。请确认", Format);
    public static readonly FindingCode NonDetectSpelling = new("LAB-2005", Severity.Info, "检测结果“{0}”读作 {1}", Format);
    public static readonly FindingCode NumberSpelling = new("LAB-2006", Severity.Info, "“{0}”的写法“{1}”读作 {2}", Format);
    public static readonly FindingCode NonDetectWithoutLimit = new("LAB-2007", Severity.Warning, "未检出而没有检出限，只能记为无法判定。请补检出限", Format);
    public static readonly FindingCode LimitsDiffer = new("LAB-2008", Severity.Warning, "结果中的检出限 {0} 与检出限列的 {1} 不同。请确认", Format);
    public static readonly FindingCode LimitNotPositive = new("LAB-2009", Severity.Error, "“{0}”的检出限应大于 0", Format);
    public static readonly FindingCode LimitAboveScreening = new("LAB-2010", Severity.Warning, "检出限 {0} 高于{1} {2}，未检出时无法判定。请换方法或填原因", "校核规则 BR-04-20");
    public static readonly FindingCode UnknownUnit = new("LAB-2011", Severity.Error, "单位“{0}”无法识别", Format);
    public static readonly FindingCode UnitOfOtherMedium = new("LAB-2012", Severity.Error, "单位 {0} 不能用于{1}", Format);
    public static readonly FindingCode UnitSpelling = new("LAB-2013", Severity.Info, "单位“{0}”读作 {1}", Format);
    public static readonly FindingCode ThousandTimes = new("LAB-2014", Severity.Warning, "{0} 与同项目其他样品的中位数 {1} 约差 1000 倍，疑似 mg 与 µg 混用。请核对单位", "校核要点：单位量级");
    public static readonly FindingCode DetectedBelowLimit = new("LAB-2015", Severity.Warning, "检测结果 {0} 低于检出限 {1}，却按检出上报。请确认", Format);
    public static readonly FindingCode QuantitationBelowDetection = new("LAB-2016", Severity.Error, "测定下限 {0} 小于检出限 {1}", Format);
    public static readonly FindingCode DilutionBelowOne = new("LAB-2017", Severity.Error, "稀释倍数 {0} 小于 1", Format);
    public static readonly FindingCode TotalBelowPart = new("LAB-2018", Severity.Error, "总量小于分量：铬 {0}，六价铬 {1}。请核对原始记录", Logic);
    public static readonly FindingCode IdenticalDigits = new("LAB-2019", Severity.Warning, "“{0}”有 {1} 个样品的结果各位数字全同（{2}）。请确认或更正", Logic);
    public static readonly FindingCode Outlier = new("LAB-2020", Severity.Warning, "“{0}”的结果 {1} 超出四分位距的 {2} 倍（上下限 {3}～{4}）。请确认", Logic);
    public static readonly FindingCode Impossible = new("LAB-2021", Severity.Error, "“{0}”的值 {1} 超出可能范围（{2}）", Format);
    public static readonly FindingCode FormulaCell = new("LAB-2022", Severity.Info, "单元格是公式，按已保存的结果 {0} 读取", Format);
    public static readonly FindingCode ErrorCell = new("LAB-2023", Severity.Error, "单元格是表格软件的错误值 {0}。请改为数值", Format);
    public static readonly FindingCode NumberExpected = new("LAB-2024", Severity.Error, "“{0}”应填数字", Format);
    public static readonly FindingCode WetBasis = new("LAB-2025", Severity.Warning, "湿基结果不能与标准限值比较，只能记为无法判定", "GB 36600-2018 第 5 章");
    public static readonly FindingCode AboveScreening = new("LAB-2026", Severity.Warning, "结果 {0} 超过{1}筛选值 {2}", "GB 36600-2018");
    public static readonly FindingCode AboveIntervention = new("LAB-2027", Severity.Warning, "结果 {0} 超过{1}管制值 {2}。请核对稀释倍数和单位", "GB 36600-2018");
    public static readonly FindingCode DateInValue = new("LAB-2028", Severity.Error, "检测结果被表格软件改成了日期。请把单元格设为文本后重新填写", Format);
    public static readonly FindingCode FieldReadingUnit = new("LAB-2029", Severity.Info, "“{0}”是现场读数，单位“{1}”按文件保存，不参与判定", Format);
    public static readonly FindingCode GreaterThan = new("LAB-2030", Severity.Error, "检测结果“{0}”带有大于号，只给出下界，不能入库", Format);

    // 2 values: place and depth
    public static readonly FindingCode CoordinateSystemMissing = new("LAB-2101", Severity.Info, "给了坐标，没有声明坐标系，点位不上图。请在说明表或“坐标系”列填写", Format);
    public static readonly FindingCode CoordinateSpelling = new("LAB-2102", Severity.Info, "“{0}”读作 {1}", Format);
    public static readonly FindingCode CoordinateConverted = new("LAB-2103", Severity.Info, "坐标由 {0} 换算为 CGCS2000 经纬度，原坐标保留", Format);
    public static readonly FindingCode CoordinateIncomplete = new("LAB-2104", Severity.Error, "坐标只有一半。请补齐“{0}”", Format);
    public static readonly FindingCode DepthOrder = new("LAB-2110", Severity.Error, "采样顶深 {0} 应小于底深 {1}，且不小于 0", Format);
    public static readonly FindingCode DepthRange = new("LAB-2111", Severity.Info, "采样深度“{0}”读作 {1}～{2} 米", Format);

    // 3 quality control
    public static readonly FindingCode ParallelDeviation = new("LAB-3001", Severity.Warning, "“{0}”平行样 {1} 与 {2} 的相对偏差 {3}% 超过 {4}%。请补测或说明", Parallels);
    public static readonly FindingCode TooFewBlanks = new("LAB-3002", Severity.Warning, "批次“{0}”的实验室空白 {1} 个，每批至少 {2} 个。请补录", QualityControl);
    public static readonly FindingCode Recovery = new("LAB-3003", Severity.Warning, "“{0}”加标回收率 {1}%，不在 {2}%～{3}% 内。请补测或说明", QualityControl);
    public static readonly FindingCode OutsideCertified = new("LAB-3004", Severity.Warning, "“{0}”标准物质测得 {1}，不在标准值 {2}～{3} 内", QualityControl);
    public static readonly FindingCode Calibration = new("LAB-3005", Severity.Warning, "“{0}”校准曲线 r = {1}（应不小于 {2}），{3} 个浓度点（应不少于 {4} 个）", QualityControl);
    public static readonly FindingCode BatchWithoutControl = new("LAB-3006", Severity.Warning, "批次“{0}”没有质控记录。请补录", QualityControl);
    public static readonly FindingCode BlankDetected = new("LAB-3007", Severity.Warning, "“{0}”实验室空白检出 {1}。请说明", QualityControl);

    // 4 timing
    public static readonly FindingCode BadDate = new("LAB-4001", Severity.Error, "“{0}”的“{1}”不是日期，或日历上没有这一天", Format);
    public static readonly FindingCode DateOrder = new("LAB-4002", Severity.Error, "{0} {1} 早于{2} {3}。请核对原始记录", Logic);
    public static readonly FindingCode FutureDate = new("LAB-4003", Severity.Error, "{0} {1} 晚于今天", Logic);
    public static readonly FindingCode DateSpelling = new("LAB-4004", Severity.Info, "日期“{0}”读作 {1}", Format);
    public static readonly FindingCode HoldingTime = new("LAB-4005", Severity.Warning, "“{0}”自采样到{1} {2} 小时，超过保存时限 {3} 小时。请说明", "校核规则 BR-04-16（时限待核实）");

    // 9 the file
    public static readonly FindingCode FileTooLarge = new("LAB-9001", Severity.Error, "文件大于 {0} MB。请按地块或批次拆分", Format);
    public static readonly FindingCode WrongType = new("LAB-9002", Severity.Error, "这是 {0}，不是检测成果表。请交 xlsx 或 CSV", Format);
    public static readonly FindingCode PasswordProtected = new("LAB-9003", Severity.Error, "工作簿有打开密码，无法读取。请取消密码后重新上传", Format);
    public static readonly FindingCode OldWorkbook = new("LAB-9004", Severity.Error, "这是旧格式 xls。请在表格软件中另存为 xlsx", Format);
    public static readonly FindingCode Damaged = new("LAB-9005", Severity.Error, "工作簿不完整或已损坏，可能没有传完。请重新导出后上传", Format);
    public static readonly FindingCode Inflated = new("LAB-9006", Severity.Error, "工作簿解压后过大，疑似压缩炸弹，已停止读取", Format);
    public static readonly FindingCode TooManySheets = new("LAB-9007", Severity.Error, "工作簿有 {0} 个表，最多 {1} 个", Format);
    public static readonly FindingCode TooManyColumns = new("LAB-9008", Severity.Error, "表“{0}”超过 {1} 列，已停止读取", Format);
    public static readonly FindingCode TooManyRows = new("LAB-9009", Severity.Error, "检测结果超过 {0} 行。请按批次拆分", Format);
    public static readonly FindingCode CellTooLong = new("LAB-9010", Severity.Error, "单元格超过 {0} 个字符", Format);
    public static readonly FindingCode NoData = new("LAB-9011", Severity.Error, "文件中没有数据行", Format);
    public static readonly FindingCode HiddenSheet = new("LAB-9012", Severity.Warning, "表“{0}”是隐藏的，没有读取。需要入库请取消隐藏", Format);
    public static readonly FindingCode MergedCells = new("LAB-9013", Severity.Warning, "表“{0}”有 {1} 处合并单元格，只有左上角的格有内容。请取消合并，逐行填写", Format);
    public static readonly FindingCode BrokenCharacters = new("LAB-9014", Severity.Warning, "有无法识别的字符（按 {0} 读取）。请另存为 UTF-8", Format);
    public static readonly FindingCode MoreOfTheSame = new("LAB-9015", Severity.Info, "{0} 还有 {1} 处，未逐条列出", Format);
    public static readonly FindingCode BrokenQuotes = new("LAB-9016", Severity.Error, "引号不成对，后面的内容无法分行。请检查这一行的引号", Format);

    /// <summary>All codes, for the reference page and the tests that count them.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
        [.. typeof(LabFindings).GetFields().Select(static field => field.GetValue(null)).OfType<FindingCode>()];
}
