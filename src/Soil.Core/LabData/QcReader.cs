using System.Globalization;
using Soil.Core.Measurements;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>Reads rows of 质控 and judges them (质控校核), BR-04-18 and BR-04-19.</summary>
internal sealed class QcReader
{
    private readonly SheetLayout layout;
    private readonly FindingLog log;
    private readonly ColumnReader<string?> batch;
    private readonly ColumnReader<string?> kind;
    private readonly ColumnReader<Substance?> substance;
    private readonly ColumnReader<string?> sample;
    private readonly ColumnReader<ReportedCell> value;
    private readonly ColumnReader<ReportedCell> value2;
    private readonly ColumnReader<decimal?> spiked;
    private readonly ColumnReader<ReportedCell> background;
    private readonly ColumnReader<decimal?> certifiedLow;
    private readonly ColumnReader<decimal?> certifiedHigh;
    private readonly ColumnReader<decimal?> calibrationR;
    private readonly ColumnReader<decimal?> levels;
    private readonly ColumnReader<Unit?> unit;
    private readonly ColumnReader<LabMoment?> analysed;

    public QcReader(SheetLayout layout, FindingLog log)
    {
        (this.layout, this.log) = (layout, log);
        batch = Column("batch", CellText.Code);
        kind = Column("qc_kind", CellText.Listed);
        substance = Column("substance", CellText.Substance);
        sample = Column("sample_code", CellText.Code);
        value = Column("value", CellText.Value);
        value2 = Column("value2", CellText.Value);
        spiked = Column("spiked", CellText.Number);
        background = Column("background", CellText.Value);
        certifiedLow = Column("certified_low", CellText.Number);
        certifiedHigh = Column("certified_high", CellText.Number);
        calibrationR = Column("calibration_r", CellText.Number);
        levels = Column("levels", CellText.Number);
        unit = Column("unit", CellText.Unit);
        analysed = Column("analysed_at", CellText.Date);
    }

    public QcRow Read(SheetRow row, Records record)
    {
        LabQcKind? read = kind.Read(row, record, required: true) is { } id ? Enum.Parse<LabQcKind>(id) : null;
        return new QcRow
        {
            Place = new RowPlace(layout, row.Number),
            Batch = batch.Read(row, record, required: true),
            Kind = read,
            SubstanceText = substance.Raw(row),
            Substance = substance.Read(row, record, required: true),
            SampleCode = sample.Read(row, record),
            Value = value.Read(row, record, required: read is not LabQcKind.Calibration).Value,
            Value2 = value2.Read(row, record, required: read is LabQcKind.LabDuplicate).Value,
            Spiked = spiked.Read(row, record, required: read is LabQcKind.MatrixSpike),
            Background = background.Read(row, record).Value,
            CertifiedLow = certifiedLow.Read(row, record),
            CertifiedHigh = certifiedHigh.Read(row, record),
            CalibrationR = calibrationR.Read(row, record, required: read is LabQcKind.Calibration),
            Levels = levels.Read(row, record),
            Unit = unit.Read(row, record, required: read is not (null or LabQcKind.Calibration)),
            AnalysedAt = analysed.Read(row, record),
        };
    }

    /// <summary>What one control says; a pair with a value below the limit is not judged by its deviation.</summary>
    public void Check(QcRow row, Records record, CheckNumbers numbers)
    {
        void Say(Findings.FindingCode code, string column, params object?[] args) => log.Add(record, layout, code, row.Place.Cell(column), null, null, args);

        var limits = numbers.For(row.Substance);
        var (name, measured) = (row.Substance?.NameZh ?? row.SubstanceText, row.Value?.Value);
        switch (row.Kind)
        {
            case LabQcKind.LabDuplicate when measured is { } a && row.Value2?.Value is { } b && a + b > 0:
                var deviation = Math.Abs(a - b) / (a + b) * 100;
                if (deviation > limits.ParallelDeviation) Say(LabFindings.ParallelDeviation, "value2", name, a, b, Percent(deviation), limits.ParallelDeviation);
                break;
            case LabQcKind.MatrixSpike when measured is { } found && row.Spiked is > 0 and { } added:
                var recovery = (found - (row.Background?.Value ?? 0)) / added * 100;
                if (recovery < limits.RecoveryLow || recovery > limits.RecoveryHigh)
                    Say(LabFindings.Recovery, "value", name, Percent(recovery), limits.RecoveryLow, limits.RecoveryHigh);
                break;
            case LabQcKind.CertifiedReference when measured is { } read && (read < row.CertifiedLow || read > row.CertifiedHigh):
                Say(LabFindings.OutsideCertified, "value", name, read, row.CertifiedLow, row.CertifiedHigh);
                break;
            case LabQcKind.Calibration when row.CalibrationR < limits.CalibrationR || row.Levels < numbers.CalibrationLevels:
                Say(LabFindings.Calibration, "calibration_r", name, row.CalibrationR, limits.CalibrationR, row.Levels, numbers.CalibrationLevels);
                break;
            case LabQcKind.MethodBlank when measured is > 0:
                Say(LabFindings.BlankDetected, "value", name, $"{CellText.Print(row.Value!.Value)} {row.Unit?.Symbol}");
                break;
            default:
                break;
        }
    }

    /// <summary>BR-04-18: blanks of each batch the results name.</summary>
    public static void CheckBatches(FindingLog log, IReadOnlyList<QcRow> controls, IEnumerable<string> batches, CheckNumbers numbers)
    {
        if (controls.Count == 0) return;
        var layout = controls[0].Place.Layout;
        var byBatch = controls.Where(static c => c.Batch is not null).ToLookup(static c => c.Batch!, StringComparer.Ordinal);
        foreach (var name in batches.Order(StringComparer.Ordinal))
        {
            var at = new Findings.FieldPath(Sheet: layout.Sheet);
            if (!byBatch.Contains(name))
            {
                log.Add(layout.Index, LabFindings.BatchWithoutControl.At(at, name, null, name));
                continue;
            }

            var blanks = byBatch[name].Where(static c => c.Kind == LabQcKind.MethodBlank).GroupBy(static c => c.SubstanceText).Select(static g => g.Count()).DefaultIfEmpty(0).Max();
            if (blanks < numbers.BlanksPerBatch) log.Add(layout.Index, LabFindings.TooFewBlanks.At(at, name, null, name, blanks, numbers.BlanksPerBatch));
        }
    }

    private static string Percent(decimal number) => Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);

    private ColumnReader<T> Column<T>(string id, Func<string, DeliverableColumn, Parsed<T>> parse) =>
        new(layout, log, DeliverableFormat.Column(DeliverableSheet.Qc, id), parse);
}
