using System.Globalization;
using System.Xml;

namespace Soil.Platform.Excel;

/// <summary>Which cell styles of a workbook show a number as a date: built-in formats and those whose code has day, month or year letters.</summary>
internal sealed class DateStyles
{
    private readonly HashSet<string> styles = new(StringComparer.Ordinal);

    public bool IsDate(string? style) => style is not null && styles.Contains(style);

    /// <summary>Reads <c>styles.xml</c>; no such part means no dates.</summary>
    public static DateStyles Read(XmlReader? xml)
    {
        var found = new DateStyles();
        if (xml is null) return found;
        using (xml)
        {
            var dateFormats = new HashSet<int>();
            var (inCellFormats, index) = (false, 0);
            while (xml.Read())
            {
                if (xml.LocalName == "cellXfs") inCellFormats = xml.NodeType == XmlNodeType.Element;
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "numFmt" && Id(xml) is { } custom && IsDateCode(xml.GetAttribute("formatCode") ?? "")) dateFormats.Add(custom);
                if (xml.LocalName != "xf" || !inCellFormats) continue;
                if (Id(xml) is { } format && (IsBuiltIn(format) || dateFormats.Contains(format))) found.styles.Add(index.ToString(CultureInfo.InvariantCulture));
                index++;
            }
        }

        return found;
    }

    private static int? Id(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>ECMA-376 part 1, 18.8.30: 14–22 and 45–47 everywhere, 27–36 and 50–58 in the Chinese edition.</summary>
    private static bool IsBuiltIn(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>A format code is a date when y, d, or m beside them stand outside quotes and brackets.</summary>
    private static bool IsDateCode(string code)
    {
        var (quoted, bracketed) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            if (c == '\\') i++;
            else if (c == '"') quoted = !quoted;
            else if (c == '[') bracketed = true;
            else if (c == ']') bracketed = false;
            else if (!quoted && !bracketed && c is 'y' or 'Y' or 'd' or 'D') return true;
        }

        return code.Contains("h:mm", StringComparison.OrdinalIgnoreCase);
    }
}
