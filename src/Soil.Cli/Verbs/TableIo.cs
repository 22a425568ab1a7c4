using System.CommandLine;
using System.Text;
using nietras.SeparatedValues;

namespace Soil.Cli.Verbs;

/// <summary>The four options that every verb with tables shares, and what they open.</summary>
internal sealed class TableIo
{
    private readonly Option<FileInfo?> _in = new("--in") { Description = "输入文件（UTF-8 CSV，首行为列名）；缺省为标准输入" };
    private readonly Option<FileInfo?> _out = new("--out") { Description = "输出文件；缺省为标准输出" };
    private readonly Option<string> _format = new("--format") { Description = "输出格式 csv 或 json", DefaultValueFactory = _ => "csv" };
    private readonly Option<int> _digits = new("--digits") { Description = "数值的有效位数，1–17", DefaultValueFactory = _ => 12 };

    internal void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong("csv", "json");
        _digits.Validators.Add(digits =>
        {
            if (digits.GetValueOrDefault<int>() is < 1 or > 17)
            {
                digits.AddError("--digits 应为 1–17");
            }
        });
        command.Options.Add(_in);
        command.Options.Add(_out);
        command.Options.Add(_format);
        command.Options.Add(_digits);
    }

    /// <summary>Opens the input, runs the work row by row, and only then lets the output out: a refused run writes nothing.</summary>
    internal int Run(ParseResult options, Action<SepReader, TableWriter> work)
    {
        using var spool = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var input = OpenInput(options.GetValue(_in)))
        {
            try
            {
                using var reader = Open(input);
                using TableWriter writer = options.GetValue(_format) == "json"
                    ? new JsonTableWriter(spool, options.GetValue(_digits))
                    : new CsvTableWriter(spool, options.GetValue(_digits));
                work(reader, writer);
                writer.Complete();
            }
            catch (DecoderFallbackException broken)
            {
                throw new RefusedException("输入不是 UTF-8 文本：请另存为 UTF-8 CSV 后重试。", broken);
            }
            catch (Exception broken) when (broken is ArgumentException or InvalidDataException or NotSupportedException)
            {
                throw new RefusedException($"输入不是可读的 CSV：{broken.Message}", broken);
            }
        }

        spool.Position = 0;
        using var target = options.GetValue(_out) is { } file ? file.Create() : Console.OpenStandardOutput();
        spool.CopyTo(target);
        return 0;
    }

    /// <summary>Columns whose names the verb needs; a missing one refuses the input by name.</summary>
    internal static int[] Require(SepReader reader, params ReadOnlySpan<string> names)
    {
        var places = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            places[i] = Find(reader, names[i]) is var place and >= 0
                ? place
                : throw new RefusedException($"输入缺少列 {names[i]}：首行应含 {string.Join(",", names)}（小写，逗号分隔）。");
        }

        return places;
    }

    /// <summary>Place of an optional column; −1 when the input has none.</summary>
    internal static int Find(SepReader reader, string name) => reader.Header.TryIndexOf(name, out var place) ? place : -1;

    private static Stream OpenInput(FileInfo? file)
    {
        try
        {
            return file?.OpenRead() ?? Console.OpenStandardInput();
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"打不开输入文件 {file}：请检查路径和权限。", broken);
        }
    }

    private static SepReader Open(Stream input)
    {
        // Strict, so that text in another encoding is refused instead of being judged with broken names.
        var text = new StreamReader(input, new UTF8Encoding(false, throwOnInvalidBytes: true), true, 1 << 16);
        var reader = Sep.New(',').Reader(options => options with { DisableColCountCheck = true, Unescape = true }).From(text);
        return reader.IsEmpty ? throw new RefusedException("输入为空：首行应为列名。") : reader;
    }
}
