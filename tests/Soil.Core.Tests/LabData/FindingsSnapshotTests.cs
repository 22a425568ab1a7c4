using System.Text;
using Soil.Core.LabData;

namespace Soil.Core.Tests.LabData;

/// <summary>One bad deliverable, all it is told, word for word: <c>Golden/lab-findings.csv</c>. SOIL_BLESS=1 writes it anew.</summary>
public sealed class FindingsSnapshotTests
{
    private const string Deliverable = """
        示例钢厂北地块 土壤检测结果
        样品编号,点位编号,介质,经度,纬度,采样深度,采样时间,接收时间,检测因子,CAS号,检测结果,单位,检出限,分析方法,分析时间,批次
        17S120203,S12,土壤,113.5185035,34.7449551,1.2-1.5,2026-11-12 09:10,2026-11-14,镉,7440-43-9,0.12,mg/kg,0.01,GB/T 17141-1997,2026-11-16,B1
        17S120203,S12,土壤,113.5185035,34.7449551,1.2-1.5,2026-11-12 09:10,2026-11-14,铅,7439-92-1,２４．１,mg/Kg,0.1,GB/T 17141-1997,2026/11/16,B1
        17S120204,S12,土壤,34.7449551,113.5185035,1.8-2.0,2026-11-12 09:20,2026-11-14,镉,,0.01l,mg/kg,0.01,GB/T 17141-1997,2026-11-12,B1
        17S120204,S12,土壤,34.7449551,113.5185035,1.8-2.0,2026-11-12 09:20,2026-11-14,汞,7439-97-5,215,µg/kg,2,HJ 680-2013,2026-11-16,B1
        17S120205,S12,土攘,113.5185035,34.7449551,2.0-1.8,2026-02-31,2026-11-14,三氯乙希,,0.8L,mg/kg,0.9,HJ834,2026-11-16,B1
        17S120205,S12,土壤,113.5185035,34.7449551,2.0-2.3,2026-11-12,2026-11-14,三氯乙烯,79-01-6,<0.8,mg/kg,0.8,HJ 605-2011,2026-11-30,B1
        17S120205,S12,土壤,113.5185035,34.7449551,2.0-2.3,2026-11-12,2026-11-14,镍,7440-02-0,,mg/kg,3,HJ 491-2019,2026-11-16,B1
        17S120206,S13,土壤,113.5185035,34.7449551,0-0.5,2026-11-12,2026-11-14,镍,7440-02-0,4 1,mg/L,3,HJ 491-2019,2026-11-16,B1
        17S120206,S13,土壤,113.5185035,34.7449551,0-0.5,2026-11-12,2026-11-14,镍,7440-02-0,46,mg/kg,3,HJ 491-2019,2026-11-16,B1
        """;

    [Fact]
    public void A_bad_deliverable_is_told_everything_at_once()
    {
        var reading = LabFile.Csv(Deliverable, LabFile.Options with { CoordinateSystem = "CGCS2000" });

        var told = new StringBuilder("code,severity,row,column,value,suggestion,message\n");
        foreach (var finding in reading.Findings)
        {
            string?[] cells = [finding.Code.Code, finding.Severity.ToString(), finding.At.Row?.ToString(System.Globalization.CultureInfo.InvariantCulture), finding.At.Column, finding.Value, finding.Suggestion, finding.Message];
            told.AppendJoin(',', cells.Select(cell => $"\"{cell}\"")).Append('\n');
        }

        (reading.RowCount, reading.AcceptedCount).Should().Be((9, 3));
        var committed = Path.Combine(Folder(), "Golden", "lab-findings.csv");
        if (Environment.GetEnvironmentVariable("SOIL_BLESS") == "1") File.WriteAllText(committed, told.ToString());
        File.ReadAllText(committed).ReplaceLineEndings("\n").Should().Be(told.ToString());
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(Path.GetDirectoryName(here))!;
}
