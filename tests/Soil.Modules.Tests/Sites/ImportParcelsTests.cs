using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Features;
using Soil.Core.Ids;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Core.Tables;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Files;
using Soil.Platform.Web;
using Soil.Sites.Data;
using Soil.Sites.Imports;

namespace Soil.Tests.Sites;

public sealed class ImportParcelsTests
{
    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task Every_bad_row_gets_its_finding_and_only_good_rows_are_registered(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = await app.SignedIn("demo-r02");

        var report = await Upload(client, "bad-parcels.geojson", await File.ReadAllBytesAsync(Golden("bad-parcels.geojson")));
        var rows = report.GetProperty("rows").EnumerateArray().ToDictionary(r => r.GetProperty("number").GetInt32());
        var expected = CsvTable.Parse(await File.ReadAllTextAsync(Golden("bad-parcels.csv"))).Rows;
        expected.Should().HaveCount(17).And.HaveCount(rows.Count);
        foreach (var row in expected)
        {
            var found = rows[int.Parse(row["row"], System.Globalization.CultureInfo.InvariantCulture)];
            string[] codes = [.. found.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()!)];
            codes.Should().BeEquivalentTo(row["codes"].Split(';', StringSplitOptions.RemoveEmptyEntries), "row {0}", row["row"]);
            found.GetProperty("isAccepted").GetBoolean().Should().Be(row["accepted"] == "yes", "row {0}", row["row"]);
            if (row["says"].Length > 0)
                found.GetProperty("findings").EnumerateArray().Should().Contain(f => f.GetProperty("message").GetString()!.Contains(row["says"]), "row {0}", row["row"]);
        }

        await using (var db = app.Db()) (await db.Set<Parcel>().CountAsync()).Should().Be(6, "a dry run registers nothing");
        var commit = await client.PostAsync($"/api/sites/imports/{report.GetProperty("id").GetString()}/commit", null);
        commit.StatusCode.Should().Be(HttpStatusCode.OK);
        await using (var db = app.Db())
        {
            (await db.Set<Parcel>().CountAsync()).Should().Be(6 + 5);
            (await db.Set<Parcel>().SingleAsync(p => p.Name == "示例甲地块")).Code.Should().StartWith("410105DK2026");
            (await db.Set<Fact>().CountAsync(f => f.Kind == "sites.parcels.imported")).Should().Be(1);
        }
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task The_same_file_twice_is_the_same_import_and_a_second_commit_changes_nothing(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = await app.SignedIn("demo-r02");
        var file = Csv("名称,区县,经度,纬度\n示例一号地块,金水区,113.70,34.80\n");

        var first = await Upload(client, "list.csv", file);
        (await Upload(client, "list.csv", file)).GetProperty("id").GetString().Should().Be(first.GetProperty("id").GetString());
        var address = $"/api/sites/imports/{first.GetProperty("id").GetString()}/commit";
        (await client.PostAsync(address, null)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await client.PostAsync(address, null)).StatusCode.Should().Be(HttpStatusCode.OK);

        await using var db = app.Db();
        (await db.Set<Parcel>().CountAsync(p => p.Name == "示例一号地块")).Should().Be(1);
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_register_that_moved_since_the_report_is_a_conflict_and_nothing_is_written(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = await app.SignedIn("demo-r02");
        const string row = "示例一号地块,410105DK202600777,金水区,113.70,34.80\n";
        var early = await Upload(client, "a.csv", Csv("名称,地块编码,区县,经度,纬度\n" + row));
        var late = await Upload(client, "b.csv", Csv("名称,地块编码,区县,经度,纬度\n示例二号地块,,金水区,113.71,34.80\n" + row));
        (await client.PostAsync($"/api/sites/imports/{early.GetProperty("id").GetString()}/commit", null)).StatusCode.Should().Be(HttpStatusCode.OK);

        var answer = await client.PostAsync($"/api/sites/imports/{late.GetProperty("id").GetString()}/commit", null);

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("SITE-9007");
        await using var db = app.Db();
        (await db.Set<Parcel>().AnyAsync(p => p.Name == "示例二号地块")).Should().BeFalse();
    }

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_shapefile_in_metres_is_converted_as_declared(DatabaseKind kind)
    {
        await using var app = await SoilApp.Start(kind);
        using var client = await app.SignedIn("demo-r02");
        var report = await Upload(client, "parcels.zip", Shapefile(), "EPSG:4547");
        report.GetProperty("accepted").GetInt32().Should().Be(1, report.GetRawText());

        await client.PostAsync($"/api/sites/imports/{report.GetProperty("id").GetString()}/commit", null);

        await using var db = app.Db();
        var parcel = await db.Set<Parcel>().SingleAsync(p => p.Name == "示例图形地块");
        parcel.AreaM2.Should().BeApproximately(60_000m, 1m);
        parcel.Longitude.Should().BeApproximately(113.7065, 0.001);
        (await db.Set<ParcelBoundary>().SingleAsync(g => g.ParcelId == parcel.ParcelId)).DeclaredSystem.Should().Be("EPSG:4547");
    }

    [Theory]
    [InlineData("list.pdf", "%PDF-1.7", "SITE-9004")]
    [InlineData("list.geojson", "{\"type\":", "SITE-9001")]
    [InlineData("list.geojson", "{\"features\":[]}", "SITE-9006")]
    [InlineData("list.geojson", "[]", "SITE-9001")]
    [InlineData("list.zip", "PK\u0003\u0004 no archive", "SITE-9001")]
    [InlineData("list.csv", "经度,纬度\n113.7,34.8\n", "SITE-9005")]
    public async Task A_file_that_is_no_list_gets_one_finding_and_leaves_nothing(string name, string content, string code)
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = await app.SignedIn("demo-r02");

        var answer = await Post(client, name, Encoding.UTF8.GetBytes(content), "CGCS2000");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var errors = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateArray().ToList();
        errors.Should().ContainSingle().Which.GetProperty("code").GetString().Should().Be(code);
        await using var db = app.Db();
        (await db.Set<ParcelImport>().AnyAsync()).Should().BeFalse();
        app.Log.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task A_zip_without_its_table_and_an_unknown_system_are_named()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = await app.SignedIn("demo-r02");
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("parcels.shp");

        (await (await Post(client, "parcels.zip", memory.ToArray(), "CGCS2000")).Content.ReadAsStringAsync()).Should().Contain("SITE-9003");
        (await (await Post(client, "a.csv", Csv("名称\n甲\n"), "西安80")).Content.ReadAsStringAsync()).Should().Contain("GEO-1001");
    }

