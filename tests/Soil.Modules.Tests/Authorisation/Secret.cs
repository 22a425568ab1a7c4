using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Soil.Alerts.Data;
using Soil.Assessment.Data;
using Soil.Core.Ids;
using Soil.Core.Roles;
using Soil.Identity.Data;
using Soil.Lab.Data;
using Soil.Sites.Data;
using Soil.Tests.Assessment;

namespace Soil.Tests.Authorisation;

/// <summary>What one district must not learn of another: a parcel with everything that hangs on it, and every address that could tell.</summary>
/// <param name="Things">Addresses of one thing, with a word that only its answer holds: out of scope they answer 404.</param>
/// <param name="Lists">Addresses of many things, with a word that must be missing from them.</param>
/// <param name="Acts">Addresses that would change it.</param>
internal sealed record Secret(IReadOnlyList<Trace> Things, IReadOnlyList<Trace> Lists, IReadOnlyList<string> Acts)
{
    public const string Sample = "SECRET-SAMPLE";

    public const string Point = "SECRET-POINT";

    public const string Value = "137.31";

    /// <summary>An exceedance on a parcel of 410182, delivered and accepted through the door.</summary>
    public static async Task<Secret> Make(SoilApp app)
    {
        var deliverable = await app.Deliver(Delivered.Parcel, null, Delivered.Soil(Sample, Point, 0, 0.5m, "砷", Value));
        await using var db = app.Db();
        var row = await db.Set<Deliverable>().SingleAsync(d => d.Id == new DeliverableId(deliverable));
        var evaluation = await db.Set<Evaluation>().SingleAsync(e => e.SampleCode == Sample);
        var parcel = await db.Set<Parcel>().SingleAsync(p => p.Code == Delivered.Parcel);
        var alert = await db.Set<Alert>().SingleAsync(a => a.ParcelId == parcel.ParcelId);
        var ground = await db.Set<ParcelBoundary>().SingleAsync(g => g.ParcelId == parcel.ParcelId);
        var point = evaluation.PointId.Value;
        return new(
            Things:
            [
                new($"/api/sites/parcels/{parcel.Code}", parcel.Code),
                new($"/sites/parcels/{parcel.Code}", parcel.Name),
                new($"/fieldwork/points/{point}", Point),
                new($"/api/evidence/files/{row.FileId}", Sample),
                new($"/api/lab/deliverables/{deliverable}", row.ReceiptNumber),
                new($"/api/lab/deliverables/{deliverable}/status", ""),
                new($"/api/lab/deliverables/{deliverable}/file", Sample),
                new($"/api/lab/deliverables/{deliverable}/findings.xlsx", ""),
                new($"/lab/deliverables/{deliverable}", row.ReceiptNumber),
                new($"/lab/deliverables/{deliverable}/receipt", row.ReceiptNumber),
                new($"/api/assessment/evaluations/{evaluation.Id}", Value),
                new($"/assessment/evaluations/{evaluation.Id}", Value),
                new($"/api/assessment/parcels/{parcel.Code}/results.xlsx", Sample),
                new($"/api/alerts/alerts/{alert.Id}", alert.Number),
                new($"/alerts/{alert.Id}", alert.Number),
            ],
            Lists:
            [
                new("/", parcel.Name),
                new($"/search?q={row.ReceiptNumber}", $"/lab/deliverables/{deliverable}"),
                new($"/search?q={parcel.Code}", parcel.Name),
                new("/sites/parcels", parcel.Code),
                new("/api/sites/parcels", parcel.Code),
                new("/api/sites/parcels/export", parcel.Code),
                new("/lab/deliverables", row.ReceiptNumber),
                new("/api/lab/deliverables/export", row.ReceiptNumber),
                new("/assessment/exceedances", Point),
                new("/api/assessment/exceedances", Point),
                new("/api/assessment/exceedances/export", Point),
                new("/alerts", alert.Number),
                new("/api/alerts/alerts", alert.Number),
                new("/api/alerts/alerts/export", alert.Number),
                new("/todos", alert.SubjectName),
                new("/api/alerts/todos", $"/alerts/{alert.Id}"),
                new($"/map/card/parcels/{parcel.ParcelId}", parcel.Name),
                new($"/map/card/points/{point}", Point),
                new(TileAt("parcels", (ground.MinX + ground.MaxX) / 2, (ground.MinY + ground.MaxY) / 2), parcel.Code),
                new(TileAt("points", 113.3905, 34.7905), Point),
            ],
            Acts:
            [
                $"POST /api/lab/deliverables/{deliverable}/accept", $"POST /api/lab/deliverables/{deliverable}/return", $"POST /api/lab/deliverables/{deliverable}/withdraw",
                $"POST /api/lab/deliverables/{deliverable}/excluded-rows", $"DELETE /api/lab/deliverables/{deliverable}/excluded-rows", $"POST /api/lab/deliverables/{deliverable}/mapping",
                $"POST /api/alerts/alerts/{alert.Id}/start-verifying", $"POST /api/alerts/alerts/{alert.Id}/confirm", $"POST /api/alerts/alerts/{alert.Id}/propose-false-alarm",
                $"POST /api/alerts/alerts/{alert.Id}/complete-handling",
            ]);
    }

