using Soil.Core.Ids;

namespace Soil.Platform.Data;

/// <summary>
/// Which rows a reader may see (数据范围), 13 §2: the whole city, some divisions, or what concerns one organisation.
/// The model's <c>scope</c> query filter reads it, so lists, counts, tiles, files and exports obey the same rule (BR-13-01).
/// </summary>
public sealed record DataScope(bool WholeCity, IReadOnlyList<string> Divisions, OrganisationId? Organisation)
{
    /// <summary>All rows: city roles, and the platform's own jobs.</summary>
    public static DataScope Everything { get; } = new(true, [], null);

    /// <summary>No row: nobody signed in, or a role without business data (R19–R21).</summary>
    public static DataScope Nothing { get; } = new(false, [], null);

    public static DataScope Of(params IReadOnlyList<string> divisions) => new(false, divisions, null);

    public static DataScope Of(OrganisationId organisation) => new(false, [], organisation);

    /// <summary>True when a row of this division may be seen for its division's sake.</summary>
    public bool Covers(string division) => WholeCity || Divisions.Contains(division);

    /// <summary>One word for caches: two callers with equal keys see the same rows.</summary>
    public string Key => WholeCity ? "city" : Organisation is { } o ? $"org-{o}" : $"div-{string.Join('+', Divisions.Order(StringComparer.Ordinal))}";
}

/// <summary>A row that belongs to a parcel: seen by the city, the parcel's division, and organisations with a grant on the parcel.</summary>
public interface IParcelScoped
{
    ParcelId ParcelId { get; }

    string DivisionCode { get; }
}

/// <summary>A row that an organisation handed in: seen by the city, the division it concerns, and the organisation itself.</summary>
public interface IOrganisationScoped
{
    OrganisationId OrganisationId { get; }

    string? DivisionCode { get; }
}

/// <summary>
/// A point, sample, result or verdict, with or without a parcel: seen by the city, its division, organisations with a grant on the parcel,
/// and, where there is no parcel, the organisation that handed it in.
/// </summary>
public interface IFieldDataScoped
{
    ParcelId? ParcelId { get; }

    string? DivisionCode { get; }

    OrganisationId? OrganisationId { get; }
}

/// <summary>A row of the authorities: seen by the city and by its division; without a division by the city alone.</summary>
public interface IDivisionScoped
{
    string? DivisionCode { get; }
}

/// <summary>Marks an entity whose rows everybody signed in may see, or that is guarded elsewhere, with the reason a test prints.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnscopedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}
