namespace Soil.Lab.Deliverables;

/// <summary>Reasons as they are kept: readable years later, bounded.</summary>
internal static class Reasons
{
    /// <summary>Characters below which a reason says nothing.</summary>
    public const int Shortest = 4;

    private const int Longest = 1000;

    public static string Join(IEnumerable<string> reasons)
    {
        var text = string.Join("；", reasons);
        return text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
    }
}
