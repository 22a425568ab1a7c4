using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.Naming;
using Soil.Core.Parcels;
using Soil.Platform.Data;
using Soil.Sites.Data;

namespace Soil.Sites.Parcels;

/// <summary>One parcel with its boundary's box and its stages (地块档案).</summary>
internal static class GetParcel
{
    internal sealed record StageSpan(SoilStage Stage, string Name, DateOnly From, DateOnly? To, string Reason, DateTimeOffset KnownFrom);

    internal sealed record Answer(
        Guid Id, string Code, string Name, string DivisionCode, SoilStage Stage, ParcelUse Use, decimal? AreaM2, bool BoundaryOwed,
        double Longitude, double Latitude, IReadOnlyList<StageSpan> Stages);

    internal static void Map(RouteGroupBuilder sites) => sites
        .MapGet("parcels/{code}", Handle)
        .RequireAuthorization(Permissions.ViewParcels)
        .WithName("sites.parcels.get").WithSummary("地块档案");

    internal static async Task<Results<Ok<Answer>, NotFound>> Handle(string code, DateOnly? on, DateTimeOffset? known, SoilDb db, CancellationToken ct)
    {
        var parcel = await db.Set<Parcel>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (parcel is null) return TypedResults.NotFound();
        var stages = await Stages(db, parcel.ParcelId, ct);
        var stage = parcel.Stage;
        if (on is { } day)
        {
            var held = await db.Set<ParcelStage>().AsNoTracking().Where(s => s.ParcelId == parcel.ParcelId)
                .AsOf(day, known).Select(s => (SoilStage?)s.Stage).SingleOrDefaultAsync(ct);
            if (held is null) return TypedResults.NotFound();
            stage = held.Value;
        }
        return TypedResults.Ok(new Answer(
            parcel.ParcelId.Value, parcel.Code, parcel.Name, parcel.DivisionCode, stage, parcel.Use, parcel.AreaM2, parcel.BoundaryOwed,
            parcel.Longitude, parcel.Latitude, stages));
    }

    /// <summary>The history as it is believed now, oldest first.</summary>
    internal static async Task<IReadOnlyList<StageSpan>> Stages(SoilDb db, ParcelId id, CancellationToken ct) =>
    [
        .. (await db.Set<ParcelStage>().AsNoTracking().Where(s => s.ParcelId == id && s.KnownTo == null).OrderBy(s => s.ValidFrom).ThenBy(s => s.Id).ToListAsync(ct))
            .Select(s => new StageSpan(s.Stage, s.Stage.Chinese(), s.ValidFrom, s.ValidTo, s.Reason, s.KnownFrom)),
    ];
}
