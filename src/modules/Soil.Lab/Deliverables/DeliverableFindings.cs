using Soil.Core.Findings;

namespace Soil.Lab.Deliverables;

/// <summary>What can stand in the way of handing in and of deciding, besides the checks of the file itself (收件与审核规则).</summary>
internal static class DeliverableFindings
{
    private const string Format = "检测成果交付格式 1.0";
    private const string Review = "检测成果审核规则";

    public static readonly FindingCode NoFile = new("LAB-5001", Severity.Error, "没有收到文件。请选择一个 xlsx 或 CSV 文件", Format);

    public static readonly FindingCode UnknownParcel = new(
        "LAB-5002", Severity.Error, "地块编码“{0}”不在地块登记簿中。请核对编码，撤回后重新上传", Format);

    public static readonly FindingCode BadParcelCode = new(
        "LAB-5003", Severity.Error, "“{0}”不是地块编码。地块编码形如 410105DK202600001", Format);

    public static readonly FindingCode OtherParcelInFile = new(
        "LAB-5004", Severity.Warning, "说明表中的地块编码“{0}”与上传时填写的“{1}”不同，按上传时填写的处理。请确认", Format);

    public static readonly FindingCode BadField = new("LAB-5005", Severity.Error, "“{0}”填了“{1}”，无法识别。可填：{2}", Format);

    public static readonly FindingCode BadMapping = new("LAB-5006", Severity.Error, "列映射无法读取：{0}", Format);

    public static readonly FindingCode WrongState = new(
        "LAB-5007", Severity.Error, "检测成果 {0} 现为“{1}”，不能{2}", Review);

    public static readonly FindingCode SamePerson = new(
        "LAB-5008", Severity.Error, "提交人不能审核自己提交的检测成果，请由另一人审核", "提交与审核分离 BR-13-02");

    public static readonly FindingCode ErrorsLeft = new(
        "LAB-5009", Severity.Error, "还有 {0} 项必须改，暂不能入库。请由检测机构改正后重新上传，或逐行剔除并说明原因", "检测成果交付格式 1.0 状态与办理");

    public static readonly FindingCode ReasonMissing = new("LAB-5010", Severity.Error, "请填写{0}的原因，至少 4 个字", Review);

    public static readonly FindingCode RowWithoutFinding = new(
        "LAB-5011", Severity.Error, "{0} 没有“必须改”或“请确认”的校核发现，不能剔除", Review);

    public static readonly FindingCode SomeoneWasFirst = new(
        "LAB-5012", Severity.Error, "检测成果 {0} 刚刚被其他人办理过。请刷新页面查看最新状态", Review);

    public static readonly FindingCode NothingToAccept = new(
        "LAB-5013", Severity.Error, "没有一条可以入库的检测结果", Review);

    public static readonly FindingCode OtherLaboratory = new(
        "LAB-5014", Severity.Error, "只有提交的检测机构可以{0}", Review);

    public static readonly FindingCode FileLost = new(
        "LAB-5015", Severity.Error, "原始文件已不在文件库中，无法校核。请联系系统管理员", Format);

    public static IReadOnlyList<FindingCode> All { get; } =
    [
        NoFile, UnknownParcel, BadParcelCode, OtherParcelInFile, BadField, BadMapping, WrongState, SamePerson, ErrorsLeft, ReasonMissing,
        RowWithoutFinding, SomeoneWasFirst, NothingToAccept, OtherLaboratory, FileLost,
    ];
}
