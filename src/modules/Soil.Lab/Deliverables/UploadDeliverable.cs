using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Fieldwork;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Core.Naming;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Evidence.Contracts;
using Soil.Lab.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Files;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>
/// A laboratory hands in a file and has its receipt at once; the check follows. The same file of the same laboratory, declared in the same
/// way, is the same answer. A file that cannot be read at all is refused with one finding and leaves neither row nor bytes.
/// </summary>
internal static class UploadDeliverable
{
    /// <summary>Room for the other fields of the form beside the file.</summary>
    private const long FormOverhead = 1 << 20;

    /// <summary>What the laboratory declares with the file.</summary>
    internal sealed record Declaration(
        string? ParcelCode, SamplingPurpose Purpose, string? Land = null, string? CoordinateSystem = null, string? Mapping = null,
        DeliverableId? Supersedes = null, string? ReportNumber = null, string? ReportDate = null);

    /// <summary>收件回执.</summary>
    internal sealed record Receipt(
        DeliverableId Id, string ReceiptNumber, string State, string FileName, long Length, string Sha256, string Sm3, DateTimeOffset ReceivedAt,
        string StatusUrl, string Page);

    internal static void Map(RouteGroupBuilder lab) => lab
        .MapPost("deliverables", Handle)
        .RequireAuthorization(Permissions.SubmitDeliverables)
        .WithMetadata(new RequestSizeLimitAttribute(ReadLimits.Default.FileBytes + FormOverhead))
        .WithFormOptions(multipartBodyLengthLimit: ReadLimits.Default.FileBytes + FormOverhead)
        .WithName("lab.deliverables.upload").WithSummary("上传检测成果");

    internal static async Task<Results<Accepted<Receipt>, RedirectHttpResult, ProblemHttpResult>> Handle(
        HttpRequest request, SoilDb db, IEvidence evidence, Caller caller, CancellationToken ct)
    {
        if (!request.HasFormContentType) return Problems.Unreadable("文件没有收下", DeliverableFindings.NoFile.At(new("file")));
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(ct);
        }
        catch (Exception e) when (e is BadHttpRequestException or InvalidDataException)
        {
            return Problems.Unreadable("文件没有收下", LabFindings.FileTooLarge.At(FieldPath.Whole, null, null, ReadLimits.Default.FileBytes >> 20));
        }
        if (form.Files.Count == 0 || form.Files[0] is not { Length: > 0 } file)
            return Problems.Unreadable("文件没有收下", DeliverableFindings.NoFile.At(new("file")));
        var (declaration, findings) = Read(form);
        if (declaration is null) return Problems.Refuse("文件没有收下，请先改这几处", findings);

