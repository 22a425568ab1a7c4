using Soil.Core.Findings;
using Soil.Core.Measurements;
using Soil.Core.Places;

namespace Soil.Core.LabData;

/// <summary>
/// Takes the rows of a laboratory file one by one and ends in its reading (检测成果读取): finds each table's header, reads its rows, checks them.
/// Pure: the rows come from a file reader, the samples on record, the numbers and the day from the caller.
/// </summary>
/// <remarks>Sheets of samples should come before sheets of results, so that a result can be compared with its sample.</remarks>
public sealed class DeliverableIntake
{
    private readonly ReadOptions options;
    private readonly FindingLog log;
    private readonly SampleBook book;
    private readonly ResultChecks checks;
    private readonly ResultComparisons comparisons;
    private readonly Dictionary<string, string> cover = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, string> names = [];
    private readonly List<string> unused = [];
    private readonly List<SampleRow> samples = [];
    private readonly List<LabRow> results = [];
    private readonly List<QcRow> controls = [];
    private readonly HashSet<string> batches = new(StringComparer.Ordinal);
    private readonly List<SheetRow> top = [];
    private TableIntake? table;
    private DeliverableSheet? named;
    private string sheet = "";
    private bool hasAddresses;
    private bool isReference;
    private int position;
    private int sampleCount;
    private int resultCount;

    public DeliverableIntake(ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        log = new FindingLog(options.Limits.FindingsPerCode);
        book = new SampleBook(options.KnownSamples);
        checks = new ResultChecks(log, options);
        comparisons = new ResultComparisons(log, options.Numbers);
    }

    /// <summary>True when the file holds more results than may be read; the reader stops.</summary>
    public bool IsFull => resultCount > options.Limits.Rows;

    /// <summary>The next table begins.</summary>
    /// <param name="position">Its place in the file; tables may come in another order.</param>
    /// <param name="hasAddresses">True for workbooks.</param>
    public void Begin(string name, int position, bool hasAddresses)
    {
        names[position] = name;
        this.position = position;
        (sheet, this.hasAddresses, table) = (name, hasAddresses, null);
        named = DeliverableFormat.SheetNamed(name);
        isReference = DeliverableFormat.IsReference(name);
        top.Clear();
    }

    /// <summary>One row of the table; the reader may use the object again afterwards.</summary>
    public void Row(SheetRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (isReference || row.IsBlank) return;
        if (named == DeliverableSheet.Cover) Cover(row);
        else if (table is not null) table.Row(row);
        else if (top.Count < DeliverableLayout.SearchedRows) top.Add(row.Copy());
        if (table is null && top.Count == DeliverableLayout.SearchedRows) FindHeader();
    }

    /// <summary>The table ended; <paramref name="mergedBelow"/> counts its merged ranges that reach below a row.</summary>
    public void End(Func<int, int>? mergedBelow = null)
    {
        if (table is null && top.Count > 0) FindHeader();
        top.Clear();
        if (table is not null && mergedBelow?.Invoke(table.LastHeaderRow) is > 0 and var merged)
            log.Add(position, LabFindings.MergedCells.At(new(Sheet: sheet), null, null, sheet, merged));
    }

    /// <summary>A finding of the reader about the table at hand or the file.</summary>
    public void Add(Finding finding) => log.Add(position, finding);

    /// <summary>Compares across the file and closes it.</summary>
    public DeliverableReading Finish(string encoding)
    {
        comparisons.Finish();
        CheckSamples();
        QcReader.CheckBatches(log, controls, batches, options.Numbers);
        CheckFile();
        var (rows, refused) = resultCount > 0
            ? (resultCount, log.Refused(DeliverableSheet.Results))
            : (sampleCount + controls.Count, log.Refused(DeliverableSheet.Samples) + log.Refused(DeliverableSheet.Qc));
        return new DeliverableReading
        {
            Cover = cover,
            Samples = samples,
            Results = results,
            AcceptedResults = [.. results.Where((_, i) => !log.IsRefused(DeliverableSheet.Results, i))],
            Qc = controls,
            Findings = log.InOrder(),
            Counts = log.BySeverity(),
            RowCount = rows,
            AcceptedCount = rows - refused,
            SheetNames = [.. names.Values],
            Encoding = encoding,
        };
    }

    internal string? DeclaredSystem => cover.GetValueOrDefault("crs") ?? options.CoordinateSystem;

