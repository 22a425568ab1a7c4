using Soil.Architecture.Tests.Reading;
using Soil.Core.Tables;

namespace Soil.Architecture.Tests.Data;

/// <summary>A number of a standard stands in a table that names its clause, its unit and how well it is verified (style §2).</summary>
public sealed class StandardTableTests
{
    private static IReadOnlyList<string> Tables { get; } =
        [.. Plan.Core.GetManifestResourceNames().Where(n => n.StartsWith("Standards/", StringComparison.Ordinal) && n.EndsWith(".csv", StringComparison.Ordinal))];

    [Fact]
    public void Every_row_of_every_standard_names_clause_unit_and_verification()
    {
        Tables.Should().HaveCountGreaterThanOrEqualTo(7, "GB 36600, GB 15618 and GB/T 14848 are printed in seven tables");
        Tables.SelectMany(t => Broken(t, CsvTable.Embedded(t))).ShouldBeNone();
    }

    [Fact]
    public void Every_folder_of_a_standard_says_how_it_is_read() =>
        Tables.Select(t => $"src/Soil.Core/{Path.GetDirectoryName(t)}/README.md").Distinct().Except(Sources.Of(".md").Select(f => f.Path)).ShouldBeNone();

    [Fact]
    public void A_row_without_clause_unit_or_verification_is_found()
    {
        Broken("bad", CsvTable.Parse("row,unit,verified\n1,mg/kg,2\n")).Should().ContainSingle();
        Broken("bad", CsvTable.Parse("row,unit,clause,verified\n1,,,often\n")).Should().HaveCount(3);
        Broken("bad", CsvTable.Parse("row,unit,clause,verified\n")).Should().ContainSingle("an empty table proves nothing");
    }

    private static IEnumerable<string> Broken(string name, CsvTable table)
    {
        string[] missing = [.. new[] { "clause", "unit", "verified" }.Except(table.Columns)];
        if (missing.Length > 0) return [$"{name} lacks {string.Join(", ", missing)}"];
        if (table.Rows.Count == 0) return [$"{name} is empty"];
        return table.Rows.SelectMany((row, i) => RowBroken(row).Select(b => $"{name} row {i + 1}: {b}"));
    }

    private static IEnumerable<string> RowBroken(CsvRow row)
    {
        if (row["clause"].Length == 0) yield return "no clause";
        if (row["unit"].Length == 0) yield return "no unit";
        if (!int.TryParse(row["verified"], out var times) || times < 0) yield return $"verified is “{row["verified"]}”";
    }
}
