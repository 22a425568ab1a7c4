using Soil.Core.Findings;
using Soil.Core.LabData;

namespace Soil.Platform.Excel;

/// <summary>
/// Reads a laboratory file, xlsx or CSV (读取检测成果): the one entry of the web and the command line. Streams; a file that cannot be read is one finding.
/// </summary>
public static class DeliverableReader
{
    /// <summary>Rows between two reports of progress.</summary>
    private const int ReportedEvery = 1_000;

    /// <summary>What the file says and what is wrong with it.</summary>
    /// <param name="file">The bytes; copied to a temporary file when they cannot be sought.</param>
    /// <param name="fileName">Its name without folders; a CSV's sheet is named after it.</param>
    /// <param name="options">The day, known samples, limits; <see cref="ReadOptions.KeepRows"/> false for findings only.</param>
    public static DeliverableReading Read(Stream file, string fileName, ReadOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            if (file.CanSeek) return ReadSeekable(file, fileName, options, ct);
            using var copy = Copy(file, options.Limits);
            return ReadSeekable(copy, fileName, options, ct);
        }
        catch (FileRefusedException refused)
        {
            return DeliverableReading.Refused(refused.Finding);
        }
    }

    private static DeliverableReading ReadSeekable(Stream file, string fileName, ReadOptions options, CancellationToken ct)
    {
        using var table = TableFile.Open(file, fileName, options.Limits);
        var intake = new DeliverableIntake(options);
        var read = 0;
        foreach (var (position, sheet) in table.Sheets.Index().OrderBy(static s => ReadingOrder(s.Item.Name)))
        {
            intake.Begin(sheet.Name, position, hasAddresses: table is XlsxFile);
            if (sheet.IsHidden)
            {
                if (!DeliverableFormat.IsReference(sheet.Name)) intake.Add(LabFindings.HiddenSheet.At(new(Sheet: sheet.Name), null, null, sheet.Name));
                continue;
            }

            foreach (var row in sheet.Rows)
            {
                ct.ThrowIfCancellationRequested();
                if (++read % ReportedEvery == 0) options.Progress?.Report(read);
                if (options.Excluded?.Contains(new RowOfSheet(sheet.Name, row.Number)) is true) continue;
                intake.Row(row);
                if (intake.IsFull) break;
            }

            intake.End(lastHeaderRow => sheet.Merged.Count(range => range.LastRow > lastHeaderRow));
            if (intake.IsFull) break;
        }

        if (table.HasBrokenCharacters) intake.Add(LabFindings.BrokenCharacters.At(FieldPath.Whole, null, null, table.Encoding));
        return intake.Finish(table.Encoding);
    }

    /// <summary>Cover and samples first, wherever they stand, so that results can be compared with them.</summary>
    private static int ReadingOrder(string sheetName) => DeliverableFormat.SheetNamed(sheetName) switch
    {
        DeliverableSheet.Cover => 0,
        DeliverableSheet.Samples => 1,
        DeliverableSheet.Results or null => 2,
        _ => 3,
    };

    private static FileStream Copy(Stream file, ReadLimits limits)
    {
        var copy = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose,
        });
        var block = new byte[81920];
        while (file.Read(block) is var read and > 0)
        {
            copy.Write(block.AsSpan(0, read));
            if (copy.Length <= limits.FileBytes) continue;
            copy.Dispose();
            throw new FileRefusedException(LabFindings.FileTooLarge.At(FieldPath.Whole, null, null, limits.FileBytes >> 20));
        }

        return copy;
    }
}