    internal void AddSample(SampleRow sample, SampleBook.Entry? entry)
    {
        if (entry is not null) entry.Stated = sample;
        if (options.KeepRows) samples.Add(sample);
    }

    internal void AddResult(LabRow row, SampleBook.Entry? entry)
    {
        var record = new Records(DeliverableSheet.Results, resultCount);
        checks.Check(row, record, entry);
        if (entry is not null)
        {
            entry.HasResult = true;
            if (!book.Admits(entry)) log.Add(record, row.Place.Layout, LabFindings.UnknownSample, row.Place.Cell("sample_code"), row.SampleCode, Nearest(row.SampleCode!), row.SampleCode);
            comparisons.Add(row, resultCount, entry);
        }

        if (row.Batch is { } batch) batches.Add(batch);
        if (options.KeepRows) results.Add(row);
        resultCount++;
    }

    internal void AddControl(QcRow row) => controls.Add(row);

    internal int NextResult => resultCount;

    internal int NextSample => sampleCount++;

    internal int NextControl => controls.Count;

    private void FindHeader()
    {
        var (layout, findings) = DeliverableLayout.Find(position, sheet, hasAddresses, top, options.Mapping);
        if (layout is null && hasAddresses && named is null)
        {
            unused.Add(sheet);
            isReference = true;
            log.Add(position, LabFindings.UnusedSheet.At(new(Sheet: sheet), null, null, sheet));
            return;
        }

        foreach (var finding in findings) log.Add(position, finding);
        if (layout is null)
        {
            isReference = true;
            return;
        }

        table = new TableIntake(layout, log, book, options, this);
        foreach (var row in top.Where(row => row.Number > layout.LastHeaderRow)) table.Row(row);
    }

    /// <summary>A line of the cover: name, and the value in the next cell.</summary>
    private void Cover(SheetRow row)
    {
        var key = Enumerable.Range(0, row.Count).FirstOrDefault(i => !row[i].IsBlank);
        if (row[key + 1].IsBlank || DeliverableFormat.Find(DeliverableSheet.Cover, row[key].Text) is not { } found) return;
        var (text, at) = (row[key + 1].Text.Trim(), new FieldPath(Sheet: sheet, Row: row.Number, Column: found.Column.Name, Cell: SheetRow.Address(key + 1, row.Number)));
        cover[found.Column.Id] = text;
        if (found.Column.Id == "crs" && !CoordinateSystem.TryParse(text, out _)) Add(PlaceFindings.UnknownSystem.At(at, text, null, text, CoordinateSystem.Known));
        if (found.Column.Id == "format_version" && text != DeliverableFormat.Version && text != "1") Add(LabFindings.OtherVersion.At(at, text, DeliverableFormat.Version, text, DeliverableFormat.Version));
        if (found.Column.Type != ColumnType.Date) return;
        foreach (var remark in CellText.Date(text, found.Column).Remarks) Add(remark.Code.At(at, text, remark.Suggestion, remark.Args));
    }

    private void CheckSamples()
    {
        foreach (var entry in book.Entries)
        {
            if (entry.Stated is not { } sample) continue;
            if (sample.Kind == Fieldwork.SampleKind.FieldDuplicate && sample.ParentCode is { } parent && !book.Knows(parent))
                Add(LabFindings.ParentMissing.At(sample.Place.Cell("parent_code"), parent, Nearest(parent), parent));
            if (book.HasSheet && resultCount > 0 && !entry.HasResult) Add(LabFindings.SampleWithoutResult.At(sample.Place.Whole, entry.Code, null, entry.Code));
        }
    }

    private void CheckFile()
    {
        if (IsFull) Add(LabFindings.TooManyRows.At(FieldPath.Whole, null, null, options.Limits.Rows));
        if (resultCount + sampleCount + controls.Count > 0) return;
        if (unused.Count > 0) Add(LabFindings.NoHeader.At(new(Sheet: unused[0]), null, null, unused[0]));
        else if (!log.HasErrors) Add(LabFindings.NoData.At(FieldPath.Whole));
    }

    private string? Nearest(string code) => book.Entries.Where(entry => entry.Code != code && book.Admits(entry)).Take(5_000)
        .Select(entry => (entry.Code, Distance: Tables.EditDistance.Between(entry.Code, code)))
        .Where(static near => near.Distance <= 2).OrderBy(static near => near.Distance).Select(static near => near.Code).FirstOrDefault();
}
