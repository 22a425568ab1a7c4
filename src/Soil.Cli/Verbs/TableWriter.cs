using System.Globalization;
using System.Text;
using System.Text.Json;
using Soil.Core.Measurements;

namespace Soil.Cli.Verbs;

/// <summary>Rows out, cell by cell in the order of the columns; numbers in invariant culture with a set number of significant digits.</summary>
internal abstract class TableWriter : IDisposable
{
    private readonly int _digits;
    private readonly char[] _number = new char[64];

    private protected TableWriter(int digits) => _digits = digits;

    internal abstract void Begin(IReadOnlyList<string> columns);

    internal abstract void Text(ReadOnlySpan<char> text);

    internal abstract void Flag(bool? flag);

    internal abstract void EndRow();

    /// <summary>Nothing more comes; what is buffered goes to the stream.</summary>
    internal abstract void Complete();

    /// <summary>A number as it stands in a standard.</summary>
    internal void Printed(decimal? value)
    {
        if (value is { } number && number.TryFormat(_number, out var length, provider: CultureInfo.InvariantCulture))
        {
            Number(_number.AsSpan(0, length));
        }
        else
        {
            Empty();
        }
    }

    /// <summary>A computed number, rounded once, here.</summary>
    internal void Computed(decimal? value)
    {
        if (value is { } number && Gbt8170.RoundToSignificant(number, _digits)
            .TryFormat(_number, out var length, "0.############################", CultureInfo.InvariantCulture))
        {
            Number(_number.AsSpan(0, length));
        }
        else
        {
            Empty();
        }
    }

    public abstract void Dispose();

    private protected abstract void Number(ReadOnlySpan<char> digits);

    private protected abstract void Empty();
}

/// <summary>RFC 4180, line feeds, no byte order mark.</summary>
internal sealed class CsvTableWriter(Stream stream, int digits) : TableWriter(digits)
{
    private readonly StreamWriter _out = new(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    private bool _inRow;

    internal override void Begin(IReadOnlyList<string> columns)
    {
        foreach (var column in columns)
        {
            Text(column);
        }

        EndRow();
    }

    internal override void Text(ReadOnlySpan<char> text)
    {
        Empty();
        if (text.IndexOfAny(",\"\r\n") < 0)
        {
            _out.Write(text);
            return;
        }

        _out.Write('"');
        foreach (var c in text)
        {
            if (c == '"')
            {
                _out.Write('"');
            }

            _out.Write(c);
        }

        _out.Write('"');
    }

    internal override void Flag(bool? flag) => Text(flag switch { true => "true", false => "false", null => "" });

    internal override void EndRow()
    {
        _out.WriteLine();
        _inRow = false;
    }

    internal override void Complete() => _out.Flush();

    public override void Dispose() => _out.Dispose();

    private protected override void Number(ReadOnlySpan<char> digits) => Text(digits);

    private protected override void Empty()
    {
        if (_inRow)
        {
            _out.Write(',');
        }

        _inRow = true;
    }
}

/// <summary>One array of objects; an empty result is null, a number a number, what passes through a string.</summary>
internal sealed class JsonTableWriter(Stream stream, int digits) : TableWriter(digits)
{
    private readonly Utf8JsonWriter _out = new(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private JsonEncodedText[] _columns = [];
    private int _next;

    internal override void Begin(IReadOnlyList<string> columns)
    {
        _columns = [.. columns.Select(name => JsonEncodedText.Encode(name))];
        _out.WriteStartArray();
    }

    internal override void Text(ReadOnlySpan<char> text) => _out.WriteString(Name(), text);

    internal override void Flag(bool? flag)
    {
        if (flag is { } known)
        {
            _out.WriteBoolean(Name(), known);
        }
        else
        {
            Empty();
        }
    }

    internal override void EndRow()
    {
        _out.WriteEndObject();
        _next = 0;
        if (_out.BytesPending > 1 << 16)
        {
            _out.Flush();
        }
    }

    internal override void Complete()
    {
        _out.WriteEndArray();
        _out.Flush();
        stream.WriteByte((byte)'\n');
    }

    public override void Dispose() => _out.Dispose();

    private protected override void Number(ReadOnlySpan<char> digits)
    {
        _out.WritePropertyName(Name());
        _out.WriteRawValue(digits, skipInputValidation: true);
    }

    private protected override void Empty() => _out.WriteNull(Name());

    private JsonEncodedText Name()
    {
        if (_next == 0)
        {
            _out.WriteStartObject();
        }

        return _columns[_next++];
    }
}
