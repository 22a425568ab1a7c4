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
    private readonly ColumnReader<CasCell> cas;
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

    /// <summary>The results of a row, added to a list; the medium is the sample's, else the unit's.</summary>
    public void Read(SheetRow row, Records records, string? code, SampleMedium? medium, List<LabRow> results)
    {
        if (layout.Wide.Count == 0)
        {
            results.Add(Result(row, records, records, null, code, medium));
            return;
        }

        for (var i = 0; i < layout.Wide.Count; i++)
            results.Add(Result(row, i == 0 ? records : new Records(records.Kind, records.First + i), new Records(records.Kind, records.First + i), layout.Wide[i], code, medium));
    }

    /// <summary>One result.</summary>
    /// <param name="shared">Records on which a finding in a column of the whole row stands.</param>
    /// <param name="own">The record of this result alone.</param>
    /// <param name="wide">The substance's own column, in a wide table.</param>
    private LabRow Result(SheetRow row, Records shared, Records own, WideColumn? wide, string? code, SampleMedium? medium)
    {
        var place = new RowPlace(layout, row.Number, wide?.Column ?? -1);
        var number = wide is null ? cas.Read(row, shared) : default;
        var named = wide is null ? Named(row, shared, number) : wide.Substance;
        var values = named is { IsFieldReading: true } ? fieldReading : value;
        var cell = wide is null ? values.Read(row, own, required: true) : values.ReadCell(row, wide.Column, own, required: true);
        var limit = detectionLimit.Read(row, shared);
        var result = cell.Value is { Kind: ConcentrationKind.BelowDetectionLimit, DetectionLimit: null } && limit is not null
            ? Concentration.BelowDetectionLimit(limit)
            : cell.Value;
        var unitText = wide?.UnitText ?? Reported(unit.Raw(row)) ?? layout.UnitInHeader;
        var read = ReadUnit(row, own, place, unitText, named, cell);
        return new LabRow
        {
            Place = place,
            SampleCode = code,
            SubstanceText = wide?.SubstanceText ?? Reported(substance.Raw(row)),
            Substance = named,
            Cas = number.Text,
            ReportedText = Reported(wide is null ? value.Raw(row) : row[wide.Column].Text),
            Value = result,
            Presence = cell.Presence,
            UnitText = unitText,
            Unit = read,
            Medium = medium ?? MediumOf(read, place),
            DetectionLimit = limit,
            QuantitationLimit = quantitationLimit.Read(row, shared),
            Dilution = dilution.Read(row, shared),
            IsWetBasis = basis.Read(row, shared) == "wet",
            Method = method.Read(row, shared),
            IsCma = cma.Read(row, shared) is { } word ? word == "yes" : null,
            Subcontractor = subcontractor.Read(row, shared),
            PreparedAt = prepared.Read(row, shared),
            AnalysedAt = analysed.Read(row, shared),
            Batch = batch.Read(row, shared),
            Instrument = instrument.Read(row, shared),
            Analyst = analyst.Read(row, shared),
            Remark = remark.Read(row, shared),
        };
    }

    /// <summary>The substance by its name, or by its CAS number where the name is empty or strange; both given must agree.</summary>
    private Substance? Named(SheetRow row, Records records, CasCell number)
    {
        var text = substance.Raw(row);
        if (string.IsNullOrWhiteSpace(text)) return number.Substance ?? substance.Read(row, records, required: true);
        if (number.Substance is { } byNumber && substance.Parse(text).Value is null)
        {
            log.Add(records, layout, LabFindings.SubstanceAlias, Cell(row, "substance"), text, byNumber.NameZh, text, byNumber.NameZh);
            return byNumber;
        }

        var named = substance.Read(row, records, required: true);
        var disagrees = number.Text is not null && named is not null
            && (number.Substance is { } other ? other != named : named.Cas is not null && named.Cas != number.Text);
        if (disagrees) log.Add(records, layout, LabFindings.CasDisagrees, Cell(row, "cas"), number.Text, named!.Cas, number.Text, named.NameZh);
        return named;
    }

    private Unit? ReadUnit(SheetRow row, Records records, RowPlace place, string? text, Substance? named, ReportedCell cell)
    {
        var isFieldReading = named is { IsFieldReading: true };
        if (text is null)
        {
            var mayBeEmpty = isFieldReading || cell.Presence is not null || cell.Value is { Kind: ConcentrationKind.NotAnalysed }
                || IsDimensionless(named) || layout.IsIncomplete;
            return mayBeEmpty ? Unit.Dimensionless : unit.Read(row, records, required: true);
        }

        // A unit from the header was told with the header; a field reading's own unit is kept as text.
        if (!isFieldReading && place.WideColumn < 0 && unit.Raw(row).Length > 0) return unit.Read(row, records);
        var parsed = unit.Parse(text);
        if (parsed.Value is null && isFieldReading) log.Add(records, layout, LabFindings.FieldReadingUnit, place.Cell("unit"), text, null, named!.NameZh, text);
        else if (parsed.Value is null) log.Add(records, layout, LabFindings.UnknownUnit, place.Cell("unit"), text, parsed.Remarks[0].Suggestion, text);
        return parsed.Value;
    }

    private SampleMedium? MediumOf(Unit? read, RowPlace place)
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
            log.Add(layout.Index, LabFindings.MediumFromUnit.At(place.Cell("unit"), null, null, read!.Symbol, Naming.DisplayName.Chinese(found)));
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
