using System.Globalization;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Core.Measurements;
using Soil.Fieldwork.Contracts;
using Soil.Lab.Data;

namespace Soil.Lab.Results;

/// <summary>What acceptance makes of a reading: rows of record, and the samples they belong to.</summary>
internal static class AcceptedRows
{
    /// <summary>Digits after the point that both databases keep.</summary>
    private const int Scale = 12;

    /// <summary>Rows that can be stored; a sample × substance × method stated twice alike is one.</summary>
    public static IReadOnlyList<LabRow> Of(DeliverableReading reading)
    {
        var seen = new HashSet<(string, string, string?)>();
        return [.. reading.AcceptedResults.Where(r =>
            r is { SampleCode: not null, Substance: not null, ReportedText: not null } && (r.Value is not null || r.Presence is not null)
            && seen.Add((r.SampleCode, r.Substance.Key, r.Method)))];
    }

    /// <summary>The samples as the file states them; a plain table of results defines its samples by code alone.</summary>
    public static SampleRegistration Registration(Deliverable deliverable, DeliverableReading reading, IReadOnlyList<LabRow> results)
    {
        var stated = reading.Samples.Where(s => s.SampleCode is not null).GroupBy(s => s.SampleCode!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var media = results.Where(r => r.Medium is not null).GroupBy(r => r.SampleCode!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Medium!.Value, StringComparer.Ordinal);
        var samples = results.Select(r => r.SampleCode!).Concat(stated.Keys).Distinct(StringComparer.Ordinal)
            .Select(code => Sample(code, stated.GetValueOrDefault(code), media.TryGetValue(code, out var medium) ? medium : null));
        return new(deliverable.ParcelId, deliverable.DivisionCode, deliverable.OrganisationId, deliverable.Id.Value, deliverable.Purpose, [.. samples]);
    }

    public static LabResult Result(LabRow row, Deliverable deliverable, SampleId sample, int ordinal)
    {
        var value = row.Value ?? Concentration.NotAnalysed;
        var at = row.Place.Cell("value");
        return new LabResult
        {
            Id = LabResultId.New(),
            DeliverableId = deliverable.Id,
            Ordinal = ordinal,
            SampleId = sample,
            SampleCode = row.SampleCode!,
            ParcelId = deliverable.ParcelId,
            DivisionCode = deliverable.DivisionCode,
            OrganisationId = deliverable.OrganisationId,
            SubstanceKey = row.Substance!.Key,
            ReportedText = Cut(row.ReportedText!, 200),
            Kind = value.Kind,
            Number = Rounded(value.Value ?? value.DetectionLimit),
            Presence = row.Presence,
            Unit = row.Unit?.Symbol ?? Cut(row.UnitText ?? "", 40),
            DetectionLimit = Rounded(row.DetectionLimit ?? value.DetectionLimit),
            QuantitationLimit = Rounded(row.QuantitationLimit),
            IsWetBasis = row.IsWetBasis,
            Method = row.Method is null ? null : Cut(row.Method, 100),
            IsCma = row.IsCma,
            PreparedAt = row.PreparedAt?.Instant,
            AnalysedAt = row.AnalysedAt?.Instant,
            Batch = row.Batch is null ? null : Cut(row.Batch, 60),
            Remark = row.Remark is null ? null : Cut(row.Remark, 500),
            Sheet = Cut(at.Sheet ?? row.Place.Layout.Sheet, 120),
            Row = row.Place.Row,
            Cell = at.Cell,
        };
    }

    private static SampleToRegister Sample(string code, SampleRow? stated, SampleMedium? medium) => new(
        code, stated?.PointCode, stated?.Medium ?? medium ?? SampleMedium.Soil, stated?.Kind ?? SampleKind.Original, stated?.ParentCode,
        stated?.DepthTop, stated?.DepthBottom, stated?.SampledAt?.Instant,
        stated is null || (stated.X is null && stated.Y is null) ? null : new(stated.Position, stated.X, stated.Y, stated.CoordinateSystem));

    private static decimal? Rounded(decimal? number) => number is { } n ? decimal.Round(n, Scale) : null;

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    /// <summary>A number the same way whatever zeros a database adds: <c>0.5</c>, never <c>0.500</c>.</summary>
    public static string Canonical(decimal? number) => number is { } n ? (n / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "";
}
