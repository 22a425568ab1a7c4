using Soil.Core.Fieldwork;
using Soil.Core.Measurements;
using Soil.Core.Standards.Gbt14848_2017;
using Soil.Core.Substances;
using Soil.Core.Units;

namespace Soil.Core.LabData;

/// <summary>Reads rows of 检测结果: a long row is one result, a wide row is one for each substance's column.</summary>
internal sealed class ResultReader
{
    private readonly SheetLayout layout;
    private readonly FindingLog log;
    private readonly ReadOptions options;
    private readonly int[] sampleParts;
    private readonly ColumnReader<string?> sample;
    private readonly ColumnReader<Substance?> substance;
    private readonly ColumnReader<string?> cas;
    private readonly ColumnReader<ReportedCell> value;
    private readonly ColumnReader<ReportedCell> fieldReading;
    private readonly ColumnReader<Unit?> unit;
    private readonly ColumnReader<decimal?> detectionLimit;
    private readonly ColumnReader<decimal?> quantitationLimit;
    private readonly ColumnReader<decimal?> dilution;
    private readonly ColumnReader<string?> basis;
    private readonly ColumnReader<string?> method;
    private readonly ColumnReader<string?> cma;
    private readonly ColumnReader<string?> subcontractor;
    private readonly ColumnReader<LabMoment?> prepared;
    private readonly ColumnReader<LabMoment?> analysed;
    private readonly ColumnReader<string?> batch;
    private readonly ColumnReader<string?> instrument;
    private readonly ColumnReader<string?> analyst;
    private readonly ColumnReader<string?> remark;
    private readonly ColumnReader<LabMoment?> sampled;
    private int rows;
    private bool isToldMedium;

    public ResultReader(SheetLayout layout, FindingLog log, ReadOptions options)
    {
        (this.layout, this.log, this.options) = (layout, log, options);
        sampleParts = options.Mapping?.SampleFrom is { } headers ? [.. headers.Select(header => layout.Headers.ToList().IndexOf(header)).Where(static i => i >= 0)]
            : layout.IsByPointAndTime ? [layout.Of("point_code"), layout.Of("sampled_at")] : [];
        sample = Column("sample_code", CellText.Code);
        substance = Column("substance", CellText.Substance);
        cas = Column("cas", CellText.Cas);
        value = Column("value", CellText.Value);
        fieldReading = Column("value", CellText.FieldReading);
        unit = Column("unit", CellText.Unit);
        detectionLimit = Column("detection_limit", CellText.Limit);
        quantitationLimit = Column("quantitation_limit", CellText.Limit);
        dilution = Column("dilution", CellText.Number);
        basis = Column("basis", CellText.Listed);
        method = Column("method", CellText.Code);
        cma = Column("cma", CellText.Listed);
        subcontractor = Column("subcontractor", CellText.Code);
        prepared = Column("prepared_at", CellText.Date);
        analysed = Column("analysed_at", CellText.Date);
        batch = Column("batch", CellText.Code);
        instrument = Column("instrument", CellText.Free);
        analyst = Column("analyst", CellText.Free);
        remark = Column("remark", CellText.Free);
        sampled = new(layout, log, DeliverableFormat.Column(DeliverableSheet.Samples, "sampled_at"), CellText.Date);
    }

    /// <summary>Results a row makes.</summary>
    public int ResultsPerRow => Math.Max(1, layout.Wide.Count);

    /// <summary>Code of the row's sample; made from other columns where a mapping says so.</summary>
    public string? SampleCode(SheetRow row, Records records)
    {
        rows++;
        if (sampleParts.Length > 0) return string.Join('-', sampleParts.Select(i => i == layout.Of("sampled_at") && sampled.Parse(row[i].Text).Value is { } at ? at.ToString() : row[i].Text.Trim()));
        return options.Mapping?.NumberSamplesAs is { } prefix && !sample.Exists
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{rows}")
            : sample.Read(row, records, required: true);
    }

    /// <summary>The results of a row; the medium is the sample's, else the unit's.</summary>
    public IEnumerable<LabRow> Read(SheetRow row, Records records, string? code, SampleMedium? medium)
    {
        var shared = new LabRow
        {
            Place = new RowPlace(layout, row.Number),
            SampleCode = code,
            Medium = medium,
            DetectionLimit = detectionLimit.Read(row, records),
            QuantitationLimit = quantitationLimit.Read(row, records),
            Dilution = dilution.Read(row, records),
            IsWetBasis = basis.Read(row, records) == "wet",
            Method = method.Read(row, records),
            IsCma = cma.Read(row, records) is { } word ? word == "yes" : null,
            Subcontractor = subcontractor.Read(row, records),
            PreparedAt = prepared.Read(row, records),
            AnalysedAt = analysed.Read(row, records),
            Batch = batch.Read(row, records),
            Instrument = instrument.Read(row, records),
            Analyst = analyst.Read(row, records),
            Remark = remark.Read(row, records),
        };
        if (layout.Wide.Count == 0)
        {
            yield return Long(row, records, shared);
            yield break;
        }

        for (var i = 0; i < layout.Wide.Count; i++) yield return Wide(row, new Records(records.Kind, records.First + i), shared, layout.Wide[i]);
    }

