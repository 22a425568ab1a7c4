namespace Soil.Core.Substances;

/// <summary>A substance or indicator (检测项目) of <c>substances.csv</c>; one object each, compared by reference.</summary>
public sealed class Substance
{
    internal Substance(int index, string key, string nameZh, string nameEn, string? cas, SubstanceGroup group, IReadOnlyList<string> aliases)
    {
        Index = index;
        Key = key;
        NameZh = nameZh;
        NameEn = nameEn;
        Cas = cas;
        Group = group;
        Aliases = aliases;
    }

    /// <summary>Stable identifier, stored beside results: <c>chromium-hexavalent</c>.</summary>
    public string Key { get; }

    /// <summary>中文名.</summary>
    public string NameZh { get; }

    /// <summary>English name.</summary>
    public string NameEn { get; }

    /// <summary>CAS number; null for sums and indicators that have none.</summary>
    public string? Cas { get; }

    /// <summary>Group it is listed under.</summary>
    public SubstanceGroup Group { get; }

    /// <summary>Other names, symbols and spellings.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Water level, temperature, conductivity …: recorded, never judged against a standard.</summary>
    public bool IsFieldReading => Group == SubstanceGroup.FieldReading;

    /// <summary>Place in <see cref="KnownSubstances.All"/>; tables of limits are arrays over it. Not stable between versions: never stored.</summary>
    internal int Index { get; }

    /// <inheritdoc/>
    public override string ToString() => NameZh;
}
