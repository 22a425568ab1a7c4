using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Soil.Core.Findings;
using Soil.Core.LabData;
using Soil.Core.Measurements;
using Soil.Platform.Excel;

namespace Soil.Core.Tests.LabData;

public sealed class WorkbookTests
{
    private const string Header = "样品编号|检测项目|检测结果|单位";

    [Fact]
    public void Samples_are_read_before_results_wherever_their_sheet_stands()
    {
        var reading = LabFile.Workbook(
            ("检测结果", LabFile.Rows(Header, "S1|砷|5|mg/kg", "S9|砷|5|mg/kg")),
            ("样品", LabFile.Rows("样品编号|介质", "S1|土壤", "S2|土壤")));

        reading.Of(LabFindings.UnknownSample).Should().ContainSingle().Which.At.ToString().Should().Be("检测结果!A3");
        reading.Of(LabFindings.SampleWithoutResult).Should().ContainSingle().Which.Value.Should().Be("S2");
        (reading.RowCount, reading.AcceptedCount).Should().Be((2, 1));
    }

    [Fact]
    public void A_wide_sheet_with_title_rows_two_headers_and_a_merged_unit_becomes_long_rows_with_addresses()
    {
        var reading = LabFile.Workbook(("土壤", LabFile.Rows(
            "示例地块土壤检测结果", "", "样品编号|采样深度|检测结果（mg/kg）", "||砷|镉", "S1|0-0.5|5|<0.01", "S2|0.5-1.0|6O|0.2")));

        reading.RowCount.Should().Be(4);
        reading.AcceptedCount.Should().Be(3);
        reading.Of(LabFindings.NotANumber).Should().ContainSingle().Which.At.Should().Be(new FieldPath(Sheet: "土壤", Row: 6, Column: "砷 (mg/kg)", Cell: "C6"));
        reading.Results[1].Value.Should().Be(Concentration.BelowDetectionLimit(0.01m));
        reading.Results[1].Place.Cell("value").Cell.Should().Be("D5");
    }

    [Fact]
    public void A_unit_row_below_the_names_belongs_to_the_header()
    {
        var reading = LabFile.Csv("样品编号,砷,镉\n,mg/kg,μg/kg\nS1,5,100\n");

        reading.Results.Select(row => row.Unit!.Symbol).Should().Equal("mg/kg", "μg/kg");
        reading.AcceptedCount.Should().Be(2);
    }

    [Fact]
    public void Formulas_give_their_stored_result_and_errors_are_refused()
    {
        var reading = LabFile.Workbook(("检测结果", LabFile.Rows(Header,
            "S1|砷|=<c r=\"C2\"><f>A1*2</f><v>12.300000000000001</v></c>|mg/kg", "S2|砷|=<c r=\"C3\" t=\"e\"><v>#REF!</v></c>|mg/kg")));

        reading.Of(LabFindings.FormulaCell).Should().ContainSingle();
        reading.Of(LabFindings.ErrorCell).Should().ContainSingle().Which.Value.Should().Be("#REF!");
        reading.Results[0].Value!.Value.Value.Should().Be(12.3m);
    }

    [Fact]
    public void A_date_style_gives_a_date_and_a_value_turned_into_a_date_is_refused()
    {
        var reading = LabFile.Workbook(("检测结果", LabFile.Rows(Header + "|分析时间",
            "S1|砷|5|mg/kg|=<c r=\"E2\" s=\"1\"><v>46082.5</v></c>", "S2|砷|=<c r=\"C3\" s=\"1\"><v>46082</v></c>|mg/kg")));

        reading.Results[0].AnalysedAt.ToString().Should().Be("2026-03-01 12:00");
        reading.Of(LabFindings.DateInValue).Should().ContainSingle();
    }

