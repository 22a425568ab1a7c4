using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Soil.Core.Substances;

namespace Soil.Tests.Lab;

/// <summary>What the tests of this folder say to the laboratory's API, and the files they send.</summary>
internal static class LabClient
{
    /// <summary>A parcel of the scenario <c>one-bad-lab</c>, in the district of <c>demo-r04-410182</c>.</summary>
    public const string Parcel = "410182DK202600011";

    public const string Scenario = "one-bad-lab";

    private const string Header = "样品编号,点位编号,介质,采样顶深,采样底深,采样时间,接收时间,检测项目,检测结果,单位,检出限,分析方法,分析时间";

    public static async Task<HttpResponseMessage> Upload(
        this HttpClient client, byte[] file, string name = "成果.csv", string? parcel = Parcel, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        if (parcel is not null) form.Add(new StringContent(parcel), "parcelCode");
        foreach (var field in fields) form.Add(new StringContent(field.Value), field.Name);
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", name);
        return await client.PostAsync("/api/lab/deliverables", form);
    }

    /// <summary>Uploads, and answers the id after the check has run.</summary>
    public static async Task<Guid> UploadAndCheck(
        this SoilApp app, HttpClient client, byte[] file, string name = "成果.csv", string? parcel = Parcel, params (string Name, string Value)[] fields)
    {
        using var answer = await client.Upload(file, name, parcel, fields);
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        await app.Drain();
        return receipt.GetProperty("id").GetGuid();
    }

    public static async Task<JsonElement> Deliverable(this HttpClient client, Guid id) =>
        await client.GetFromJsonAsync<JsonElement>($"/api/lab/deliverables/{id}");

    public static Task<HttpResponseMessage> Act(this HttpClient client, Guid id, string act, object? body = null) =>
        client.PostAsJsonAsync($"/api/lab/deliverables/{id}/{act}", body ?? new { });

    public static async Task<string[]> Codes(this HttpResponseMessage answer)
    {
        if (answer.IsSuccessStatusCode) return [];
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return problem.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(e => e.GetProperty("code").GetString()!)] : [];
    }

    /// <summary>A page as people read it.</summary>
    public static async Task<string> Page(this HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path));

    public static string State(this JsonElement deliverable) => deliverable.GetProperty("stateName").GetString()!;

    public static int Number(this JsonElement deliverable, string name) => deliverable.GetProperty(name).GetInt32();

    /// <summary>A flat table with these lines below the header.</summary>
    public static byte[] Table(params string[] lines) => Encoding.UTF8.GetBytes(Header + "\r\n" + string.Join("\r\n", lines) + "\r\n");

    /// <summary>A line of it; what is not said is sound.</summary>
    public static string Line(string sample, string substance = "砷", string value = "9.25", string unit = "mg/kg", string limit = "0.01", string sampled = "2024-09-01 10:20") =>
        $"{sample},{sample.Split('/')[0]},土壤,0,0.5,{sampled},2024-09-01 18:00,{substance},{value},{unit},{limit},HJ 680-2013,2024-09-05 09:00";

    /// <summary>Three sound lines, of samples named after <paramref name="prefix"/>.</summary>
    public static byte[] Sound(string prefix = "T1") => Table(Line($"{prefix}-S01"), Line($"{prefix}-S01", "镉", "<0.01"), Line($"{prefix}-S02", "砷", "12.1"));

    /// <summary>A flat table of so many results, 50 of each sample.</summary>
    public static byte[] Large(int rows)
    {
        const int perSample = 50;

        // Without chromium, whose total may not be smaller than its part, and without names that would need quotes.
        var substances = KnownSubstances.All.Where(s => s.Cas is not null && !s.IsFieldReading && !s.Key.Contains("chromium", StringComparison.Ordinal) && !s.NameZh.Contains(',', StringComparison.Ordinal)).Take(perSample).Select(s => s.NameZh).ToArray();
        var text = new StringBuilder(rows * 90).Append(Header).Append("\r\n");
        for (var i = 0; i < rows; i++)
        {
            var sample = string.Create(CultureInfo.InvariantCulture, $"L{i / perSample:00000}");
            var value = string.Create(CultureInfo.InvariantCulture, $"0.{(i * 7919L % 8999) + 1000}");
            text.Append(Line(sample, substances[i % perSample], value, limit: "0.0001")).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
