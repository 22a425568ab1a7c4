using Soil.Core.Substances;
using Soil.Core.Tables;
using Soil.Core.Units;

namespace Soil.Core.Standards;

/// <summary>One row of a standard's table (标准表中的一行): which substance, in which unit, where it is printed, and how well it is confirmed.</summary>
public abstract class StandardRow
{
    private protected StandardRow(string edition, CsvRow row)
    {
        Edition = edition;
        PrintedName = row["name_zh"];
        Substance = KnownSubstances.Find(PrintedName) ?? throw new FormatException($"{edition}: '{PrintedName}' is not in substances.csv.");
        Unit = Unit.TryParse(row["unit"], out var unit) ? unit : throw new FormatException($"{edition}: '{row["unit"]}' is not in units.csv.");
        Clause = row["clause"];
        Note = row["note"];
        Verified = int.Parse(row["verified"], System.Globalization.CultureInfo.InvariantCulture);
        Citation = $"{Clause} {PrintedName}";
    }

    /// <summary>Standard and year: <c>GB 36600-2018</c>.</summary>
    public string Edition { get; }

    /// <summary>The name as this standard prints it.</summary>
    public string PrintedName { get; }

    /// <summary>The substance the row limits.</summary>
    public Substance Substance { get; }

    /// <summary>The unit of its limits.</summary>
    public Unit Unit { get; }

    /// <summary>Table and item: <c>表1 序号1</c>.</summary>
    public string Clause { get; private protected init; }

    /// <summary>Clause and printed name, as a verdict quotes it: <c>表1 序号1 砷</c>.</summary>
    public string Citation { get; private protected init; }

    /// <summary>Footnote that applies to the row; empty when there is none.</summary>
    public string Note { get; }

    /// <summary>How many independent sources agree on the row.</summary>
    public int Verified { get; private protected init; }

    /// <summary>待核实: fewer than two sources; the screen says so beside the value.</summary>
    public bool IsToBeConfirmed => Verified < 2;
}
