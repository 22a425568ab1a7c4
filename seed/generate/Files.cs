using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seed.Generate;

/// <summary>Reads the generator's own tables and writes the city's files: UTF-8, line feeds, one feature or row a line.</summary>
internal static class Files
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Plain) { WriteIndented = true };

    public static IReadOnlyList<Dictionary<string, string>> ReadTable(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", name));
        var header = Split(lines[0]);
        return [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => header.Zip(Split(l)).ToDictionary(p => p.First, p => p.Second))];
    }

    public static void WriteCsv(string path, string header, IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (var row in rows) text.AppendJoin(',', row.Select(Quote)).Append('\n');
        Write(path, text.ToString());
    }

    public static void WriteFeatures(string path, IEnumerable<(object Geometry, object Properties)> features)
    {
        var lines = features.Select(f => JsonSerializer.Serialize(new { type = "Feature", properties = f.Properties, geometry = f.Geometry }, Plain));
        Write(path, "{\"type\":\"FeatureCollection\",\"features\":[\n" + string.Join(",\n", lines) + "\n]}\n");
    }

    public static void WriteJson(string path, object value) => Write(path, JsonSerializer.Serialize(value, Indented) + "\n");

    public static string Number(double value, int decimals) =>
        Math.Round(value, decimals).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);

    public static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string[] Split(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var character in line)
        {
            if (character == '"') quoted = !quoted;
            else if (character == ',' && !quoted) { cells.Add(cell.ToString()); cell.Clear(); }
            else cell.Append(character);
        }
        return [.. cells, cell.ToString()];
    }
}
