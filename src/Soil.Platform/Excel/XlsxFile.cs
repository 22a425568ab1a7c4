using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Soil.Core.Findings;
using Soil.Core.LabData;

namespace Soil.Platform.Excel;

/// <summary>
/// A workbook read as a stream of rows straight from its XML parts: nothing is held but the shared texts and the date styles,
/// and every inflated byte is counted, so a hostile archive stops at its limit.
/// </summary>
internal sealed class XlsxFile : TableFile
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int MaxEntries = 10_000;
    private const int MaxSharedCharacters = 80_000_000;
    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly ZipArchive archive;
    private readonly ReadLimits limits;
    private readonly InflationBudget budget;
    private readonly List<(string Name, bool IsHidden, string Part)> sheets = [];
    private readonly bool since1904;
    private readonly Lazy<List<string>> sharedTexts;
    private readonly Lazy<DateStyles> dateStyles;

    public XlsxFile(Stream file, ReadLimits limits)
    {
        this.limits = limits;
        budget = new InflationBudget(limits, file.Length);
        archive = Refusing(() =>
        {
            if (ZipDirectory.EntryCount(file) > MaxEntries) throw new FileRefusedException(LabFindings.Inflated.At(FieldPath.Whole));
            return new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        });
        since1904 = Refusing(ReadWorkbook);
        sharedTexts = new(ReadSharedTexts);
        dateStyles = new(() => DateStyles.Read(Open("xl/styles.xml")));
    }

    public override string Encoding => "xlsx";

    public override IEnumerable<TableSheet> Sheets
    {
        get
        {
            foreach (var (name, isHidden, part) in sheets)
            {
                var merged = new List<MergedRange>();
                yield return new TableSheet(name, isHidden, Rows(name, part, merged)) { Merged = merged };
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) archive.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Broken archives and broken XML are one finding.</summary>
    private static T Refusing<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or FormatException or OverflowException
            or ArgumentException or NotSupportedException or IOException)
        {
            throw new FileRefusedException(LabFindings.Damaged.At(FieldPath.Whole));
        }
    }

    private XmlReader? Open(string part)
    {
        var entry = archive.GetEntry(part) ?? archive.Entries.FirstOrDefault(e => string.Equals(e.FullName.Replace('\\', '/'), part, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : XmlReader.Create(budget.Count(entry.Open()), Xml);
    }

    /// <summary>Lists the sheets; true when days count from 1904.</summary>
    private bool ReadWorkbook()
    {
        using var workbook = Open("xl/workbook.xml")
            ?? throw new FileRefusedException(FileSignature.NotAWorkbook(archive.Entries.Take(MaxEntries).Select(static e => e.FullName)));
        var targets = ReadTargets();
        var from1904 = false;
        while (workbook.Read())
        {
            if (workbook.NodeType != XmlNodeType.Element) continue;
            if (workbook.LocalName == "workbookPr") from1904 = workbook.GetAttribute("date1904") is "1" or "true";
            if (workbook.LocalName != "sheet" || workbook.GetAttribute("name") is not { } name) continue;
            if (sheets.Count >= limits.Sheets) throw new FileRefusedException(LabFindings.TooManySheets.At(FieldPath.Whole, args: [$"超过 {limits.Sheets}", limits.Sheets]));
            if (targets.TryGetValue(workbook.GetAttribute("id", Relations) ?? "", out var part))
                sheets.Add((name, workbook.GetAttribute("state") is "hidden" or "veryHidden", part));
        }

        return from1904;
    }

    private Dictionary<string, string> ReadTargets()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var relations = Open("xl/_rels/workbook.xml.rels") ?? throw new InvalidDataException();
        while (relations.Read())
        {
            if (relations.NodeType != XmlNodeType.Element || relations.GetAttribute("Id") is not { } id || relations.GetAttribute("Target") is not { } target) continue;
            if (relations.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) is true)
                targets[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        }

        return targets;
    }

    private List<string> ReadSharedTexts()
    {
        var texts = new List<string>();
        using var xml = Open("xl/sharedStrings.xml");
        if (xml is null) return texts;
        long characters = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
            var text = RichText(xml);
            if (text.Length > limits.CellCharacters) throw new FileRefusedException(LabFindings.CellTooLong.At(FieldPath.Whole, args: limits.CellCharacters));
            if ((characters += text.Length + 16) > MaxSharedCharacters) throw new FileRefusedException(LabFindings.Inflated.At(FieldPath.Whole));
            texts.Add(text);
        }

        return texts;
    }

    /// <summary>Text of a shared or inline string: its runs joined, phonetic hints left out. The reader ends on the closing tag.</summary>
    private static string RichText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPh") xml.Skip();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t") text += ElementText(xml);
        }

        return text;
    }

    /// <summary>Text inside the element the reader stands on; the reader ends on the closing tag, never beyond it.</summary>
    private static string ElementText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = "";
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text = text.Length == 0 ? xml.Value : text + xml.Value;
        }

        return text;
    }

    private IEnumerable<SheetRow> Rows(string name, string part, List<MergedRange> merged)
    {
        using var xml = Refusing(() => Open(part) ?? throw new InvalidDataException());
        var cells = new XlsxCells(sharedTexts, dateStyles, since1904, limits, name);
        var row = new SheetRow();
        var number = 0;
        while (Refusing(xml.Read))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                number = Refusing(() => xml.GetAttribute("r") is { } r ? int.Parse(r, CultureInfo.InvariantCulture) : number + 1);
                row.Start(number);
                Refusing(() => ReadRow(xml, row, cells));
                if (row.Count > 0) yield return row;
            }
            else if (xml.LocalName == "mergeCell" && merged.Count < 10_000 && XlsxCells.Range(xml.GetAttribute("ref")) is { } range)
            {
                merged.Add(range);
            }
        }
    }

    private static bool ReadRow(XmlReader xml, SheetRow row, XlsxCells cells)
    {
        if (xml.IsEmptyElement) return false;
        var depth = xml.Depth;
        var column = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            column = xml.GetAttribute("r") is { } address ? XlsxCells.Column(address) : column + 1;
            var cell = cells.Read(xml, column, row.Number, RichText, ElementText);
            if (cell.Text.Length > 0) row.Set(column, cell);
        }

        return true;
    }
}
