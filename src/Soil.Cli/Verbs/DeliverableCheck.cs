using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Soil.Core.Fieldwork;
using Soil.Core.Findings;
using Soil.Core.LabData;
using Soil.Core.Standards;
using Soil.Platform.Excel;

namespace Soil.Cli.Verbs;

/// <summary><c>soil deliverable check</c>: laboratory files against format 1.0, the same reading as an upload gets.</summary>
internal static class DeliverableCheck
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Command() => new("deliverable", "检测成果文件") { Check() };

    private static Command Check()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "检测成果 xlsx 或 CSV，可多个；没有时读 --in 或标准输入", Arity = ArgumentArity.ZeroOrMore };
        var input = new Option<FileInfo?>("--in") { Description = "输入文件；缺省为标准输入" };
        var output = new Option<FileInfo?>("--out") { Description = "输出文件；缺省为标准输出" };
        var encoding = new Option<string>("--encoding") { Description = "auto：UTF-8（有无 BOM）、UTF-16、GB 18030 自动识别", DefaultValueFactory = _ => "auto" };
        var format = new Option<string>("--format") { Description = "只有 json", DefaultValueFactory = _ => "json" };
        var land = new Option<string?>("--land") { Description = "1 第一类用地，2 第二类用地：再与 GB 36600-2018 比较，超标和检出限过高记为 warning" };
        encoding.AcceptOnlyFromAmong("auto");
        format.AcceptOnlyFromAmong("json");
        land.AcceptOnlyFromAmong("1", "2");
        var command = new Command("check", """
            按检测成果交付格式 1.0 校核 xlsx 或 CSV（分隔符逗号、分号或制表符）。
            列：样品编号 sample_code、检测项目 substance、检测结果 value、单位 unit，其余见模板；中文名、英文名、常用别名都认，顺序不限。
            输出 JSON：files[] 每个文件 file,sheet_names,encoding,rows,accepted,findings[]；
              findings[] 为 code,severity,sheet,row,column,value,suggestion,clause,message；
              severity error 不能入库，warning 需人确认，info 说明怎样读的；accepted 为没有 error 的行数。
            有 error 时退出码 1。
            """) { files, input, output, encoding, format, land };
        command.SetAction(options =>
        {
            LandClass? judged = options.GetValue(land) is { } text ? (LandClass)int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
            var reading = new ReadOptions { Today = Today(), Land = judged, KeepRows = false };
            var named = options.GetValue(files) is { Length: > 0 } given ? given : options.GetValue(input) is { } one ? [one] : [];
            reading = reading with { KnownSamples = StatedSamples(named, reading) };
            List<(string Name, DeliverableReading Reading)> read = [.. named.Select(file => (file.Name, Read(file, IsSampleList(file) ? reading with { KnownSamples = null } : reading)))];
            if (named.Length == 0)
            {
                using var standardInput = Console.OpenStandardInput();
                read.Add(("-", DeliverableReader.Read(standardInput, "-", reading)));
            }

            using var target = options.GetValue(output) is { } path ? path.Create() : Console.OpenStandardOutput();
            Write(target, read);
            return read.Any(static file => file.Reading.Counts.ContainsKey(Severity.Error)) ? 1 : 0;
        });
        return command;
    }

    /// <summary>Samples listed by the files named 样品.csv or samples.csv among the given ones; null when there is none.</summary>
    private static Dictionary<string, KnownSample>? StatedSamples(IEnumerable<FileInfo> files, ReadOptions options)
    {
        FileInfo[] lists = [.. files.Where(IsSampleList)];
        if (lists.Length == 0) return null;
        var known = new Dictionary<string, KnownSample>(StringComparer.Ordinal);
        foreach (var sample in lists.SelectMany(file => Read(file, options with { KeepRows = true }).Samples))
        {
            if (sample.SampleCode is { } code) known.TryAdd(code, new(code, sample.Medium, sample.PointCode, sample.Kind ?? SampleKind.Original, sample.SampledAt, sample.DepthTop, sample.DepthBottom));
        }

        return known;
    }

    private static bool IsSampleList(FileInfo file) => DeliverableFormat.SheetNamed(Path.GetFileNameWithoutExtension(file.Name)) == DeliverableSheet.Samples;

    /// <summary>The day in the city, which a result may not be later than.</summary>
    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    private static DeliverableReading Read(FileInfo file, ReadOptions options)
    {
        try
        {
            using var stream = file.OpenRead();
            return DeliverableReader.Read(stream, file.Name, options);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"打不开输入文件 {file}：请检查路径和权限。", broken);
        }
    }

    private static void Write(Stream target, IEnumerable<(string Name, DeliverableReading Reading)> files)
    {
        using var json = new Utf8JsonWriter(target, Json);
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var (name, reading) in files)
        {
            json.WriteStartObject();
            json.WriteString("file", name);
            json.WriteStartArray("sheet_names");
            foreach (var sheet in reading.SheetNames) json.WriteStringValue(sheet);
            json.WriteEndArray();
            json.WriteString("encoding", reading.Encoding);
            json.WriteNumber("rows", reading.RowCount);
            json.WriteNumber("accepted", reading.AcceptedCount);
            json.WriteStartArray("findings");
            foreach (var finding in reading.Findings) Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code.Code);
        json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Info => "info", _ => "" });
        json.WriteString("sheet", finding.At.Sheet);
        if (finding.At.Row is { } row) json.WriteNumber("row", row);
        else json.WriteNull("row");
        json.WriteString("column", finding.At.Column);
        json.WriteString("value", finding.Value);
        json.WriteString("suggestion", finding.Suggestion);
        json.WriteString("clause", finding.Clause);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
        if (json.BytesPending > 1 << 16) json.Flush();
    }
}
