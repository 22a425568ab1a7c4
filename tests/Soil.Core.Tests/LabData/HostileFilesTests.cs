using System.IO.Compression;
using System.Text;
using CsCheck;
using Soil.Core.Findings;
using Soil.Core.LabData;
using Soil.Platform.Excel;

namespace Soil.Core.Tests.LabData;

/// <summary>What cannot be read is one clear finding, whatever the bytes.</summary>
public sealed class HostileFilesTests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "%PDF-1.7", nameof(LabFindings.WrongType) }, { "<html><table>", nameof(LabFindings.WrongType) }, { "\u0089PNG\r\n", nameof(LabFindings.WrongType) },
        { "{\"a\":1}", nameof(LabFindings.WrongType) }, { "\0\0\0\0\u0001\u0002", nameof(LabFindings.WrongType) },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1......E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", nameof(LabFindings.PasswordProtected) },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1......W\0o\0r\0k\0b\0o\0o\0k\0", nameof(LabFindings.OldWorkbook) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_file_of_another_kind_is_named(string latin1, string code)
    {
        var reading = LabFile.Bytes(Encoding.Latin1.GetBytes(latin1), name: "成果.xlsx");

        reading.Findings.Should().ContainSingle().Which.Code.Should().Be((FindingCode)typeof(LabFindings).GetField(code)!.GetValue(null)!);
        reading.AcceptedCount.Should().Be(0);
    }

    [Fact]
    public void A_word_document_and_a_plain_archive_are_not_workbooks()
    {
        foreach (var entry in (string[])["word/document.xml", "readme.txt"])
        {
            using var bytes = new MemoryStream();
            using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true)) LabFile.Add(zip, entry, "x");
            LabFile.Bytes(bytes.ToArray()).Findings.Should().ContainSingle().Which.Code.Should().Be(LabFindings.WrongType);
        }
    }

    [Fact]
    public void A_truncated_workbook_is_damaged()
    {
        var whole = LabFile.Xlsx(("检测结果", LabFile.Rows("样品编号|检测项目|检测结果|单位", "S1|砷|5|mg/kg")));

        LabFile.Bytes(whole[..(whole.Length / 2)]).Findings.Should().ContainSingle().Which.Code.Should().Be(LabFindings.Damaged);
    }

    [Fact]
    public void A_bomb_stops_at_its_ratio_with_little_memory()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            LabFile.Add(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="检测结果" r:id="r0"/></sheets></workbook>""");
            LabFile.Add(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r0\" Type=\"x/worksheet\" Target=\"worksheets/s0.xml\"/></Relationships>");
            using var sheet = new StreamWriter(zip.CreateEntry("xl/worksheets/s0.xml").Open());
            sheet.Write("<worksheet><sheetData>");
            for (var i = 0; i < 3_000_000; i++) sheet.Write("<row><c><v>1</v></c></row>");
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        LabFile.Bytes(bytes.ToArray()).Findings.Should().ContainSingle().Which.Code.Should().Be(LabFindings.Inflated);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(800L << 20);
    }

    [Fact]
    public void Too_many_sheets_columns_rows_and_bytes_are_findings()
    {
        var few = LabFile.Options with { Limits = new ReadLimits { Sheets = 2, Columns = 10, Rows = 3, FileBytes = 4000, FindingsPerCode = 2 } };
        var row = LabFile.Rows("样品编号|检测项目|检测结果|单位");

        LabFile.Bytes(LabFile.Xlsx(("a", row), ("b", row), ("c", row)), few).Findings.Single().Code.Should().Be(LabFindings.TooManySheets);
        LabFile.Bytes(LabFile.Xlsx(("a", "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>")), few).Findings.Single().Code.Should().Be(LabFindings.TooManyColumns);
        LabFile.Bytes(new byte[5000], few).Findings.Single().Code.Should().Be(LabFindings.FileTooLarge);
        var long4 = LabFile.Csv("样品编号,检测项目,检测结果,单位\n" + string.Concat(Enumerable.Range(1, 6).Select(i => $"S{i},砷,5O,mg/kg\n")), few);
        long4.Of(LabFindings.TooManyRows).Should().ContainSingle();
        long4.Of(LabFindings.NotANumber).Should().HaveCount(2);
        long4.Of(LabFindings.MoreOfTheSame).Should().NotBeEmpty();
    }

    [Fact]
    public void Any_bytes_end_in_findings_never_in_an_exception()
    {
        var csv = Encoding.UTF8.GetBytes("样品编号,检测项目,检测结果,单位,采样时间,经度,纬度\nS1,砷,<0.01,mg/kg,2026-03-01,113.6,34.7\n\"S\n2\",镉,1.0E-3,ug/kg,46082,113°37′,34\n");
        var xlsx = LabFile.Xlsx(("检测结果", LabFile.Rows("样品编号|检测项目|检测结果|单位", "S1|砷|5|mg/kg")), ("质控", LabFile.Rows("批次|类型|检测项目|结果1|单位", "B1|实验室空白|砷|1|mg/kg")));
        var mutations = Gen.Select(Gen.Bool, Gen.Int[0, 4000], Gen.Byte).Array[1, 12];

        Gen.Select(Gen.Bool, mutations).Sample((useCsv, changes) =>
        {
            var bytes = (byte[])(useCsv ? csv : xlsx).Clone();
            foreach (var (cut, at, value) in changes)
            {
                if (cut && at % bytes.Length > 20) bytes = bytes[..(at % bytes.Length)];
                else bytes[at % bytes.Length] = value;
            }

            var reading = LabFile.Bytes(bytes);
            return reading.AcceptedCount <= reading.RowCount && reading.AcceptedCount >= 0;
        }, seed: "0000KOIPe647", iter: 3000, threads: 1);
    }

    [Fact]
    public void Fifty_thousand_rows_are_read_in_bounded_memory()
    {
        var text = new StringBuilder("样品编号,检测项目,检测结果,单位,检出限\n");
        for (var i = 0; i < 50_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"S{i / 5},{(i % 5) switch { 0 => "砷", 1 => "镉", 2 => "铅", 3 => "镍", _ => "铜" }},{1 + (i * 7919 % 1000 / 1000m)},mg/kg,0.01\n");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());

        var reading = LabFile.Bytes(bytes, LabFile.Options with { KeepRows = false });

        (reading.RowCount, reading.AcceptedCount, reading.Results.Count).Should().Be((50_000, 50_000, 0));
        reading.Findings.Should().OnlyContain(f => f.Severity == Severity.Info);
    }
}
