using Soil.Core.Tables;

namespace Soil.Core.Tests.Golden;

/// <summary>One file of cases with known answers, and how the product answers one of them. The last row of a file is wrong on purpose.</summary>
/// <param name="Name">What is checked, in words for <c>docs/verification.md</c>.</param>
/// <param name="File">File beside this one: <c>case,inputs…,expected,source</c>.</param>
/// <param name="Source">Where the expected answers come from.</param>
/// <param name="Tolerance">How far an answer may be off.</param>
/// <param name="Minimum">Fewer cases than this mean a damaged file.</param>
/// <param name="Answer">The product's answer to a row.</param>
public sealed record GoldenCheck(string Name, string File, string Source, string Tolerance, int Minimum, Func<CsvRow, string> Answer)
{
    private const string WrongOnPurpose = "故意写错的期望";

    internal IReadOnlyList<CsvRow> Cases => [.. Read().Where(row => row["case"] != WrongOnPurpose)];

    internal CsvRow KnownWrong => Read().Single(row => row["case"] == WrongOnPurpose);

    internal bool Holds(CsvRow row) => Answer(row) == row["expected"];

    /// <inheritdoc/>
    public override string ToString() => File;

    private IReadOnlyList<CsvRow> Read() =>
        CsvTable.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", File))).Rows;
}
