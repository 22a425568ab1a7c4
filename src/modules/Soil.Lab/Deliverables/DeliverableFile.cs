using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Core.Standards;
using Soil.Evidence.Contracts;
using Soil.Fieldwork.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Excel;
using Soil.Sites.Contracts;
using Known = Soil.Core.LabData.KnownSample;

namespace Soil.Lab.Deliverables;

/// <summary>Reading a deliverable's kept file: the same way for the check, for the acceptance and for the excerpt on the page.</summary>
internal static class DeliverableFile
{
    /// <summary>Rows that the probe looks at in each sheet.</summary>
    private const int ProbedRows = 100;

    private static readonly JsonSerializerOptions MappingJson = new(JsonSerializerDefaults.Web);

    /// <summary>The one finding of a file that cannot be read at all (wrong type, password, damaged, too wide …); null when it opens.</summary>
    public static Finding? Refusal(Stream file, string fileName)
    {
        try
        {
            using var table = TableFile.Open(file, fileName, ReadLimits.Default);
            foreach (var sheet in table.Sheets)
            {
                foreach (var _ in sheet.Rows.Take(ProbedRows))
                {
                    // Reading is the test.
                }
            }
            return null;
        }
        catch (FileRefusedException refused)
        {
            return refused.Finding;
        }
        finally
        {
            file.Position = 0;
        }
    }

    /// <summary>What the file says today, against what is on record today.</summary>
    public static async Task<DeliverableReading> Read(
        Deliverable deliverable, SoilDb db, IEvidence evidence, IFieldSamples samples, ISites sites, bool keepRows, IProgress<int>? progress, CancellationToken ct)
    {
        var file = evidence.Open(AsInfo(deliverable));
        if (file is null) return DeliverableReading.Refused(DeliverableFindings.FileLost.At(FieldPath.Whole));
        await using var _ = file;
        var options = new ReadOptions
        {
            Today = BusinessDay.Of(db.Clock.GetUtcNow()),
            KnownSamples = deliverable.ParcelId is { } parcel ? await OnRecord(db, samples, parcel, ct) : null,
            Land = LandOf(deliverable.DeclaredLand),
            CoordinateSystem = deliverable.CoordinateSystem,
            City = await sites.CityBox(ct),
            Mapping = deliverable.Mapping is { } json ? ParseMapping(json) : null,
            Excluded = await Excluded(db, deliverable.Id, ct),
            KeepRows = keepRows,
            Progress = progress,
        };
        return DeliverableReader.Read(file, deliverable.FileName, options, ct);
    }

    /// <summary>Rows around one row, from the file itself, the header first.</summary>
    public static SheetExcerpt? Excerpt(Deliverable deliverable, IEvidence evidence, string sheetName, int around)
    {
        using var file = evidence.Open(AsInfo(deliverable));
        if (file is null) return null;
        try
        {
            using var table = TableFile.Open(file, deliverable.FileName, ReadLimits.Default);
            foreach (var sheet in table.Sheets.Where(s => s.Name == sheetName))
            {
                SheetRow? header = null;
                var rows = new List<SheetRow>();
                foreach (var row in sheet.Rows)
                {
                    if (row.Number > around + 1) break;
                    if (header is null && !row.IsBlank) header = row.Copy();
                    else if (row.Number >= around - 1) rows.Add(row.Copy());
                }
                return header is null ? null : new(header, rows, HasAddresses: table.Encoding == "xlsx");
            }
        }
        catch (FileRefusedException)
        {
            // The findings already say that the file cannot be read.
        }
        return null;
    }

    public static StoredFileInfo AsInfo(Deliverable d) => new(d.FileId, d.FileName, "application/octet-stream", d.FileLength, d.Sha256, d.Sm3, d.ReceivedAt);

    /// <exception cref="JsonException">Not a mapping.</exception>
    public static ColumnMapping ParseMapping(string json)
    {
        var mapping = JsonSerializer.Deserialize<ColumnMapping>(json, MappingJson) ?? throw new JsonException("空");
        return mapping.Columns is null ? mapping with { Columns = new Dictionary<string, string>() } : mapping;
    }

    /// <summary>一类 or 二类 of the declared land; null for farmland and for nothing.</summary>
    private static LandClass? LandOf(string? declared) => declared switch
    {
        "一类" => LandClass.First,
        "二类" => LandClass.Second,
        _ => null,
    };

    private static async Task<IReadOnlyDictionary<string, Known>?> OnRecord(SoilDb db, IFieldSamples samples, ParcelId parcel, CancellationToken ct)
    {
        var known = await samples.OfParcel(db, parcel, ct);
        return known.Count == 0
            ? null
            : known.ToDictionary(
                s => s.Code,
                s => new Known(s.Code, s.Medium, s.PointCode, s.Kind, Moment(s.SampledAt), s.DepthTop, s.DepthBottom),
                StringComparer.Ordinal);
    }

    private static LabMoment? Moment(DateTimeOffset? at)
    {
        if (at is not { } instant) return null;
        var local = BusinessDay.Local(instant).DateTime;
        return new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    private static async Task<HashSet<RowOfSheet>?> Excluded(SoilDb db, DeliverableId id, CancellationToken ct)
    {
        var rows = await db.Set<ExcludedRow>().AsNoTracking().Where(r => r.DeliverableId == id && r.RestoredAt == null).ToListAsync(ct);
        return rows.Count == 0 ? null : [.. rows.Select(r => new RowOfSheet(r.Sheet, r.Row))];
    }
}

/// <summary>A few rows of a sheet as they stand in the file.</summary>
internal sealed record SheetExcerpt(SheetRow Header, IReadOnlyList<SheetRow> Rows, bool HasAddresses);
