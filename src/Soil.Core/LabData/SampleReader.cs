using Soil.Core.Fieldwork;
using Soil.Core.Findings;
using Soil.Core.Places;

namespace Soil.Core.LabData;

/// <summary>Reads rows of 样品, or the sample columns of a flat table.</summary>
internal sealed class SampleReader
{
    private readonly SheetLayout layout;
    private readonly FindingLog log;
    private readonly ReadOptions options;
    private readonly ColumnReader<string?> point;
    private readonly ColumnReader<string?> mediumWord;
    private readonly ColumnReader<string?> kind;
    private readonly ColumnReader<string?> parent;
    private readonly ColumnReader<string?> system;
    private readonly ColumnReader<decimal?> top;
    private readonly ColumnReader<decimal?> bottom;
    private readonly ColumnReader<(decimal Top, decimal Bottom)?> depth;
    private readonly ColumnReader<LabMoment?> sampled;
    private readonly ColumnReader<LabMoment?> received;
    private readonly ColumnReader<decimal?> soilPh;
    private bool isToldMissing;
    private bool isToldConversion;

    public SampleReader(SheetLayout layout, FindingLog log, ReadOptions options)
    {
        (this.layout, this.log, this.options) = (layout, log, options);
        point = Column("point_code", CellText.Code);
        mediumWord = Column("medium", CellText.Listed);
        kind = Column("sample_kind", CellText.Listed);
        parent = Column("parent_code", CellText.Code);
        system = Column("crs", CellText.Free);
        top = Column("depth_top", CellText.Number);
        bottom = Column("depth_bottom", CellText.Number);
        depth = Column("depth", CellText.Depth);
        sampled = Column("sampled_at", CellText.Date);
        received = Column("received_at", CellText.Date);
        soilPh = Column("soil_ph", CellText.Number);
    }

    /// <summary>The sample of a row. Coordinates are read by <see cref="Place"/>, once a sample.</summary>
    /// <param name="declaredSystem">Coordinate system of the cover sheet or the upload.</param>
    public SampleRow Read(SheetRow row, Records records, string? code, string? declaredSystem)
    {
        var range = depth.Read(row, records);
        return new SampleRow
        {
            Place = new RowPlace(layout, row.Number),
            SampleCode = code,
            PointCode = point.Read(row, records),
            Medium = Member<SampleMedium>(mediumWord.Read(row, records)) ?? options.Medium,
            Kind = Member<SampleKind>(kind.Read(row, records)),
            ParentCode = parent.Read(row, records),
            CoordinateSystem = system.Read(row, records) ?? declaredSystem,
            X = Text(row, "lon") ?? Text(row, "x"),
            Y = Text(row, "lat") ?? Text(row, "y"),
            DepthTop = range?.Top ?? top.Read(row, records),
            DepthBottom = range?.Bottom ?? bottom.Read(row, records),
            SampledAt = sampled.Read(row, records),
            ReceivedAt = received.Read(row, records),
            SoilPh = soilPh.Read(row, records),
        };
    }

    /// <summary>The sample with its place in CGCS2000, when its coordinates and their declared system allow one.</summary>
    public SampleRow Place(SampleRow sample, Records records)
    {
        var isGeographic = layout.Has("lon") || layout.Has("lat");
        var (first, second) = isGeographic ? ("lon", "lat") : ("x", "y");
        if (sample.X is null && sample.Y is null) return sample;
        if (sample.X is null || sample.Y is null)
        {
            var missing = sample.X is null ? first : second;
            log.Add(records, layout, LabFindings.CoordinateIncomplete, sample.Place.Cell(missing), null, null, DeliverableFormat.Column(DeliverableSheet.Samples, missing).Name);
            return sample;
        }

        if (!Angle(sample, first, sample.X, records, out var x) | !Angle(sample, second, sample.Y, records, out var y)) return sample;
        if (!CoordinateSystem.TryParse(sample.CoordinateSystem, out var system))
        {
            if (sample.CoordinateSystem is { } text) log.Add(records, layout, PlaceFindings.UnknownSystem, sample.Place.Cell("crs"), text, null, text, CoordinateSystem.Known);
            else Undeclared(sample, isGeographic, x, y, records);
            return sample;
        }

        if (!isToldConversion && (!system.IsGeographic || system == CoordinateSystem.Gcj02 || system == CoordinateSystem.Bd09))
        {
            log.Add(layout.Index, LabFindings.CoordinateConverted.At(sample.Place.Cell(first), null, null, system.Name));
            isToldConversion = true;
        }

        return Judge(sample, x, y, system, records) ? sample with { Position = system.ToPosition(x, y) } : sample;
    }

