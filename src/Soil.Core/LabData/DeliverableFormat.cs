using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using Soil.Core.Fieldwork;
using Soil.Core.Naming;
using Soil.Core.Tables;

namespace Soil.Core.LabData;

/// <summary>Which sheet of the format a table is (表).</summary>
public enum DeliverableSheet
{
    [Display(Name = "说明")] Cover,
    [Display(Name = "样品")] Samples,
    [Display(Name = "检测结果")] Results,
    [Display(Name = "质控")] Qc,
}

/// <summary>How much a column is asked for (填写要求).</summary>
public enum ColumnNeed
{
    /// <summary>Missing column or empty cell is an error.</summary>
    [Display(Name = "必填")] Required,

    /// <summary>Asked from a deliverable of this format; its absence is told once.</summary>
    [Display(Name = "应填")] Full,

    [Display(Name = "选填")] Optional,
}

/// <summary>Kind of content a column holds (数据类型).</summary>
public enum ColumnType
{
    [Display(Name = "文本")] Text,
    [Display(Name = "数字")] Number,
    [Display(Name = "检测值")] Value,
    [Display(Name = "日期")] Date,
    [Display(Name = "经度")] Longitude,
    [Display(Name = "纬度")] Latitude,
    [Display(Name = "深度")] Depth,
    [Display(Name = "代码")] Code,
}

/// <summary>One column of the format (列).</summary>
/// <param name="Id">English identifier, <c>detection_limit</c>.</param>
/// <param name="Name">中文名.</param>
/// <param name="CodeList">Name of its code list; null when its content is free.</param>
/// <param name="MaxLength">Longest text in characters.</param>
public sealed record DeliverableColumn(
    DeliverableSheet Sheet, string Id, string Name, IReadOnlyList<string> Aliases, ColumnType Type, string? CodeList,
    ColumnNeed Need, int MaxLength, string Rule, string Example);

/// <summary>
/// Deliverable format 1.0 (检测成果交付格式) as data: the reader, the template workbook and the reference page all come from
/// <c>deliverable-format-1.0.csv</c>.
/// </summary>
public static class DeliverableFormat
{
    /// <summary>Version written into the cover sheet.</summary>
    public const string Version = "1.0";

    /// <summary>Code lists by name: identifier of each member and its Chinese word.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<CodeWord>> CodeLists { get; } = new Dictionary<string, IReadOnlyList<CodeWord>>
    {
        ["SampleMedium"] = Words<SampleMedium>(),
        ["SampleKind"] = Words<SampleKind>(),
        ["LabQcKind"] = Words<LabQcKind>(),
        ["SamplingPurpose"] = Words<SamplingPurpose>(),
        ["Basis"] = [new("dry", "干基"), new("wet", "湿基")],
        ["YesNo"] = [new("yes", "是"), new("no", "否")],
    };

    /// <summary>Every column, in the order of the format.</summary>
    public static IReadOnlyList<DeliverableColumn> Columns { get; } = Load();

    private static readonly FrozenDictionary<(DeliverableSheet, string), (DeliverableColumn Column, bool IsAlias)> ByHeader = IndexHeaders();

    /// <summary>Columns of one sheet.</summary>
    public static IEnumerable<DeliverableColumn> ColumnsOf(DeliverableSheet sheet) => Columns.Where(column => column.Sheet == sheet);

    /// <summary>A column by its identifier; an unknown one is a bug in the caller and throws.</summary>
    public static DeliverableColumn Column(DeliverableSheet sheet, string id) =>
        Columns.First(column => column.Sheet == sheet && column.Id == id);

    /// <summary>The column a header text means in a sheet, and whether it is written as an alias; null when none.</summary>
    public static (DeliverableColumn Column, bool IsAlias)? Find(DeliverableSheet sheet, string header) =>
        ByHeader.TryGetValue((sheet, HeaderKey(header)), out var found) ? found : null;

    /// <summary>The sheet a tab or file name means; null when the name says nothing.</summary>
    public static DeliverableSheet? SheetNamed(string name) => HeaderKey(name) switch
    {
        "说明" or "cover" => DeliverableSheet.Cover,
        "样品" or "samples" or "样品信息" or "样品表" => DeliverableSheet.Samples,
        "检测结果" or "results" or "结果" or "检测数据" => DeliverableSheet.Results,
        "质控" or "qc" or "质控数据" or "质量控制" => DeliverableSheet.Qc,
        _ => null,
    };

