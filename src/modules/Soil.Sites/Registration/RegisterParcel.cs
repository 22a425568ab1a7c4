using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Soil.Core.Findings;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Platform.Data;
using Soil.Platform.Web;
using Soil.Sites.Ground;
using Soil.Sites.Imports.Reading;

namespace Soil.Sites.Registration;

/// <summary>An officer registers one parcel by form: it begins in S00 and gets its code here.</summary>
internal static class RegisterParcel
{
    /// <summary>Nullable at the border: the core turns it into a draft or findings. Boundary is GeoJSON; without it a position is enough.</summary>
    internal sealed class Request
    {
        public string? Name { get; set; }
        public string? Division { get; set; }
        public string? Town { get; set; }
        public string? Address { get; set; }
        public string? ParcelType { get; set; }
        public string? CurrentUse { get; set; }
        public string? PlannedUse { get; set; }
        public string? LandUser { get; set; }
        public string? LandUserCreditCode { get; set; }
        public string? AreaM2 { get; set; }
        public string? System { get; set; }
        public string? Boundary { get; set; }
        public string? Lon { get; set; }
        public string? Lat { get; set; }
    }

    internal sealed record Response(string Code, IReadOnlyList<FindingOnWire> Findings);

    internal static void Map(RouteGroupBuilder sites) => sites
        .MapPost("parcels", Accept)
        .RequireAuthorization(Permissions.RegisterParcels)
        .WithName("sites.parcels.register").WithSummary("登记地块");

    private static async Task<Results<Created<Response>, ProblemHttpResult>> Accept(Request request, SoilDb db, Caller caller, CancellationToken ct)
    {
        var (code, findings) = await Handle(request, db, caller, ct);
        return code is null
            ? Problems.Refuse("地块未登记", findings)
            : TypedResults.Created($"/api/sites/parcels/{code}", new Response(code, [.. findings.Select(FindingOnWire.From)]));
    }

    internal static async Task<(string? Code, IReadOnlyList<Finding> Findings)> Handle(Request request, SoilDb db, Caller caller, CancellationToken ct)
    {
        // gather
        if (!CoordinateSystem.TryParse(request.System ?? CoordinateSystem.Cgcs2000.Name, out var system))
            return (null, [PlaceFindings.UnknownSystem.At(new(Path: "system"), request.System, null, request.System, CoordinateSystem.Known)]);
        Geometry? shape = null;
        if (!string.IsNullOrWhiteSpace(request.Boundary))
        {
            (shape, var trouble) = GeoJsonList.ReadGeometry(request.Boundary, new(Path: "boundary"));
            if (trouble is not null) return (null, [trouble]);
        }
        var city = await CityGround.Load(db, ct);
        var around = await ParcelRegister.Surroundings(db, city, caller, ct);

        // judge
        var listed = new ListedParcel(1, new ParcelRow(FieldPath.Whole, Cells(request)), shape, ParcelPast.None, []);
        var judged = ParcelJudge.Judge([listed], around, city, system)[0];
        if (judged.Draft is null) return (null, judged.Findings);

        // act
        var added = await ParcelRegister.Add(db, [judged], system, caller, "登记入册", ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            return (null, [ParcelFindings.RegisterMoved.At(FieldPath.Whole, null, null, 1)]);
        }
        return (added[0].Code, judged.Findings);
    }

    private static Dictionary<string, string> Cells(Request r) =>
        new (string Field, string? Text)[]
        {
            ("name", r.Name), ("division", r.Division), ("town", r.Town), ("address", r.Address), ("parcel_type", r.ParcelType),
            ("current_use", r.CurrentUse), ("planned_use", r.PlannedUse), ("land_user", r.LandUser), ("land_user_credit_code", r.LandUserCreditCode),
            ("area_m2", r.AreaM2), ("lon", r.Lon), ("lat", r.Lat),
        }.Where(c => c.Text is not null).ToDictionary(c => c.Field, c => c.Text!);
}
