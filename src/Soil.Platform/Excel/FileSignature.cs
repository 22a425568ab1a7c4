using System.Text;
using Soil.Core.Findings;
using Soil.Core.LabData;

namespace Soil.Platform.Excel;

/// <summary>What the first bytes of a file say it is.</summary>
internal sealed class FileSignature
{
    /// <summary>A ZIP archive, perhaps a workbook.</summary>
    public static readonly FileSignature Zip = new(LabFindings.Damaged.At(FieldPath.Whole));

    /// <summary>Text, perhaps a CSV.</summary>
    public static readonly FileSignature Text = new(LabFindings.NoData.At(FieldPath.Whole));

    private static readonly (byte[] Start, string Name)[] Known =
    [
        ("%PDF"u8.ToArray(), "PDF 文件"),
        ([0x89, 0x50, 0x4E, 0x47], "图片（PNG）"),
        ([0xFF, 0xD8, 0xFF], "图片（JPEG）"),
        ("GIF8"u8.ToArray(), "图片（GIF）"),
        ("BM"u8.ToArray(), "图片（BMP）"),
        ([0x1F, 0x8B], "压缩包（gzip）"),
        ("Rar!"u8.ToArray(), "压缩包（RAR）"),
        ([0x37, 0x7A, 0xBC, 0xAF], "压缩包（7z）"),
        ("SQLite format 3"u8.ToArray(), "数据库文件"),
        ("MZ"u8.ToArray(), "程序文件"),
        ([0x7F, 0x45, 0x4C, 0x46], "程序文件"),
        ("{\\rtf"u8.ToArray(), "RTF 文档"),
    ];

    private static readonly (string Start, string Name)[] Markup =
    [
        ("<!doctype", "网页"), ("<html", "网页"), ("<?xml", "XML 文件"), ("<table", "网页"), ("{\"", "JSON 文件"), ("[{", "JSON 文件"),
    ];

    private FileSignature(Finding refusal) => Refusal = refusal;

    /// <summary>The finding for a file of this kind where a table was expected.</summary>
    public Finding Refusal { get; }

    /// <summary>Looks at the head of the file and leaves it at its start.</summary>
    public static FileSignature Of(Stream file)
    {
        Span<byte> head = stackalloc byte[4096];
        file.Position = 0;
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        file.Position = 0;

        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) return Zip;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return new(CompoundFile(file));
        foreach (var (start, name) in Known)
        {
            if (head.StartsWith(start)) return Wrong(name);
        }

        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        foreach (var (start, name) in Markup)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return Wrong(name);
        }

        return TextEncoding.LooksBinary(head) ? Wrong("二进制文件") : Text;
    }

    /// <summary>The finding for a ZIP archive without a workbook in it.</summary>
    public static Finding NotAWorkbook(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) return Wrong("Word 文档").Refusal;
            if (entry.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) return Wrong("演示文稿").Refusal;
            if (entry.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase)) return Wrong("xlsb 二进制工作簿").Refusal;
            if (entry == "content.xml") return Wrong("OpenDocument 文件").Refusal;
        }

        return Wrong("压缩包（ZIP）").Refusal;
    }

    private static FileSignature Wrong(string what) => new(LabFindings.WrongType.At(FieldPath.Whole, args: what));

    /// <summary>An OLE container is an encrypted xlsx, an old xls, or something else; its directory names tell, in UTF-16.</summary>
    private static Finding CompoundFile(Stream file)
    {
        if (Contains(file, "EncryptedPackage")) return LabFindings.PasswordProtected.At(FieldPath.Whole);
        if (Contains(file, "Workbook") || Contains(file, "Book")) return LabFindings.OldWorkbook.At(FieldPath.Whole);
        return Wrong("旧格式 Office 文件").Refusal;
    }

    private static bool Contains(Stream file, string name)
    {
        var wanted = Encoding.Unicode.GetBytes(name);
        var block = new byte[64 * 1024];
        file.Position = 0;
        var kept = 0;
        while (file.Read(block, kept, block.Length - kept) is var read and > 0)
        {
            var filled = kept + read;
            if (block.AsSpan(0, filled).IndexOf(wanted) >= 0)
            {
                file.Position = 0;
                return true;
            }

            kept = Math.Min(wanted.Length - 1, filled);
            block.AsSpan(filled - kept, kept).CopyTo(block);
        }

        file.Position = 0;
        return false;
    }
}
