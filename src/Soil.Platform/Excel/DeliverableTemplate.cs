using Soil.Core.LabData;
using Soil.Core.Naming;

namespace Soil.Platform.Excel;

/// <summary>The published template of deliverable format 1.0 (检测成果模板), made from the same data the reader uses.</summary>
public static class DeliverableTemplate
{
    /// <summary>File name it is offered under.</summary>
    public const string FileName = "检测成果模板-1.0.xlsx";

    /// <summary>Name of the sheet with the code lists, to which the drop-downs point.</summary>
    private const string CodeSheet = "代码表";

    private static readonly string[] Lists = ["SampleMedium", "SampleKind", "LabQcKind", "SamplingPurpose", "Basis", "YesNo"];

    private static readonly Dictionary<string, string> ListTitles = new()
    {
        ["SampleMedium"] = "介质", ["SampleKind"] = "样品类型", ["LabQcKind"] = "质控类型", ["SamplingPurpose"] = "用途", ["Basis"] = "基准", ["YesNo"] = "是否",
    };

    /// <summary>Writes the template: cover, three empty tables, the meaning of each column with an example, the code lists.</summary>
    public static void Write(Stream target)
    {
        using var workbook = new WorkbookWriter(target);
        Cover(workbook);
        foreach (var sheet in (DeliverableSheet[])[DeliverableSheet.Samples, DeliverableSheet.Results, DeliverableSheet.Qc]) Table(workbook, sheet);
        Explanation(workbook);
        CodeLists(workbook);
    }

    private static void Cover(WorkbookWriter workbook)
    {
        var columns = DeliverableFormat.ColumnsOf(DeliverableSheet.Cover).ToArray();
        var purpose = Array.FindIndex(columns, static column => column.Id == "purpose");
        workbook.Sheet(DeliverableSheet.Cover.Chinese(), [34, 36, 60], frozenRows: 2, sheet =>
        {
            sheet.Row(("检测成果交付格式 1.0", CellStyle.Title));
            sheet.Row(("项目", CellStyle.Header), ("填写", CellStyle.Header), ("怎样填", CellStyle.Header));
            foreach (var column in columns)
            {
                var fixedValue = column.Id == "format_version" ? DeliverableFormat.Version : null;
                sheet.Row((column.Name, Look(column)), (fixedValue, CellStyle.Text), ($"{column.Need.Chinese()}。{column.Rule} 例：{column.Example}", CellStyle.Note));
            }

            sheet.Row();
            sheet.Row(("橙底为必填。样品、检测结果、质控三个表从第 2 行填起，列的顺序可以换，不要改表头。未检出填 <检出限（如 <0.5），不填 0。各列含义和示例见“字段说明”，可选的词见“代码表”。", CellStyle.Note));
        }, [new ListValidation(1, purpose + 3, Range("SamplingPurpose"))], textColumns: [1]);
    }

    private static void Table(WorkbookWriter workbook, DeliverableSheet sheet)
    {
        var columns = DeliverableFormat.ColumnsOf(sheet).Where(static column => column.Id != "depth").ToArray();
        ListValidation[] validations = [.. columns.Index().Where(static c => c.Item.CodeList is not null).Select(static c => new ListValidation(c.Index, 2, Range(c.Item.CodeList!)))];
        // Codes and reported values stay as typed; numbers and dates keep the spreadsheet's own types.
        int[] text = [.. columns.Index().Where(static c => c.Item.Type is ColumnType.Text or ColumnType.Value or ColumnType.Code).Select(static c => c.Index)];
        workbook.Sheet(sheet.Chinese(), [.. columns.Select(Width)], frozenRows: 1,
            writer => writer.Row([.. columns.Select(static column => ((object?)column.Name, Look(column)))]), validations, text);
    }

    private static void Explanation(WorkbookWriter workbook) => workbook.Sheet("字段说明", [10, 18, 20, 10, 10, 42, 24, 46], frozenRows: 1, sheet =>
    {
        string[] headings = ["表", "列", "英文标识", "类型", "要求", "规则", "示例（不要填到数据表）", "也认这些写法"];
        sheet.Row([.. headings.Select(static heading => ((object?)heading, CellStyle.Header))]);
        foreach (var column in DeliverableFormat.Columns)
        {
            object?[] cells = [column.Sheet.Chinese(), column.Name, column.Id, column.Type.Chinese(), column.Need.Chinese(), column.Rule, column.Example, string.Join('、', column.Aliases)];
            sheet.Row([.. cells.Select(static cell => (cell, CellStyle.Wrapped))]);
        }
    });

    private static void CodeLists(WorkbookWriter workbook) => workbook.Sheet(CodeSheet, [.. Lists.Select(static _ => 18d)], frozenRows: 1, sheet =>
    {
        sheet.Row([.. Lists.Select(static list => ((object?)ListTitles[list], CellStyle.Header))]);
        for (var i = 0; i < Lists.Max(static list => DeliverableFormat.CodeLists[list].Count); i++)
        {
            sheet.Row([.. Lists.Select(list => ((object?)DeliverableFormat.CodeLists[list].ElementAtOrDefault(i)?.Chinese, CellStyle.Plain))]);
        }
    });

    private static string Range(string list)
    {
        var column = (char)('A' + Array.IndexOf(Lists, list));
        return $"{CodeSheet}!${column}$2:${column}${DeliverableFormat.CodeLists[list].Count + 1}";
    }

    private static CellStyle Look(DeliverableColumn column) => column.Need == ColumnNeed.Required ? CellStyle.RequiredHeader : CellStyle.Header;

    private static double Width(DeliverableColumn column) => column.Type switch
    {
        ColumnType.Date => 18,
        ColumnType.Number or ColumnType.Value => 12,
        _ when column.Id == "sample_code" => 22,
        _ => 14,
    };
}