    [Fact]
    public async Task A_list_longer_than_allowed_is_refused_and_not_kept()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        await using var db = app.Db();
        using var endless = new MemoryStream(new byte[UploadParcels.Limit + 1]);
        var officer = Caller.System with { Organisation = OrganisationId.New() };

        var (import, refusal) = await UploadParcels.Handle(endless, "a.csv", "CGCS2000", db, app.Services.GetRequiredService<FileStore>(), officer, default);

        (import, refusal!.Code).Should().Be((null, ParcelFindings.FileTooLarge));
    }

    [Fact]
    public async Task Wgs84_is_taken_as_cgcs2000_with_a_note()
    {
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = await app.SignedIn("demo-r02");
        var report = await Upload(client, "a.csv", Csv("名称,区县,经度,纬度\n示例一号地块,金水区,113.70,34.80\n"), "WGS84");
        report.GetProperty("rows")[0].GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString())
            .Should().Contain(PlaceFindings.TakenAsCgcs2000.Code);
    }

    [Fact]
    public async Task The_public_lists_give_two_parcels_with_a_position()
    {
        var list = FindShared("data/lists/parcels_public.csv");
        if (list is null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 }) Assert.Fail("../shared/data/lists is missing");
        Assert.SkipWhen(list is null, "no ../shared/data/lists beside the repository");
        await using var app = await SoilApp.Start(DatabaseKind.Sqlite);
        using var client = await app.SignedIn("demo-r02");

        var report = await Upload(client, "parcels_public.csv", await File.ReadAllBytesAsync(list!));

        (report.GetProperty("total").GetInt32(), report.GetProperty("accepted").GetInt32()).Should().Be((15, 2));
        await client.PostAsync($"/api/sites/imports/{report.GetProperty("id").GetString()}/commit", null);
        await using var db = app.Db();
        var added = await db.Set<Parcel>().Where(p => p.BoundaryOwed).ToListAsync();
        added.Should().HaveCount(2);
        added.Single(p => p.DivisionCode == "410102").UseIsMixed.Should().BeTrue();
    }

    internal static async Task<JsonElement> Upload(HttpClient client, string name, byte[] content, string system = "CGCS2000")
    {
        var answer = await Post(client, name, content, system);
        answer.StatusCode.Should().Be(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await client.GetFromJsonAsync<JsonElement>(answer.Headers.Location);
    }

    internal static byte[] Csv(string text) => Encoding.UTF8.GetBytes(text);

    private static async Task<HttpResponseMessage> Post(HttpClient client, string name, byte[] content, string system)
    {
        using var form = new MultipartFormDataContent { { new StringContent(system), "system" }, { new ByteArrayContent(content), "file", name } };
        return await client.PostAsync("/api/sites/imports", form);
    }

    /// <summary>300 m × 200 m in EPSG:4547, with GB 18030 attributes.</summary>
    private static byte[] Shapefile()
    {
        var folder = Directory.CreateTempSubdirectory("soil-shape-");
        var ground = Geometries.Factory.ToGeometry(new NetTopologySuite.Geometries.Envelope(473_000, 473_300, 3_852_000, 3_852_200));
        Feature[] features = [new(ground, new AttributesTable { { "NAME", "示例图形地块" }, { "QX", "金水区" } })];
        NetTopologySuite.IO.Esri.Shapefile.WriteAllFeatures(features, Path.Combine(folder.FullName, "parcels.shp"), encoding: Encoding.UTF8);
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var file in folder.EnumerateFiles()) zip.CreateEntryFromFile(file.FullName, file.Name);
        folder.Delete(recursive: true);
        return memory.ToArray();
    }

    private static string Golden(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);

    private static string? FindShared(string path, [CallerFilePath] string here = "")
    {
        for (var folder = Directory.GetParent(here); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", path) is var file && File.Exists(file)) return file;
        return null;
    }
}
