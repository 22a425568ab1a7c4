namespace Soil.Sites.Data;

/// <summary>
/// A row that knows two times (双时态): the days on which it holds (valid), and from when to when we believed it (known). Nothing is ever
/// changed but the end of belief; "what did we know on day X about day Y" stays answerable.
/// </summary>
internal interface IBitemporal
{
    DateOnly ValidFrom { get; }

    /// <summary>First day on which it no longer holds; null while it holds.</summary>
    DateOnly? ValidTo { get; }

    DateTimeOffset KnownFrom { get; }

    /// <summary>When a correction replaced it; null while it is believed.</summary>
    DateTimeOffset? KnownTo { get; }
}

internal static class BitemporalQueries
{
    /// <summary>What is believed now about now.</summary>
    public static IQueryable<T> Current<T>(this IQueryable<T> rows) where T : class, IBitemporal =>
        rows.Where(r => r.ValidTo == null && r.KnownTo == null);

    /// <summary>What is believed about a day: now, or at an instant in the past.</summary>
    public static IQueryable<T> AsOf<T>(this IQueryable<T> rows, DateOnly day, DateTimeOffset? known = null) where T : class, IBitemporal
    {
        var held = rows.Where(r => r.ValidFrom <= day && (r.ValidTo == null || r.ValidTo > day));
        return known is { } instant
            ? held.Where(r => r.KnownFrom <= instant && (r.KnownTo == null || r.KnownTo > instant))
            : held.Where(r => r.KnownTo == null);
    }
}
