using System.ComponentModel.DataAnnotations;
using Soil.Core.Tables;

namespace Soil.Core.Places;

/// <summary>Rank of a division (区划级别). A zone is a functional zone: managed like a county, but no division of GB/T 2260.</summary>
public enum DivisionLevel
{
    [Display(Name = "省级")] Province,
    [Display(Name = "地级")] Prefecture,
    [Display(Name = "县级")] County,
    [Display(Name = "功能区")] Zone,
}

/// <summary>An administrative division or functional zone (行政区划).</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Name">As screens print it.</param>
/// <param name="FullName">As official papers print it.</param>
/// <param name="Level">Rank.</param>
/// <param name="Parent">The division above; null for a province.</param>
/// <param name="LiesOver">The statutory divisions a zone covers parts of; empty otherwise.</param>
/// <param name="Verified">How many independent sources agree on the code; 0 and 1 are shown 待核实.</param>
public sealed record Division(
    DivisionCode Code, string Name, string FullName, DivisionLevel Level, DivisionCode? Parent, IReadOnlyList<DivisionCode> LiesOver, int Verified)
{
    /// <summary>Whether the law knows it (法定区划); a functional zone is an arrangement of the city.</summary>
    public bool IsStatutory => Level != DivisionLevel.Zone;
}

/// <summary>The city's divisions (区划表): data, so that another city brings its own table.</summary>
public sealed class Divisions
{
    private readonly Dictionary<DivisionCode, Division> byCode;

    private Divisions(IEnumerable<Division> rows) => byCode = rows.ToDictionary(d => d.Code);

    /// <summary>The table that ships with the product.</summary>
    public static Divisions Default { get; } = Read(CsvTable.Embedded("Places/divisions.csv"));

    /// <summary>The city itself.</summary>
    public Division City => byCode.Values.Single(d => d.Level == DivisionLevel.Prefecture);

    /// <summary>Districts, counties and county-level cities, in the order of their codes.</summary>
    public IEnumerable<Division> Counties => Of(DivisionLevel.County);

    /// <summary>Functional zones (功能区), in the order of their codes.</summary>
    public IEnumerable<Division> Zones => Of(DivisionLevel.Zone);

    /// <summary>Reads a table of the same columns.</summary>
    public static Divisions Read(CsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table.Rows.Select(row => new Division(
            DivisionCode.Parse(row["code"]),
            row["name"],
            row["full_name"],
            Enum.Parse<DivisionLevel>(row["level"]),
            DivisionCode.TryParse(row["parent"], out var parent) ? parent : null,
            [.. row["lies_over"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(DivisionCode.Parse)],
            int.Parse(row["verified"], System.Globalization.CultureInfo.InvariantCulture))));
    }

    /// <summary>The division of a code; null when the city has none.</summary>
    public Division? Find(DivisionCode code) => byCode.GetValueOrDefault(code);

    private IEnumerable<Division> Of(DivisionLevel level) => byCode.Values.Where(d => d.Level == level).OrderBy(d => d.Code);
}
