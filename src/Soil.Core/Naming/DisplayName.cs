using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Soil.Core.Naming;

/// <summary>The Chinese word of an enum member (显示名称), from its <see cref="DisplayAttribute"/>: legends, lists and exports all ask here.</summary>
public static class DisplayName
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    /// <summary>The regulation's own word for the member; the identifier when a member has none (a test forbids that).</summary>
    public static string Chinese(this Enum member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Names.GetOrAdd(member, static m =>
            m.GetType().GetField(m.ToString())?.GetCustomAttribute<DisplayAttribute>()?.Name ?? m.ToString());
    }
}
