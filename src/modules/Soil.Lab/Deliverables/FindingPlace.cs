using System.Globalization;
using Soil.Lab.Data;

namespace Soil.Lab.Deliverables;

/// <summary>Where a finding stands, as people say it.</summary>
internal static class FindingPlace
{
    /// <summary><c>检测结果 F18</c>, <c>results 第 18 行</c>, or 整个文件.</summary>
    public static string Of(CheckFinding finding) => finding switch
    {
        { Sheet: null } => "整个文件",
        { Cell: { } cell } => $"{finding.Sheet} {cell}",
        { Row: { } row } => string.Create(CultureInfo.InvariantCulture, $"{finding.Sheet} 第 {row} 行"),
        _ => finding.Sheet,
    };
}
