using System.Globalization;
using System.Text;
using Soil.Lab.Data;
using Soil.Platform.Crypto;

namespace Soil.Lab.Results;

/// <summary>
/// SM3 over stored results in canonical form: of each row (kept beside it), of each column and of the whole (kept in the fact), so that a later
/// change is found and its row and field can be named.
/// </summary>
internal static class ResultDigest
{
    private static readonly (string Name, Func<LabResult, string> Read)[] Columns =
    [
        ("id", r => r.Id.ToString()),
        ("ordinal", r => Number(r.Ordinal)),
        ("sample", r => $"{r.SampleId} {r.SampleCode}"),
        ("substance", r => r.SubstanceKey),
        ("reported_text", r => r.ReportedText),
        ("kind", r => r.Kind.ToString()),
        ("number", r => AcceptedRows.Canonical(r.Number)),
        ("presence", r => r.Presence?.ToString() ?? ""),
        ("unit", r => r.Unit),
        ("detection_limit", r => AcceptedRows.Canonical(r.DetectionLimit)),
        ("quantitation_limit", r => AcceptedRows.Canonical(r.QuantitationLimit)),
        ("is_wet_basis", r => r.IsWetBasis ? "1" : "0"),
        ("method", r => r.Method ?? ""),
        ("analysed_at", r => r.AnalysedAt?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) ?? ""),
        ("place", r => $"{r.Sheet}!{r.Row} {r.Cell}"),
    ];

    /// <summary>Seals each row and answers the digest of all and of each column.</summary>
    public static (string Digest, IReadOnlyDictionary<string, string> Columns) Seal(IReadOnlyList<LabResult> results)
    {
        foreach (var result in results) result.Seal = SealOf(result);
        return (Of(results.Select(r => r.Seal)), Columns.ToDictionary(c => c.Name, c => OfColumn(c.Read, results)));
    }

    private static string Of(IEnumerable<string> seals)
    {
        var digest = new Sm3Stream();
        foreach (var seal in seals) digest.Append(Encoding.ASCII.GetBytes(seal));
        return digest.FinishHex();
    }

    /// <summary>What differs from the fact, <c>results: 检测结果!17 number</c>; null when nothing does.</summary>
    public static string? Difference(IReadOnlyList<LabResult> now, int count, string digest, IReadOnlyDictionary<string, string> columns)
    {
        if (now.Count != count) return $"results: count {now.Count} of {count}";
        if (Of(now.Select(SealOf)) == digest) return null;
        var field = Columns.FirstOrDefault(c => columns.TryGetValue(c.Name, out var then) && then != OfColumn(c.Read, now)).Name ?? "digest";
        var row = now.FirstOrDefault(r => r.Seal != SealOf(r));
        return row is null ? $"results: {field}" : $"results: {row.Sheet}!{row.Row} {field}";
    }

    private static string SealOf(LabResult result) => NationalCrypto.Sm3Hex(string.Join('\u001f', Columns.Select(c => c.Read(result))));

    private static string OfColumn(Func<LabResult, string> read, IReadOnlyList<LabResult> results)
    {
        var digest = new Sm3Stream();
        foreach (var result in results) digest.Append(Encoding.UTF8.GetBytes(read(result) + "\n"));
        return digest.FinishHex();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
