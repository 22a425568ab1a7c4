using Soil.Core.Findings;

namespace Soil.Core.LabData;

/// <summary>Takes the data rows of one table whose layout is known.</summary>
internal sealed class TableIntake(SheetLayout layout, FindingLog log, SampleBook book, ReadOptions options, DeliverableIntake intake)
{
    private readonly SampleReader sampleReader = new(layout, log, options);
    private readonly ResultReader? resultReader = layout.Kind == DeliverableSheet.Results ? new(layout, log, options) : null;
    private readonly QcReader? qcReader = layout.Kind == DeliverableSheet.Qc ? new(layout, log) : null;
    private readonly ColumnReader<string?> code = new(layout, log, DeliverableFormat.Column(DeliverableSheet.Samples, "sample_code"), CellText.Code);

    private readonly List<LabRow> results = [];

    public int LastHeaderRow => layout.LastHeaderRow;

    public void Row(SheetRow row)
    {
        if (IsFooter(row)) return;
        if (resultReader is not null) Result(row, resultReader);
        else if (qcReader is not null) Control(row, qcReader);
        else Sample(row);
    }

    /// <summary>A line that closes a printed table.</summary>
    private static bool IsFooter(SheetRow row)
    {
        var filled = 0;
        var text = "";
        for (var i = 0; i < row.Count && filled < 2; i++)
        {
            if (row[i].IsBlank) continue;
            filled++;
            text = row[i].Text.Trim();
        }

        return filled == 1 && (text.Contains("以下空白", StringComparison.Ordinal) || text.StartsWith("注：", StringComparison.Ordinal) || text.StartsWith("注:", StringComparison.Ordinal));
    }

    private void Sample(SheetRow row)
    {
        book.HasSheet = true;
        var record = Record(DeliverableSheet.Samples, intake.NextSample);
        var name = code.Read(row, record, required: true);
        var entry = name is null ? null : book[name];
        var sample = sampleReader.Place(sampleReader.Read(row, record, name, intake.DeclaredSystem), record);
        if (entry?.Stated is { } first)
        {
            log.Add(record, layout, LabFindings.RepeatedSample, sample.Place.Cell("sample_code"), name, null, name, first.Place.Row);
            return;
        }

        sampleReader.Check(sample, record, entry);
        if (sample.Kind == Fieldwork.SampleKind.FieldDuplicate && sample.ParentCode is null)
            log.Add(record, layout, LabFindings.MissingCell, sample.Place.Cell("parent_code"), null, null, DeliverableFormat.Column(DeliverableSheet.Samples, "parent_code").Name);
        intake.AddSample(sample, entry);
    }

    private void Result(SheetRow row, ResultReader reader)
    {
        var records = Record(DeliverableSheet.Results, intake.NextResult, reader.ResultsPerRow);
        var name = reader.SampleCode(row, records);
        var entry = name is null ? null : book[name];
        if (layout.IsFlat) FlatSample(row, records, name, entry);
        results.Clear();
        reader.Read(row, records, name, entry?.Medium ?? options.Medium, results);
        foreach (var result in results) intake.AddResult(result, entry);
    }

    /// <summary>The sample columns of a flat table: taken at the first mention, compared at the others.</summary>
    private void FlatSample(SheetRow row, Records records, string? name, SampleBook.Entry? entry)
    {
        var sample = sampleReader.Read(row, records, name, intake.DeclaredSystem);
        if (entry is null) return;
        if (entry.Stated is { } first)
        {
            sampleReader.CompareWithFirst(sample, first, records);
            return;
        }

        sample = sampleReader.Place(sample, records);
        sampleReader.Check(sample, records, entry);
        intake.AddSample(sample, entry);
    }

    private void Control(SheetRow row, QcReader reader)
    {
        var record = Record(DeliverableSheet.Qc, intake.NextControl);
        var control = reader.Read(row, record);
        reader.Check(control, record, options.Numbers);
        intake.AddControl(control);
    }

    private Records Record(DeliverableSheet kind, int first, int count = 1)
    {
        var records = new Records(kind, first, count);
        if (layout.IsIncomplete) log.Refuse(records);
        return records;
    }
}
