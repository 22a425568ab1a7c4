using Soil.Core.Naming;

namespace Soil.Ui;

/// <summary>One entry of a select: what the URL says and what the person reads.</summary>
public sealed record Choice(string Value, string Text)
{
    /// <summary>All members of an enum by their Chinese names.</summary>
    public static IReadOnlyList<Choice> Of<T>() where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(m => new Choice(m.ToString(), m.Chinese()))];
}