        // The form spools to disk beyond a few kilobytes, so that the stream can be sought and memory stays small.
        await using var content = file.OpenReadStream();
        var (deliverable, problem) = await Receive(content, file.FileName, file.ContentType, declaration, db, evidence, caller, ct);
        if (deliverable is null) return problem!;
        var receipt = AsReceipt(deliverable);
        return request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? TypedResults.Redirect(receipt.Page)
            : TypedResults.Accepted(receipt.StatusUrl, receipt);
    }

    /// <summary>The upload itself, for the form and for the demo city.</summary>
    internal static async Task<(Deliverable? Deliverable, ProblemHttpResult? Problem)> Receive(
        Stream content, string fileName, string contentType, Declaration declaration, SoilDb db, IEvidence evidence, Caller caller, CancellationToken ct)
    {
        // gather
        if (DeliverableFile.Refusal(content, fileName) is { } refusal) return (null, Problems.Refuse("文件没有收下", [refusal]));
        var old = declaration.Supersedes is { } id ? await db.Set<Deliverable>().SingleOrDefaultAsync(d => d.Id == id, ct) : null;

        // judge
        if (declaration.Supersedes is not null && old is null) return (null, TypedResults.Problem(Problems.Details(404, "要替代的检测成果不存在")));
        if (old is not null && DeliverableActs.Supersede(old, caller) is { } why) return (null, why.AsProblem("不能换文件重传"));

        // act
        StoredFileInfo file;
        try
        {
            file = await evidence.Keep(db, content, fileName, contentType, ReadLimits.Default.FileBytes, Division(declaration), caller, ct);
        }
        catch (FileTooLongException)
        {
            return (null, Problems.Refuse("文件没有收下", [LabFindings.FileTooLarge.At(FieldPath.Whole, null, null, ReadLimits.Default.FileBytes >> 20)]));
        }
        var key = Key(declaration, file.Sha256, caller);
        if (await SameFile(db, key, ct) is { } same) return (same, null);
        var deliverable = Make(await ReceiptCounter.Next(db, ct), file, declaration, key, db, caller);
        db.Add(deliverable);
        if (old is not null) await Supersede(old, deliverable, db, caller, ct);
        db.Append(LabFacts.DeliverableReceived, deliverable.Id, caller, new DeliverableReceivedPayload(
            deliverable.ReceiptNumber, file.Id, file.Sha256, file.Sm3, null, old?.Id));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return (null, Problems.Conflict("不能换文件重传", DeliverableFindings.SomeoneWasFirst.At(FieldPath.Whole, null, null, old!.ReceiptNumber)));
        }
        catch (DbUpdateException)
        {
            // The same file came twice at the same moment: the other one has the receipt.
            db.ChangeTracker.Clear();
            if (await SameFile(db, key, ct) is not { } other) throw;
            return (other, null);
        }
        return (deliverable, null);
    }

    internal static Receipt AsReceipt(Deliverable d) => new(
        d.Id, d.ReceiptNumber, d.State.Chinese(), d.FileName, d.FileLength, d.Sha256, d.Sm3, d.ReceivedAt,
        $"/api/lab/deliverables/{d.Id}/status", $"/lab/deliverables/{d.Id}");

    private static Task<Deliverable?> SameFile(SoilDb db, string key, CancellationToken ct) =>
        db.Set<Deliverable>().AsNoTracking().SingleOrDefaultAsync(d => d.SameFileKey == key, ct);

    private static async Task Supersede(Deliverable old, Deliverable by, SoilDb db, Caller caller, CancellationToken ct)
    {
        old.Supersede(by.Id);
        await Platform.Todos.Todos.CloseTodos(db, "deliverable", old.Id.Value, caller, ct);
        db.Append(LabFacts.DeliverableSuperseded, old.Id, caller, new SupersededPayload(by.Id, by.ReceiptNumber));
    }

    private static Deliverable Make(string receipt, StoredFileInfo file, Declaration declaration, string key, SoilDb db, Caller caller) => new Deliverable
    {
        Id = DeliverableId.New(),
        ReceiptNumber = receipt,
        OrganisationId = caller.Organisation ?? default,
        LaboratoryName = caller.OrganisationName,
        SubmittedBy = caller.Account,
        SubmittedByName = caller.Name,
        ReceivedAt = db.Clock.GetUtcNow(),
        FileId = file.Id,
        FileName = file.FileName,
        FileLength = file.Length,
        Sha256 = file.Sha256,
        Sm3 = file.Sm3,
        ParcelCode = declaration.ParcelCode,
        Purpose = declaration.Purpose,
        CoordinateSystem = declaration.CoordinateSystem,
        Mapping = declaration.Mapping,
        SupersedesId = declaration.Supersedes,
    }.Named(key, declaration.Land, Division(declaration), declaration.ReportNumber, declaration.ReportDate);

    private static string? Division(Declaration declaration) =>
        ParcelCode.TryParse(declaration.ParcelCode, out var code) ? code.Division.ToString() : null;

    private static string Key(Declaration d, string sha256, Caller caller)
    {
        var text = string.Join('\n', caller.Organisation, sha256, d.ParcelCode, d.Purpose, d.Land, d.CoordinateSystem, d.Mapping);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The form's fields, or everything that is wrong with them.</summary>
    private static (Declaration? Declaration, IReadOnlyList<Finding> Findings) Read(IFormCollection form)
    {
        var findings = new List<Finding>();
        var parcel = Text("parcelCode")?.ToUpperInvariant();
        if (parcel is not null && !ParcelCode.TryParse(parcel, out _)) findings.Add(DeliverableFindings.BadParcelCode.At(new("parcelCode"), parcel, null, parcel));
        var purpose = SamplingPurpose.Survey;
        if (Text("purpose") is { } purposeText && !TryPurpose(purposeText, out purpose))
            findings.Add(Bad("purpose", "用途", purposeText, string.Join('、', Enum.GetValues<SamplingPurpose>().Select(p => p.Chinese()))));
        var land = Text("land");
        if (land is not null && !Lands.Contains(land)) findings.Add(Bad("land", "用地分类", land, string.Join('、', Lands)));
        var crs = Text("crs");
        if (crs is not null && !CoordinateSystem.TryParse(crs, out _)) findings.Add(Bad("crs", "坐标系", crs, CoordinateSystem.Known));
        var mapping = Text("mapping");
        if (mapping is not null && MappingProblem(mapping) is { } wrong) findings.Add(DeliverableFindings.BadMapping.At(new("mapping"), null, null, wrong));
        DeliverableId? supersedes = null;
        if (Text("supersedes") is { } old)
        {
            if (Guid.TryParse(old, out var guid)) supersedes = new(guid);
            else findings.Add(Bad("supersedes", "替代的检测成果", old, "检测成果编号"));
        }
        return findings.Count > 0 ? (null, findings) : (new(parcel, purpose, land, crs, mapping, supersedes), []);

        string? Text(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
        static Finding Bad(string field, string title, string value, string allowed) => DeliverableFindings.BadField.At(new(field), value, null, title, value, allowed);
    }

    /// <summary>用地分类 that may be declared where there is no parcel (14, cover).</summary>
    internal static IReadOnlyList<string> Lands { get; } = ["一类", "二类", "水田", "其他农用地", "果园"];

    private static bool TryPurpose(string text, out SamplingPurpose purpose)
    {
        foreach (var value in Enum.GetValues<SamplingPurpose>())
        {
            purpose = value;
            if (text == value.ToString() || text == value.Chinese()) return true;
        }
        purpose = default;
        return false;
    }

    private static string? MappingProblem(string json)
    {
        try
        {
            var mapping = DeliverableFile.ParseMapping(json);
            var known = DeliverableFormat.Columns.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            return mapping.Columns.Values.FirstOrDefault(id => !known.Contains(id)) is { } unknown ? $"没有“{unknown}”列" : null;
        }
        catch (JsonException)
        {
            return "不是有效的 JSON";
        }
    }
}
