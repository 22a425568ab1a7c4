using Soil.Core.Ids;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Evidence.Contracts;

/// <summary>Files as evidence (原始文件): kept by what they contain, never changed, with two digests each (decision 23).</summary>
public interface IEvidence
{
    /// <summary>
    /// Keeps the bytes at once and durably, and adds the row to the unit of work of the caller, who saves. The same bytes from the same
    /// organisation are the same file.
    /// </summary>
    /// <param name="divisionCode">District that may read the file besides its organisation and the city; null when none does.</param>
    /// <exception cref="Platform.Files.FileTooLongException">Longer than <paramref name="limit"/> bytes; nothing is kept.</exception>
    Task<StoredFileInfo> Keep(
        SoilDb db, Stream content, string fileName, string contentType, long limit, string? divisionCode, Caller caller, CancellationToken ct);

    /// <summary>Keeps a file that concerns no single district.</summary>
    Task<StoredFileInfo> Keep(SoilDb db, Stream content, string fileName, string contentType, long limit, Caller caller, CancellationToken ct) =>
        Keep(db, content, fileName, contentType, limit, null, caller, ct);

    /// <summary>The file, when it lies in the scope of the current unit of work.</summary>
    Task<StoredFileInfo?> Find(StoredFileId id, CancellationToken ct);

    /// <summary>The bytes; null when the store has lost them.</summary>
    Stream? Open(StoredFileInfo file);
}

/// <summary>What is known of a kept file (文件信息).</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Sm3">Lower-case hexadecimal, GB/T 32905-2016.</param>
public sealed record StoredFileInfo(
    StoredFileId Id, string FileName, string ContentType, long Length, string Sha256, string Sm3, DateTimeOffset ReceivedAt);