    /// <summary>True for the sheets of the template that explain and hold no data.</summary>
    public static bool IsReference(string sheetName) => sheetName.Trim() is "字段说明" or "代码表" or "填写示例";

    /// <summary>A code written as Chinese word or identifier; null when it is in no list.</summary>
    public static CodeWord? Code(string list, string text)
    {
        var key = HeaderKey(text);
        foreach (var word in CodeLists[list])
        {
            if (HeaderKey(word.Chinese) == key || HeaderKey(word.Id) == key) return word;
        }

        return Synonyms.TryGetValue((list, key), out var id) ? CodeLists[list].First(word => word.Id == id) : null;
    }

    /// <summary>What two spellings of a header have in common: half width, lower case, no spaces, line breaks, stars or underscores.</summary>
    internal static string HeaderKey(string header) => string.Concat(header
        .Select(static c => char.ToLowerInvariant(c.ToHalfWidth()))
        .Where(static c => !char.IsWhiteSpace(c) && c is not ('*' or '_' or '\uFEFF' or '\u200B')));

    private static readonly Dictionary<(string, string), string> Synonyms = new()
    {
        [("SampleMedium", "soil")] = nameof(SampleMedium.Soil),
        [("SampleMedium", "地下水样")] = nameof(SampleMedium.Groundwater),
        [("SampleMedium", "土壤样")] = nameof(SampleMedium.Soil),
        [("SampleMedium", "沉积物")] = nameof(SampleMedium.Sediment),
        [("SampleKind", "平行样")] = nameof(SampleKind.FieldDuplicate),
        [("SampleKind", "现场平行样")] = nameof(SampleKind.FieldDuplicate),
        [("SampleKind", "密码平行样")] = nameof(SampleKind.BlindDuplicate),
        [("LabQcKind", "空白")] = nameof(LabQcKind.MethodBlank),
        [("LabQcKind", "平行样")] = nameof(LabQcKind.LabDuplicate),
        [("LabQcKind", "加标")] = nameof(LabQcKind.MatrixSpike),
        [("LabQcKind", "标准物质")] = nameof(LabQcKind.CertifiedReference),
        [("Basis", "干重")] = "dry",
        [("Basis", "湿重")] = "wet",
        [("YesNo", "y")] = "yes",
        [("YesNo", "n")] = "no",
        [("YesNo", "√")] = "yes",
        [("YesNo", "true")] = "yes",
        [("YesNo", "false")] = "no",
    };

    private static CodeWord[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(static member => new CodeWord(member.ToString(), member.Chinese()))];

    private static DeliverableColumn[] Load() =>
    [
        .. CsvTable.Embedded("LabData/deliverable-format-1.0.csv").Rows.Select(static row =>
        {
            var type = row["type"].Split(':');
            return new DeliverableColumn(
                Enum.Parse<DeliverableSheet>(row["sheet"], ignoreCase: true), row["column"], row["name_zh"],
                row["aliases"].Split('|', StringSplitOptions.RemoveEmptyEntries), Enum.Parse<ColumnType>(type[0], ignoreCase: true),
                type.ElementAtOrDefault(1), row["need"] switch { "R" => ColumnNeed.Required, "F" => ColumnNeed.Full, _ => ColumnNeed.Optional },
                int.Parse(row["max"], System.Globalization.CultureInfo.InvariantCulture), row["rule"], row["example"]);
        }),
    ];

    private static FrozenDictionary<(DeliverableSheet, string), (DeliverableColumn, bool)> IndexHeaders()
    {
        var index = new Dictionary<(DeliverableSheet, string), (DeliverableColumn, bool)>();
        foreach (var column in Columns)
        {
            index[(column.Sheet, HeaderKey(column.Name))] = (column, false);
            index[(column.Sheet, HeaderKey(column.Id))] = (column, false);
        }

        foreach (var column in Columns)
        {
            foreach (var alias in column.Aliases) index.TryAdd((column.Sheet, HeaderKey(alias)), (column, true));
        }

        return index.ToFrozenDictionary();
    }
}

/// <summary>A member of a code list: identifier and Chinese word.</summary>
public sealed record CodeWord(string Id, string Chinese);
