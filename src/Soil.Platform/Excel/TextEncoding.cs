using System.Text;

namespace Soil.Platform.Excel;

/// <summary>Finds the encoding of a text file (字符编码): byte order mark, else UTF-16 by its zero bytes, else UTF-8 when the whole file is valid, else GB 18030.</summary>
internal static class TextEncoding
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The encoding and the name a report gives it; the stream is left at the first character.</summary>
    public static (Encoding Encoding, string Name) Detect(Stream file)
    {
        Span<byte> head = stackalloc byte[4096];
        file.Position = 0;
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];

        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return At(3, new UTF8Encoding(false), "utf-8-bom");
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return At(2, Encoding.Unicode, "utf-16le");
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return At(2, Encoding.BigEndianUnicode, "utf-16be");
        var (even, odd) = ZeroBytes(head);
        if (even + odd > 0) return odd >= even ? At(0, Encoding.Unicode, "utf-16le") : At(0, Encoding.BigEndianUnicode, "utf-16be");
        return IsUtf8(file) ? At(0, new UTF8Encoding(false), "utf-8") : At(0, Gb18030, "gb18030");

        (Encoding, string) At(int start, Encoding encoding, string name)
        {
            file.Position = start;
            return (encoding, name);
        }
    }

    /// <summary>True when zero bytes stand where no text encoding puts them.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return false;
        var (even, odd) = ZeroBytes(head);
        return even > 0 && odd > 0;
    }

    private static (int Even, int Odd) ZeroBytes(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        return (even, odd);
    }

    private static bool IsUtf8(Stream file)
    {
        var block = new byte[64 * 1024];
        var kept = 0;
        file.Position = 0;
        while (file.Read(block, kept, block.Length - kept) is var read and > 0)
        {
            var filled = block.AsSpan(0, kept + read);
            var whole = WholeCharacters(filled);
            if (!System.Text.Unicode.Utf8.IsValid(filled[..whole])) return false;
            kept = filled.Length - whole;
            filled[whole..].CopyTo(block);
        }

        return kept == 0;
    }

    /// <summary>Length without a character cut off by the end of the block.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> block)
    {
        for (var back = 1; back <= Math.Min(3, block.Length); back++)
        {
            var lead = block[^back];
            if ((lead & 0xC0) == 0x80) continue;
            var length = lead switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };
            return length > back ? block.Length - back : block.Length;
        }

        return block.Length;
    }
}