    /// <summary>Depths and times of one sample against each other and against the field record.</summary>
    public void Check(SampleRow sample, Records records, SampleBook.Entry? entry)
    {
        if (sample.DepthTop is { } from && (from < 0 || from >= (sample.DepthBottom ?? decimal.MaxValue)))
            log.Add(records, layout, LabFindings.DepthOrder, sample.Place.Cell(layout.Has("depth") ? "depth" : "depth_top"), null, null, from, sample.DepthBottom);
        DateChecks.NotInFuture(log, layout, records, sample.Place, "sampled_at", "采样时间", sample.SampledAt, options.Today);
        DateChecks.NotInFuture(log, layout, records, sample.Place, "received_at", "接收时间", sample.ReceivedAt, options.Today);
        DateChecks.InOrder(log, layout, records, sample.Place, "received_at", "接收时间", sample.ReceivedAt, "采样时间", sample.SampledAt);
        if (entry?.Known is { } known) Compare(sample, known, records);
    }

    /// <summary>A later row of a flat table may not describe the same sample otherwise.</summary>
    public void CompareWithFirst(SampleRow sample, SampleRow first, Records records)
    {
        Same("point_code", sample.PointCode, first.PointCode);
        Same("medium", sample.Medium, first.Medium);
        Same("depth_top", sample.DepthTop, first.DepthTop);
        Same("depth_bottom", sample.DepthBottom, first.DepthBottom);
        Same("sampled_at", sample.SampledAt, first.SampledAt);
        Same(layout.Has("lon") ? "lon" : "x", sample.X, first.X);
        Same(layout.Has("lat") ? "lat" : "y", sample.Y, first.Y);

        void Same<T>(string id, T mine, T theirs)
        {
            // Nothing to compare with where the first row could not be read: that was told there.
            if (theirs is null || EqualityComparer<T>.Default.Equals(mine, theirs)) return;
            var cell = id.StartsWith("depth", StringComparison.Ordinal) && layout.Has("depth") ? "depth" : id;
            log.Add(records, layout, LabFindings.SampleFactsDiffer, sample.Place.Cell(cell), Printed(mine), Printed(theirs),
                sample.SampleCode, DeliverableFormat.Column(DeliverableSheet.Samples, id).Name, first.Place.Row);
        }
    }

    private void Compare(SampleRow sample, KnownSample known, Records records)
    {
        if (sample.Medium is { } own && layout.Has("medium") && known.Medium is { } medium && own != medium) Differs("medium", own, medium);
        if (sample.PointCode is { } code && known.PointCode is { } theirs && code != theirs) Differs("point_code", code, theirs);
        if (sample.SampledAt is { } at && known.SampledAt is { } then && at.Date != then.Date) Differs("sampled_at", at, then);
        if (sample.DepthTop is { } from && known.DepthTop is { } recorded && from != recorded) Differs("depth_top", from, recorded);
        if (sample.DepthBottom is { } to && known.DepthBottom is { } deepest && to != deepest) Differs("depth_bottom", to, deepest);

        void Differs(string id, object mine, object recorded) =>
            log.Add(records, layout, LabFindings.SampleDiffersFromField, sample.Place.Cell(id), Printed(mine), Printed(recorded),
                sample.SampleCode, DeliverableFormat.Column(DeliverableSheet.Samples, id).Name, Printed(recorded));
    }

    /// <summary>Said once a table; degrees are still looked at for swapped columns, but never placed.</summary>
    private void Undeclared(SampleRow sample, bool isGeographic, double x, double y, Records records)
    {
        if (!isToldMissing) log.Add(layout.Index, LabFindings.CoordinateSystemMissing.At(sample.Place.Cell(isGeographic ? "lon" : "x")));
        isToldMissing = true;
        if (isGeographic) Judge(sample, x, y, CoordinateSystem.Cgcs2000, records);
    }

    private bool Judge(SampleRow sample, double x, double y, CoordinateSystem system, Records records)
    {
        var findings = CoordinateChecks.Check(x, y, system, options.City ?? ReadOptions.Country, sample.Place.Cell(layout.Has("lon") ? "lon" : "x"), PlaceFindings.PointOutsideCity);
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Error) log.Refuse(records);
            log.Add(layout.Index, finding);
        }

        return !findings.HasErrors();
    }

    private bool Angle(SampleRow sample, string id, string text, Records records, out double number)
    {
        var isNumber = double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out number);
        if (isNumber && double.IsFinite(number)) return true;
        if (DegreeText.TryParse(text, out number))
        {
            log.Add(records, layout, LabFindings.CoordinateSpelling, sample.Place.Cell(id), text, null, text, Math.Round(number, 8));
            return true;
        }

        log.Add(records, layout, PlaceFindings.NotANumber, sample.Place.Cell(id), text, null, text);
        return false;
    }

    private static string? Printed(object? fact) => fact is Enum member ? Naming.DisplayName.Chinese(member) : fact?.ToString();

    private string? Text(SheetRow row, string id) => layout.Of(id) is >= 0 and var column && !row[column].IsBlank ? row[column].Text.Trim() : null;

    private ColumnReader<T> Column<T>(string id, Func<string, DeliverableColumn, Parsed<T>> parse) =>
        new(layout, log, DeliverableFormat.Column(DeliverableSheet.Samples, id), parse);

    private static T? Member<T>(string? id)
        where T : struct, Enum => id is null ? null : Enum.Parse<T>(id);
}
