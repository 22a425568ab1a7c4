using Soil.Core.Findings;
using Soil.Core.LabData;

namespace Soil.Platform.Excel;

/// <summary>A file of tables, read forward once: a workbook, or a CSV as its single sheet.</summary>
public abstract class TableFile : IDisposable
{
    /// <summary>Sheets in the order of the file; rows are read when they are asked for.</summary>
    public abstract IEnumerable<TableSheet> Sheets { get; }

    /// <summary>How the text was encoded, as the report names it.</summary>
    public abstract string Encoding { get; }

    /// <summary>True when bytes were met that are no character of the encoding.</summary>
    public virtual bool HasBrokenCharacters => false;

    /// <summary>Opens a file by what its bytes say it is, whatever its name says.</summary>
    /// <param name="file">Seekable bytes; stays open.</param>
    /// <param name="name">Used as the sheet name of a CSV.</param>
    /// <exception cref="FileRefusedException">The bytes are no table that can be read.</exception>
    public static TableFile Open(Stream file, string name, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(limits);
        if (file.Length > limits.FileBytes) throw new FileRefusedException(LabFindings.FileTooLarge.At(FieldPath.Whole, args: limits.FileBytes >> 20));
        var signature = FileSignature.Of(file);
        if (signature == FileSignature.Zip) return new XlsxFile(file, limits);
        return signature == FileSignature.Text
            ? new CsvFile(file, Path.GetFileNameWithoutExtension(name), limits)
            : throw new FileRefusedException(signature.Refusal);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}

/// <summary>One sheet, its rows streamed.</summary>
/// <param name="Name">As on its tab; for a CSV the file's name without extension.</param>
/// <param name="IsHidden">Hidden or very hidden in the workbook.</param>
/// <param name="Rows">Rows that were written; the same object is refilled for each.</param>
public sealed record TableSheet(string Name, bool IsHidden, IEnumerable<SheetRow> Rows)
{
    /// <summary>Merged ranges; known after the last row was read.</summary>
    public IReadOnlyList<MergedRange> Merged { get; set; } = [];
}

/// <summary>A merged range of a sheet; rows from 1, columns from 0.</summary>
public readonly record struct MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);

/// <summary>The file cannot be read at all; carries the one finding that says why. Never leaves <see cref="DeliverableReader"/>.</summary>
public sealed class FileRefusedException : Exception
{
    public FileRefusedException(Finding finding)
        : base(finding?.Message) => Finding = finding ?? throw new ArgumentNullException(nameof(finding));

    /// <summary>What is wrong and what to do.</summary>
    public Finding Finding { get; }
}
