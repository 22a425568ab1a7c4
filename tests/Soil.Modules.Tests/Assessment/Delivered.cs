using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Soil.Tests.Assessment;

/// <summary>A laboratory's table on its way through the door: uploaded, checked, accepted, judged.</summary>
internal static class Delivered
{
    /// <summary>A parcel of scenario <c>one-bad-lab</c>: 第一类用地 by its planned use, in 410182.</summary>
    public const string Parcel = "410182DK202600011";

    private const string Header = "样品编号,点位编号,介质,经度,纬度,采样顶深,采样底深,采样时间,接收时间,检测项目,CAS号,检测结果,单位,检出限,分析方法,分析时间,批次";

    public static string Soil(string sample, string point, decimal top, decimal bottom, string substance, string value, string unit = "mg/kg") =>
        $"{sample},{point},土壤,113.3905000,34.7905000,{top},{bottom},2026-10-12 09:00,2026-10-12 18:00,{substance},,{value},{unit},0.01,HJ 680-2013,2026-10-15 10:00,B1";

    public static string Water(string sample, string point, string substance, string value, string unit = "mg/L") =>
        $"{sample},{point},地下水,113.3905000,34.7905000,,,2026-10-12 09:00,2026-10-12 18:00,{substance},,{value},{unit},0.0001,HJ 700-2014,2026-10-15 10:00,B1";

    /// <summary>Uploads as the laboratory, accepts as the city, and lets everything follow; the deliverable's id.</summary>
    public static async Task<Guid> Deliver(this SoilApp app, string? parcel, string? land, params string[] rows)
    {
        var id = await app.Upload(parcel, land, rows);
        using var city = await app.SignedIn("demo-r02");
        var accepted = await city.PostAsJsonAsync($"/api/lab/deliverables/{id}/accept", new { remark = "资料齐全" });
        accepted.StatusCode.Should().Be(HttpStatusCode.NoContent, await accepted.Content.ReadAsStringAsync());
        await app.Drain();
        return id;
    }

    public static async Task<Guid> Upload(this SoilApp app, string? parcel, string? land, params string[] rows)
    {
        using var laboratory = await app.SignedIn("demo-r11");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Survey"), "purpose" },
            { new StringContent("CGCS2000"), "crs" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows]) + "\n")), "file", "成果.csv" },
        };
        if (parcel is not null) form.Add(new StringContent(parcel), "parcelCode");
        if (land is not null) form.Add(new StringContent(land), "land");
        var answer = await laboratory.PostAsync("/api/lab/deliverables", form);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted, text);
        await app.Drain();
        return JsonDocument.Parse(text).RootElement.GetProperty("id").GetGuid();
    }

    public static async Task<JsonElement> Json(this HttpClient client, string path)
    {
        var answer = await client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
