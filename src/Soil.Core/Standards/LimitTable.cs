using System.Globalization;
using Soil.Core.Substances;

namespace Soil.Core.Standards;

/// <summary>Rows of a standard by substance: an array over the known substances, so that a look-up costs one index.</summary>
internal sealed class LimitTable<TRow>
    where TRow : StandardRow
{
    private readonly TRow?[] _bySubstance = new TRow?[KnownSubstances.All.Count];

    internal LimitTable(IEnumerable<TRow> rows)
    {
        Rows = [.. rows];
        foreach (var row in Rows)
        {
            if (_bySubstance[row.Substance.Index] is { } other)
            {
                throw new FormatException($"{row.Edition}: {row.Citation} and {other.Citation} limit the same substance.");
            }

            _bySubstance[row.Substance.Index] = row;
        }
    }

    /// <summary>In printed order.</summary>
    internal IReadOnlyList<TRow> Rows { get; }

    internal TRow? Find(Substance substance) => _bySubstance[substance.Index];

    internal static decimal Number(string printed) => decimal.Parse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