    /// <summary>Units of the same kinds as the city's own, that no parcel was granted to: <c>other-r09</c>, <c>other-r11</c>.</summary>
    public static async Task AddStrangers(SoilApp app)
    {
        await using var db = app.Db();
        var now = app.Clock.GetUtcNow();
        foreach (var (role, kind) in new[] { (Role.R09, OrganisationKind.SurveyUnit), (Role.R11, OrganisationKind.Laboratory) })
        {
            var organisation = new Organisation { Id = OrganisationId.New(), Code = $"org-other-{role}", Name = $"示例他方单位 {role}", Kind = kind };
            var name = $"other-{role.ToString().ToLowerInvariant()}";
            var account = new Account
            {
                Id = Guid.CreateVersion7(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, OrganisationId = organisation.Id,
                SecurityStamp = Guid.CreateVersion7().ToString("N"), PasswordHash = new PasswordHasher<Account>().HashPassword(null!, SoilApp.Password),
            };
            account.PasswordWasChanged(now);
            account.Grants.Add(new() { Id = Guid.CreateVersion7(), AccountId = account.Id, Role = role, Scope = GrantScope.Organisation, From = DateOnly.FromDateTime(now.UtcDateTime) });
            db.AddRange(organisation, account);
        }
        await db.SaveChangesAsync();
    }

    private static string TileAt(string layer, double longitude, double latitude)
    {
        const int zoom = 14;
        var turned = Math.Log(Math.Tan(double.DegreesToRadians(latitude)) + (1 / Math.Cos(double.DegreesToRadians(latitude))));
        var (column, row) = ((int)((longitude + 180) / 360 * (1 << zoom)), (int)((1 - (turned / Math.PI)) / 2 * (1 << zoom)));
        return string.Create(CultureInfo.InvariantCulture, $"/api/maps/tiles/{layer}/{zoom}/{column}/{row}.mvt");
    }
}

/// <summary>An address, and a word that tells the secret.</summary>
internal sealed record Trace(string Path, string Word)
{
    /// <summary>What a caller gets: the status, and whether the word stands in the answer, workbooks and tiles looked into.</summary>
    public async Task<(HttpStatusCode Status, bool Told)> Ask(HttpClient client)
    {
        using var answer = await client.GetAsync(Path);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return (answer.StatusCode, answer.IsSuccessStatusCode && WebUtility.HtmlDecode(TextOf(bytes)).Contains(Word, StringComparison.Ordinal));
    }

    private static string TextOf(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..]) return Encoding.UTF8.GetString(bytes);
        using var workbook = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', workbook.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
