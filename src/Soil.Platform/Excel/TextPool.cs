namespace Soil.Platform.Excel;

/// <summary>Hands out one string for equal texts while it remembers them; forgets instead of growing.</summary>
internal sealed class TextPool
{
    private const int Slots = 8192;
    private const int LongestKept = 48;
    private readonly string?[] kept = new string?[Slots];

    /// <summary>The text as a string.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (text.Length > LongestKept) return text.ToString();
        ref var slot = ref kept[(uint)string.GetHashCode(text, StringComparison.Ordinal) % Slots];
        return slot is { } known && text.SequenceEqual(known) ? known : slot = text.ToString();
    }
}
