using Soil.Evidence.Contracts;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Files;

namespace Soil.Evidence.Files;

/// <summary>Reads a kept file anew and compares it with what the fact says it was.</summary>
internal sealed class FileProof(FileStore store) : IFactProof
{
    public FactKind Kind => EvidenceFacts.FileKept;

    public async Task<string?> Differs(Fact fact, SoilDb db, CancellationToken ct)
    {
        var kept = fact.Read<FileKeptPayload>();
        var now = await store.Measure(kept.Sha256, ct);
        if (now is null) return $"file {kept.FileName}: missing";
        if (now.Length != kept.Length) return $"file {kept.FileName}: length";
        if (now.Sha256 != kept.Sha256) return $"file {kept.FileName}: sha256";
        return now.Sm3 == kept.Sm3 ? null : $"file {kept.FileName}: sm3";
    }
}
