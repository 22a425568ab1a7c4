using System.IO.Compression;
using System.Globalization;
using System.Text;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;
using Soil.Core.Findings;
using Soil.Core.Parcels;
using Soil.Platform.Data;

namespace Soil.Sites.Imports.Reading;

/// <summary>Reads a Shapefile from its zip: .shp and .dbf of one name, .cpg for the encoding (GB 18030 without it).</summary>
internal static class ShapefileList
{
    /// <summary>More than a city's parcels ever need; a bomb meets it first.</summary>
    private const long Inflated = 400L * 1024 * 1024;

    private const int MostEntries = 100;

    public static async Task<ParcelList> Read(Stream file, CancellationToken ct)
    {
        try
        {
            await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, ct);
            if (zip.Entries.Count > MostEntries) return Refused($"压缩包里有 {zip.Entries.Count} 个文件");
            if (Part(zip, ".shp") is not { } shp) return Missing(".shp");
            var stem = shp.Name[..^4];
            if (Part(zip, ".dbf", stem) is not { } dbf) return Missing(".dbf");
            var budget = Inflated;
            using var shapes = await Inflate(shp);
            using var table = await Inflate(dbf);
            var options = new ShapefileReaderOptions
            {
                Factory = Geometries.Factory,
                Encoding = Part(zip, ".cpg", stem) is { } cpg ? await EncodingOf(cpg) : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
                GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes,
            };
            using var reader = Shapefile.OpenRead(shapes, table, options);
            List<ListedParcel> rows = [];
            while (reader.Read(out var deleted, out var feature))
                if (!deleted) rows.Add(Row(feature, rows.Count, stem));
            return new(rows, []);

            async Task<MemoryStream> Inflate(ZipArchiveEntry entry)
            {
                var memory = new MemoryStream();
                await using var inflating = await entry.OpenAsync(ct);
                var block = new byte[81920];
                for (int read; (read = await inflating.ReadAsync(block, ct)) > 0;)
                {
                    if ((budget -= read) < 0) throw new InvalidDataException("解压后超过 400 MB");
                    await memory.WriteAsync(block.AsMemory(0, read), ct);
                }
                memory.Position = 0;
                return memory;
            }

            async Task<Encoding> EncodingOf(ZipArchiveEntry cpg)
            {
                using var text = new StreamReader(await Inflate(cpg), Encoding.ASCII);
                var name = (await text.ReadToEndAsync(ct)).Trim();
                return name is "936" or "GBK" or "GB2312" or "GB18030"
                    ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!
                    : Encoding.UTF8;
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or ShapefileException or EndOfStreamException or ArgumentException or IndexOutOfRangeException
            or OverflowException or FormatException or NotSupportedException)
        {
            return Refused(broken is InvalidDataException ? broken.Message : "内容不完整或已损坏");
        }
    }

    private static ListedParcel Row(Feature feature, int index, string stem)
    {
        Dictionary<string, string> cells = [];
        foreach (var column in feature.Attributes.GetNames())
            if (ParcelFields.Of(column) is { } field && Convert.ToString(feature.Attributes[column], CultureInfo.InvariantCulture) is { Length: > 0 } text)
                cells.TryAdd(field, text);
        return new(index + 1, new ParcelRow(new FieldPath(Sheet: stem, Row: index + 1), cells), feature.Geometry, ParcelPast.None, []);
    }

    private static ZipArchiveEntry? Part(ZipArchive zip, string ending, string? stem = null) => zip.Entries.FirstOrDefault(e =>
        e.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (stem is null || e.Name[..^4].Equals(stem, StringComparison.OrdinalIgnoreCase)));

    private static ParcelList Missing(string part) => ParcelList.Refused(ParcelFindings.ShapefilePartMissing.At(FieldPath.Whole, null, null, part));

    private static ParcelList Refused(string why) => ParcelList.Refused(ParcelFindings.FileUnreadable.At(FieldPath.Whole, null, null, "Shapefile 压缩包", why));
}
