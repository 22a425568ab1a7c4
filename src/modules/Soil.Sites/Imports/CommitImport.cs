using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Core.Findings;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Files;
using Soil.Platform.Web;
using Soil.Sites.Contracts;
using Soil.Sites.Data;
using Soil.Sites.Registration;

namespace Soil.Sites.Imports;

/// <summary>A person says yes: every row without an error is registered, all in one transaction; refused rows stay in the report.</summary>
internal static class CommitImport
{
    internal static void Map(RouteGroupBuilder sites) => sites
        .MapPost("imports/{id:guid}/commit", Handle)
        .RequireAuthorization(Permissions.ImportParcels)
        .WithName("sites.imports.commit").WithSummary("确认导入地块清单");

    internal static async Task<Results<Ok<UploadParcels.Response>, NotFound, ProblemHttpResult>> Handle(
        Guid id, SoilDb db, FileStore files, Caller caller, CancellationToken ct)
    {
        // gather
        var import = await db.Set<ParcelImport>().SingleOrDefaultAsync(i => i.Id == id, ct);
        if (import is null) return TypedResults.NotFound();
        if (import.State == ImportState.Committed) return TypedResults.Ok(UploadParcels.Response.Of(import));
        await using var file = files.Open(import.Sha256)!;
        var system = CoordinateSystem.Parse(import.DeclaredSystem);

        // judge: once more, the register may have moved since the report was read
        var judged = await ParcelListFile.Judge(db, file, import.FileName, system, caller, ct);
        if (judged.Accepted != import.Accepted)
        {
            await UploadParcels.Report(db, import, judged, ct);
            await db.SaveChangesAsync(ct);
            return Problems.Conflict("登记情况在试运行之后有变化，请重新核对", ParcelFindings.RegisterMoved.At(FieldPath.Whole, null, null, import.Accepted));
        }

        // act
        await ParcelRegister.Add(db, judged.Rows, system, caller, "清单导入", ct);
        import.Commit(db.Clock.GetUtcNow());
        db.Append(SitesFacts.ParcelsImported, import.Id, caller,
            new { file = import.FileName, sha256 = import.Sha256, total = import.Total, accepted = import.Accepted, rejected = import.Rejected });
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            return Problems.Conflict("刚刚有人登记了同样的地块，请重新核对", ParcelFindings.RegisterMoved.At(FieldPath.Whole, null, null, import.Accepted));
        }
        return TypedResults.Ok(UploadParcels.Response.Of(import));
    }
}
