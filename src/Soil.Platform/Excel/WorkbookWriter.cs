using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Soil.Core.LabData;

namespace Soil.Platform.Excel;

/// <summary>Looks of a cell; the numbers are the order of <c>cellXfs</c> in the styles part.</summary>
internal enum CellStyle
{
    Plain, Title, Header, RequiredHeader, Note, Date, DateTime, Text, Wrapped,
}

/// <summary>A list of allowed values for a column, from its first data row down.</summary>
/// <param name="Column">Counted from 0.</param>
/// <param name="Formula">Range of the values, <c>代码表!$A$2:$A$5</c>.</param>
internal sealed record ListValidation(int Column, int FirstRow, string Formula);

/// <summary>
/// Writes an xlsx forward only, row by row, so that an export of any length needs no memory and goes straight into a response.
/// Text is written as text: nothing a user typed can become a formula.
/// </summary>
internal sealed class WorkbookWriter(Stream target) : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd hh:mm"/></numFmts>
        <fonts count="5"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="14"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><color rgb="FF9C2A10"/><name val="等线"/></font><font><sz val="10"/><color rgb="FF6B7280"/><name val="等线"/></font></fonts>
        <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EFEA"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFBE9D7"/></patternFill></fill></fills>
        <borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FFB8C4BC"/></bottom></border></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="9"><xf/><xf fontId="1" applyFont="1"/><xf fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"><alignment vertical="center" wrapText="1"/></xf><xf fontId="3" fillId="3" borderId="1" applyFont="1" applyFill="1" applyBorder="1"><alignment vertical="center" wrapText="1"/></xf><xf fontId="4" applyFont="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>
        """;

    private readonly ZipArchive archive = new(target, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<string> sheets = [];

    /// <summary>Writes one sheet.</summary>
    /// <param name="widths">Column widths in characters.</param>
    /// <param name="textColumns">Columns whose empty cells are text too, so that a code typed there stays as typed.</param>
    public void Sheet(string name, IReadOnlyList<double> widths, int frozenRows, Action<SheetWriter> rows,
        IReadOnlyList<ListValidation>? validations = null, IReadOnlyList<int>? textColumns = null)
    {
        sheets.Add(name);
        using var xml = Part($"xl/worksheets/sheet{sheets.Count}.xml");
        xml.WriteStartElement("worksheet", Main);
        if (frozenRows > 0)
        {
            xml.WriteRaw($"""<sheetViews><sheetView workbookViewId="0"{(sheets.Count == 1 ? " tabSelected=\"1\"" : "")}><pane ySplit="{frozenRows}" topLeftCell="A{frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        }

        xml.WriteStartElement("cols", Main);
        for (var i = 0; i < widths.Count; i++)
        {
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{i + 1}" max="{i + 1}" width="{widths[i]}" customWidth="1"{(textColumns?.Contains(i) is true ? $" style=\"{(int)CellStyle.Text}\"" : "")}/>"""));
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
        rows(new SheetWriter(xml));
        xml.WriteEndElement();
        if (validations is { Count: > 0 }) Write(xml, validations);
        xml.WriteEndElement();
    }

    public void Dispose()
    {
        WriteRaw("xl/styles.xml", Styles);
        WriteRaw("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select(static (name, i) => $"<sheet name=\"{System.Security.SecurityElement.Escape(name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>""");
        WriteRaw("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships">{string.Concat(sheets.Select(static (_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id="rId{sheets.Count + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        WriteRaw("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        const string types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        WriteRaw("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{types}.styles+xml"/>{string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{types}.worksheet+xml\"/>"))}</Types>""");
        archive.Dispose();
    }

    private static void Write(XmlWriter xml, IReadOnlyList<ListValidation> validations)
    {
        xml.WriteStartElement("dataValidations", Main);
        xml.WriteAttributeString("count", validations.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var (column, firstRow, formula) in validations)
        {
            xml.WriteStartElement("dataValidation", Main);
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("errorTitle", "不在代码表中");
            xml.WriteAttributeString("error", "请从下拉列表中选择");
            xml.WriteAttributeString("sqref", $"{SheetRow.Address(column, firstRow)}:{SheetRow.Address(column, 1_000_000)}");
            xml.WriteElementString("formula1", Main, formula);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private XmlWriter Part(string name) => XmlWriter.Create(
        archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true, CheckCharacters = false });

    private void WriteRaw(string name, string content)
    {
        using var text = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        text.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        text.Write(content);
    }

    /// <summary>Writes the rows of a sheet.</summary>
    internal sealed class SheetWriter(XmlWriter xml)
    {
        private int row;

        /// <summary>The next row; null leaves a cell empty.</summary>
        public void Row(params ReadOnlySpan<(object? Value, CellStyle Style)> cells)
        {
            row++;
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
            for (var i = 0; i < cells.Length; i++)
            {
                if (cells[i].Value is { } value) Cell(SheetRow.Address(i, row), value, cells[i].Style);
            }

            xml.WriteEndElement();
        }

        private void Cell(string address, object value, CellStyle style)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("r", address);
            var (number, look) = value switch
            {
                DateOnly date => (Serial(date.ToDateTime(TimeOnly.MinValue)), CellStyle.Date),
                DateTimeOffset instant => (Serial(instant.ToOffset(TimeSpan.FromHours(8)).DateTime), CellStyle.DateTime),
                decimal or double or float or int or long or short => (((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), style),
                _ => (null, style),
            };
            if (look != CellStyle.Plain) xml.WriteAttributeString("s", ((int)look).ToString(CultureInfo.InvariantCulture));
            if (number is not null)
            {
                xml.WriteElementString("v", Main, number);
            }
            else
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteStartElement("t", Main);
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(Printable(value is bool yes ? yes ? "是" : "否" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        private static string Serial(DateTime at) => at.ToOADate().ToString("R", CultureInfo.InvariantCulture);

        /// <summary>Without the control characters that XML cannot carry.</summary>
        private static string Printable(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));
    }
}