    private LabRow Long(SheetRow row, Records records, LabRow shared)
    {
        var number = cas.Read(row, records);
        var named = Named(row, records, number);
        var cell = (named is { IsFieldReading: true } ? fieldReading : value).Read(row, records, required: true);
        return WithUnit(row, records, shared with
        {
            SubstanceText = Reported(substance.Raw(row)),
            Substance = named,
            Cas = number,
            ReportedText = Reported(value.Raw(row)),
            Value = cell.Value,
            Presence = cell.Presence,
            UnitText = Reported(unit.Raw(row)) ?? layout.UnitInHeader,
        });
    }

    private LabRow Wide(SheetRow row, Records records, LabRow shared, WideColumn column)
    {
        var cell = (column.Substance is { IsFieldReading: true } ? fieldReading : value).ReadCell(row, column.Column, records, required: true);
        return WithUnit(row, records, shared with
        {
            Place = new RowPlace(layout, row.Number, column.Column),
            SubstanceText = column.SubstanceText,
            Substance = column.Substance,
            ReportedText = Reported(row[column.Column].Text),
            Value = cell.Value,
            Presence = cell.Presence,
            UnitText = column.UnitText ?? Reported(unit.Raw(row)) ?? layout.UnitInHeader,
        });
    }

    /// <summary>The substance by its name, or by its CAS number where the name is empty or strange; both given must agree.</summary>
    private Substance? Named(SheetRow row, Records records, string? number)
    {
        var byNumber = number is null ? null : KnownSubstances.Find(number);
        var text = substance.Raw(row);
        if (string.IsNullOrWhiteSpace(text)) return byNumber ?? substance.Read(row, records, required: true);
        if (byNumber is not null && KnownSubstances.Find(text) is null)
        {
            log.Add(records, layout, LabFindings.SubstanceAlias, Cell(row, "substance"), text, byNumber.NameZh, text, byNumber.NameZh);
            return byNumber;
        }

        var named = substance.Read(row, records, required: true);
        var disagrees = number is not null && named is not null && (byNumber is not null ? byNumber != named : named.Cas is not null && named.Cas != number);
        if (disagrees) log.Add(records, layout, LabFindings.CasDisagrees, Cell(row, "cas"), number, named!.Cas, number, named.NameZh);
        return named;
    }

    private LabRow WithUnit(SheetRow row, Records records, LabRow result)
    {
        var read = ReadUnit(row, records, result);
        var limit = result.DetectionLimit;
        var concentration = result.Value is { Kind: ConcentrationKind.BelowDetectionLimit, DetectionLimit: null } && limit is not null
            ? Concentration.BelowDetectionLimit(limit)
            : result.Value;
        return result with { Unit = read, Value = concentration, Medium = result.Medium ?? MediumOf(read, result) };
    }

    private Unit? ReadUnit(SheetRow row, Records records, LabRow result)
    {
        var isFieldReading = result.Substance is { IsFieldReading: true };
        if (result.UnitText is not { } text)
        {
            var mayBeEmpty = isFieldReading || result.Presence is not null || result.Value is { Kind: ConcentrationKind.NotAnalysed }
                || IsDimensionless(result.Substance) || layout.IsIncomplete;
            return mayBeEmpty ? Unit.Dimensionless : unit.Read(row, records, required: true);
        }

        // A unit from the header was told with the header; a field reading's own unit is kept as text.
        if (!isFieldReading && result.Place.WideColumn < 0 && unit.Exists && unit.Raw(row).Length > 0) return unit.Read(row, records);
        var parsed = unit.Parse(text);
        if (parsed.Value is null)
        {
            var code = isFieldReading ? LabFindings.FieldReadingUnit : LabFindings.UnknownUnit;
            object?[] args = isFieldReading ? [result.Substance!.NameZh, text] : [text];
            log.Add(records, layout, code, result.Place.Cell("unit"), text, isFieldReading ? null : parsed.Remarks[0].Suggestion, args);
        }

        return parsed.Value;
    }

    private SampleMedium? MediumOf(Unit? read, LabRow result)
    {
        SampleMedium? medium = read?.Dimension switch
        {
            Dimension.SoilMassFraction or Dimension.MassPercent => SampleMedium.Soil,
            Dimension.WaterMassConcentration or Dimension.Turbidity or Dimension.MicrobeCount or Dimension.ActivityConcentration or Dimension.Colour => SampleMedium.Groundwater,
            _ => null,
        };
        if (medium is { } found && !isToldMedium)
        {
            isToldMedium = true;
            log.Add(layout.Index, LabFindings.MediumFromUnit.At(result.Place.Cell("unit"), null, null, read!.Symbol, Naming.DisplayName.Chinese(found)));
        }

        return medium;
    }

    private static bool IsDimensionless(Substance? substance) =>
        substance is not null && Gbt14848.Find(substance) is { Unit.Dimension: Dimension.Dimensionless };

    private static string? Reported(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private Findings.FieldPath Cell(SheetRow row, string id) => new RowPlace(layout, row.Number).Cell(id);

    private ColumnReader<T> Column<T>(string id, Func<string, DeliverableColumn, Parsed<T>> parse) =>
        new(layout, log, DeliverableFormat.Column(DeliverableSheet.Results, id), parse);
}