    [Fact]
    public void Hidden_sheets_merged_data_and_other_sheets_are_told()
    {
        var reading = LabFile.Workbook(
            ("!底稿", LabFile.Rows(Header, "S1|砷|5|mg/kg")),
            ("封面", LabFile.Rows("某公司", "检测报告")),
            ("检测结果", LabFile.Rows(Header, "S1|砷|5|mg/kg", "|镉|0.1|mg/kg") + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"));

        reading.Of(LabFindings.HiddenSheet).Should().ContainSingle();
        reading.Of(LabFindings.UnusedSheet).Should().ContainSingle();
        reading.Of(LabFindings.MergedCells).Should().ContainSingle();
        reading.Of(LabFindings.MissingCell).Should().ContainSingle().Which.At.Cell.Should().Be("A3");
    }

    [Fact]
    public void Cover_batches_and_controls_are_read_together()
    {
        var reading = LabFile.Workbook(
            ("说明", LabFile.Rows("格式版本|1.1", "坐标系|CGCS2000")),
            ("检测结果", LabFile.Rows(Header + "|批次", "S1|砷|5|mg/kg|B1", "S2|砷|6|mg/kg|B2")),
            ("质控", LabFile.Rows("批次|类型|检测项目|结果1|单位", "B1|实验室空白|砷|<0.01|mg/kg")));

        reading.Cover["crs"].Should().Be("CGCS2000");
        reading.Of(LabFindings.OtherVersion).Should().ContainSingle();
        reading.Of(LabFindings.TooFewBlanks).Should().ContainSingle().Which.Value.Should().Be("B1");
        reading.Of(LabFindings.BatchWithoutControl).Should().ContainSingle().Which.Value.Should().Be("B2");
        reading.Qc.Should().ContainSingle();
    }

    [Fact]
    public void The_template_is_read_back_without_a_complaint_about_its_form()
    {
        using var bytes = new MemoryStream();
        DeliverableTemplate.Write(bytes);

        var reading = LabFile.Bytes(bytes.ToArray(), name: DeliverableTemplate.FileName);

        reading.SheetNames.Should().Equal("说明", "样品", "检测结果", "质控", "字段说明", "代码表");
        reading.Cover["format_version"].Should().Be("1.0");
        reading.Findings.Where(f => f.Severity != Severity.Info).Should().ContainSingle().Which.Code.Should().Be(LabFindings.NoData);
        reading.Findings.Where(f => f.Code != LabFindings.NoData).Should().BeEmpty();
    }

    [Fact]
    public void What_we_write_is_valid_spreadsheet_markup()
    {
        using var template = new MemoryStream();
        DeliverableTemplate.Write(template);
        using var workbook = SpreadsheetDocument.Open(template, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void A_ledger_keeps_numbers_dates_and_text_apart()
    {
        using var bytes = new MemoryStream();
        LedgerWorkbook.Write(bytes, "地块", "地块清单", [new LedgerColumn<(string, decimal, DateOnly)>("名称", r => r.Item1), new("面积", r => r.Item2), new("日期", r => r.Item3)],
            [("=1+1\u0001", 12.50m, new DateOnly(2026, 3, 1))]);

        using var file = TableFile.Open(bytes, "x", ReadLimits.Default);
        var rows = file.Sheets.Single().Rows.Select(row => row.Copy()).ToArray();

        rows[2][0].Should().Be(new SheetCell("=1+1"));
        rows[2][1].Should().Be(new SheetCell("12.50", CellKind.Number) with { Text = rows[2][1].Text });
        rows[2][2].Should().Be(new SheetCell("2026-03-01", CellKind.Date));
    }

    [Fact]
    public void Encodings_and_separators_are_recognised()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        const string text = "样品编号;检测项目;检测结果;单位\nS1;砷;5;mg/kg\n";
        (byte[] Bytes, string Name)[] files =
        [
            (Encoding.UTF8.GetBytes(text), "utf-8"), ([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)], "utf-8-bom"), (gb.GetBytes(text), "gb18030"),
            ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], "utf-16le"), ([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], "utf-16be"),
            (Encoding.Unicode.GetBytes(text), "utf-16le"), (Encoding.UTF8.GetBytes(text.Replace(';', '\t').Replace("\n", "\r\n", StringComparison.Ordinal)), "utf-8"),
        ];
        foreach (var (bytes, name) in files)
        {
            var reading = LabFile.Bytes(bytes);
            (reading.Encoding, reading.AcceptedCount).Should().Be((name, 1));
        }

        byte[] broken = [.. gb.GetBytes(text), 0xFF, 0xFF, (byte)'\n'];
        LabFile.Bytes(broken).Of(LabFindings.BrokenCharacters).Should().ContainSingle();
    }

    [Fact]
    public void A_record_over_several_lines_knows_its_first_line()
    {
        var reading = LabFile.Csv("样品编号,检测项目,检测结果,单位,备注\nS1,砷,5,mg/kg,\"一\n二\"\nS2,砷,5O,mg/kg,\n");

        reading.Of(LabFindings.NotANumber).Single().At.Row.Should().Be(4);
        reading.Results[0].Remark.Should().Be("一\n二");
    }

    [Fact]
    public void Two_troubles_in_one_row_are_two_findings_and_one_refused_row()
    {
        var reading = LabFile.Csv("样品编号,检测项目,检测结果,单位\nS1,三氯乙希,5O,mg/kgg\nS2,砷,5,mg/kg\n");

        reading.Findings.Count(f => f.Severity == Severity.Error && f.At.Row == 2).Should().Be(3);
        (reading.RowCount, reading.AcceptedCount, reading.AcceptedResults.Count).Should().Be((2, 1, 1));
    }
}
