using System.IO.Compression;
using System.Text;
using Soil.Core.Findings;
using Soil.Core.LabData;
using Soil.Platform.Excel;

namespace Soil.Core.Tests.LabData;

/// <summary>Makes laboratory files in memory, well formed or not, and reads them as an upload would be read.</summary>
internal static class LabFile
{
    public static readonly ReadOptions Options = new() { Today = new(2026, 11, 24) };

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static DeliverableReading Csv(string text, ReadOptions? options = null, string name = "成果.csv") =>
        Bytes(Encoding.UTF8.GetBytes(text), options, name);

    public static DeliverableReading Bytes(byte[] bytes, ReadOptions? options = null, string name = "成果.csv")
    {
        using var stream = new MemoryStream(bytes);
        return DeliverableReader.Read(stream, name, options ?? Options);
    }

    public static DeliverableReading Workbook(params (string Name, string SheetXml)[] sheets) => Bytes(Xlsx(sheets), name: "成果.xlsx");

    /// <summary>A workbook from the inner XML of its sheets; a name that starts with ! is a hidden sheet. Style 1 is a date.</summary>
    public static byte[] Xlsx(params (string Name, string SheetXml)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name.TrimStart('!')}\" sheetId=\"{i + 1}\"{(s.Name[0] == '!' ? " state=\"hidden\"" : "")} r:id=\"r{i}\"/>"))}</sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships>{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i}\" Type=\"x/worksheet\" Target=\"worksheets/s{i}.xml\"/>"))}</Relationships>");
            Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
            for (var i = 0; i < sheets.Length; i++) Add(zip, $"xl/worksheets/s{i}.xml", $"""<worksheet xmlns="{Main}">{sheets[i].SheetXml}</worksheet>""");
        }

        return bytes.ToArray();
    }

    /// <summary>Sheet data of inline texts, cells separated by |; a cell that starts with = is copied as XML.</summary>
    public static string Rows(params string[] rows) => "<sheetData>" + string.Concat(rows.Select((row, r) =>
        $"<row r=\"{r + 1}\">{string.Concat(row.Split('|').Select((cell, c) => cell.Length == 0 ? "" : cell[0] == '=' ? cell[1..] : $"<c r=\"{SheetRow.Address(c, r + 1)}\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(cell)}</t></is></c>"))}</row>")) + "</sheetData>";

    public static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = new StreamWriter(zip.CreateEntry(name).Open());
        entry.Write(text);
    }

    /// <summary>A file of the folder of real data beside the repository; skipped when it is not there, but never where tests must be complete.</summary>
    public static string Shared(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", path);
            if (File.Exists(file)) return file;
        }

        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail($"shared/data/{path} is missing.");
        Assert.Skip($"shared/data/{path} is not on this machine.");
        return "";
    }

    public static IEnumerable<Finding> Of(this DeliverableReading reading, FindingCode code) => reading.Findings.Where(finding => finding.Code == code);
}
