using Soil.Platform.Facts;

namespace Soil.Evidence.Contracts;

/// <summary>What happens to evidence.</summary>
public static class EvidenceFacts
{
    /// <summary>Payload <see cref="FileKeptPayload"/>: the digests prove the bytes.</summary>
    public static readonly FactKind FileKept = new("evidence.file.kept", "文件已留存");

    /// <summary>A file was read by a person (13 §6).</summary>
    public static readonly FactKind FileRead = new("evidence.file.read", "文件已下载");

    public static IReadOnlyList<FactKind> All { get; } = [FileKept, FileRead];
}

/// <summary>A file as it was when it came.</summary>
public sealed record FileKeptPayload(string FileName, long Length, string Sha256, string Sm3);
