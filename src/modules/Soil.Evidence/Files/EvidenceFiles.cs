using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Evidence.Contracts;
using Soil.Evidence.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Files;
using Soil.Platform.Web;

namespace Soil.Evidence.Files;

internal sealed class EvidenceFiles(SoilDb current, FileStore store) : IEvidence
{
    private const int NameLength = 200;

    public async Task<StoredFileInfo> Keep(
        SoilDb db, Stream content, string fileName, string contentType, long limit, string? divisionCode, Caller caller, CancellationToken ct)
    {
        var digest = await store.Put(content, limit, ct);
        var organisation = caller.Organisation ?? default;
        var name = NameOf(fileName);
        var known = await db.Set<StoredFile>().AsNoTracking()
            .Where(f => f.Sha256 == digest.Sha256 && f.OrganisationId == organisation && f.FileName == name && f.DivisionCode == divisionCode)
            .OrderBy(f => f.ReceivedAt).FirstOrDefaultAsync(ct);
        if (known is not null) return known.AsInfo();
        var file = new StoredFile
        {
            Id = StoredFileId.New(),
            FileName = name,
            ContentType = contentType.Length is > 0 and <= 100 ? contentType : "application/octet-stream",
            Length = digest.Length,
            Sha256 = digest.Sha256,
            Sm3 = digest.Sm3,
            OrganisationId = organisation,
            DivisionCode = divisionCode,
            ReceivedFrom = caller.Name,
            ReceivedAt = db.Clock.GetUtcNow(),
        };
        db.Add(file);
        db.Append(EvidenceFacts.FileKept, file.Id, caller, new FileKeptPayload(name, digest.Length, digest.Sha256, digest.Sm3));
        return file.AsInfo();
    }

    public async Task<StoredFileInfo?> Find(StoredFileId id, CancellationToken ct) =>
        (await current.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct))?.AsInfo();

    public Stream? Open(StoredFileInfo file) => store.Open(file.Sha256);

    /// <summary>A browser may send a whole path, of either kind of system.</summary>
    private static string NameOf(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        if (name.Length == 0) return "未命名";
        return name.Length <= NameLength ? name : name[^NameLength..];
    }
}
