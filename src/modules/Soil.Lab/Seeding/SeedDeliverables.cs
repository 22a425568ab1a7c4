using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Evidence.Contracts;
using Soil.Fieldwork.Contracts;
using Soil.Identity.Contracts;
using Soil.Lab.Deliverables;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Parameters;
using Soil.Platform.Seeding;
using Soil.Platform.Web;
using Soil.Sites.Contracts;

namespace Soil.Lab.Seeding;

/// <summary>
/// The laboratories' files of a scenario, through the product's own upload, check and review, each by the account and at the time that the
/// scenario says.
/// </summary>
internal sealed class SeedDeliverables(SoilDbFactory databases, SoilModel model) : ISeedStep
{
    public int Order => 50;

    public string Title => "检测成果";

    private sealed record Scenario(IReadOnlyList<Entry> Deliverables);

    private sealed record Entry(string File, string? Parcel, SamplingPurpose Purpose, string? Crs, string? ReportNo, string? ReportDate, IReadOnlyList<Step> Steps);

    private sealed record Step(string Act, string By, string At, string? Remark);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public async Task Load(SeedContext seed, CancellationToken ct)
    {
        await using var file = File.OpenRead(seed.PathOf("scenarios", $"{seed.Scenario}.json"));
        var scenario = (await JsonSerializer.DeserializeAsync<Scenario>(file, Json, ct))!;
        var clock = new StoryClock();
        var story = new SoilDbFactory(databases.Target, model, clock);
        var people = seed.Services.GetRequiredService<IPeople>();
        var callers = new Dictionary<string, Caller>(StringComparer.Ordinal);
        foreach (var entry in scenario.Deliverables)
        {
            DeliverableId? deliverable = null;
            foreach (var step in entry.Steps)
            {
                if (!callers.TryGetValue(step.By, out var caller))
                    callers[step.By] = caller = await people.CallerOf(step.By, ct) ?? throw new InvalidOperationException($"演示账号 {step.By} 不存在");
                clock.Now = BusinessDay.At(DateTime.ParseExact(step.At, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)).ToUniversalTime();
                if (step.Act == "upload") deliverable = await Upload(seed, story, clock, entry, step, caller, ct);
                else await Decide(seed.Services, story, entry, step, caller, deliverable!.Value.Value, ct);
                await Consequences.Drain(seed.Services, story, ct);
            }
        }
    }

    private static async Task<DeliverableId> Upload(
        SeedContext seed, SoilDbFactory story, StoryClock clock, Entry entry, Step step, Caller caller, CancellationToken ct)
    {
        var services = seed.Services;
        var evidence = services.GetRequiredService<IEvidence>();
        var declaration = new UploadDeliverable.Declaration(
            entry.Parcel, entry.Purpose, CoordinateSystem: entry.Crs, ReportNumber: entry.ReportNo, ReportDate: entry.ReportDate);
        await using var db = story.Open(caller.Scope);
        await using var content = File.OpenRead(seed.PathOf(entry.File));
        var (received, problem) = await UploadDeliverable.Receive(content, Path.GetFileName(entry.File), "text/csv", declaration, db, evidence, caller, ct);
        if (received is null) throw Failed(entry, step, problem);

        clock.Now += TimeSpan.FromSeconds(2);
        await using var own = story.OpenForPlatform();
        await CheckDeliverable.Check(
            received.Id, own, services.GetRequiredService<ISites>(), evidence, services.GetRequiredService<IFieldSamples>(),
            services.GetRequiredService<IRuleParameters>(), services.GetRequiredService<CheckProgress>(), ct);
        await own.SaveChangesAsync(ct);
        return received.Id;
    }

    private static async Task Decide(
        IServiceProvider services, SoilDbFactory story, Entry entry, Step step, Caller caller, Guid deliverable, CancellationToken ct)
    {
        await using var db = story.Open(caller.Scope);
        var answer = step.Act switch
        {
            "accept" => await AcceptDeliverable.Handle(
                deliverable, new(step.Remark), db, services.GetRequiredService<IEvidence>(), services.GetRequiredService<IFieldSamples>(),
                services.GetRequiredService<ISites>(), caller, ct),
            "return" => await ReturnDeliverable.Handle(deliverable, new(null, step.Remark), db, services.GetRequiredService<IRuleParameters>(), caller, ct),
            _ => throw new InvalidOperationException($"情景中的动作“{step.Act}”没有定义"),
        };
        if (answer.Result is not NoContent) throw Failed(entry, step, answer.Result as ProblemHttpResult);
    }

    private static InvalidOperationException Failed(Entry entry, Step step, ProblemHttpResult? problem)
    {
        var errors = problem?.ProblemDetails.Extensions.TryGetValue("errors", out var found) is true ? found as FindingOnWire[] ?? [] : [];
        return new($"{entry.File} {step.Act}：{problem?.ProblemDetails.Title} {string.Join("；", errors.Take(5).Select(e => $"{e.Sheet}!{e.Row} {e.Message}"))}");
    }
}
