using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Soil.Alerts.Data;
using Soil.Alerts.Handling;
using Soil.Core.Ids;
using Soil.Core.Places;
using Soil.Core.Roles;
using Soil.Platform.Data;
using Soil.Platform.Parameters;
using Soil.Platform.Seeding;
using Soil.Platform.Web;

namespace Soil.Alerts.Seeding;

/// <summary>
/// What the demo city's districts did about its alerts: most old ones are handled and closed, the others stand at every step, some of them late.
/// </summary>
internal sealed class SeedHandling(SoilDbFactory databases, SoilModel model) : ISeedStep
{
    /// <summary>Of older alerts one in three was taken up only this long ago.</summary>
    private const int LateDays = 45;

    /// <summary>Days after the alert on which each step was taken.</summary>
    private static readonly int[] StepDays = [1, 3, 9, 38, 44];

    public int Order => 70;

    public string Title => "告警办理";

    private sealed record Waiting(AlertId Id, DateTimeOffset RaisedAt, string? DivisionCode);

    public async Task Load(SeedContext seed, CancellationToken ct)
    {
        var clock = new StoryClock();
        var story = new SoilDbFactory(databases.Target, model, clock);
        var parameters = seed.Services.GetRequiredService<IRuleParameters>();
        var now = databases.Clock.GetUtcNow();
        await using var reading = databases.OpenForPlatform();
        var alerts = await reading.Set<Alert>().OrderBy(a => a.RaisedAt).ThenBy(a => a.Number)
            .Select(a => new Waiting(a.Id, a.RaisedAt, a.DivisionCode)).ToListAsync(ct);
        foreach (var (alert, index) in alerts.Select((a, i) => (a, i)))
        {
            var age = (now - alert.RaisedAt).Days;
            var isSettled = age > LateDays && index % 3 != 0;
            var late = isSettled ? 0 : Math.Max(0, age - LateDays);
            var steps = isSettled ? StepDays.Length : Math.Max(late > 0 ? 1 : 0, index / 3 % StepDays.Length);
            for (var step = 0; step < steps; step++)
            {
                clock.Now = alert.RaisedAt.AddDays(late + StepDays[step]);
                if (clock.Now >= now) break;
                await using var db = story.OpenForPlatform();
                await Take(step, alert, db, parameters, ct);
            }
        }
    }

    private static async Task Take(int step, Waiting alert, SoilDb db, IRuleParameters parameters, CancellationToken ct)
    {
        var id = alert.Id.Value;
        var answer = step switch
        {
            0 => await AssignAlert.Handle(id, new(alert.DivisionCode), db, City, parameters, ct),
            1 => await StartVerifying.Handle(id, new(), db, District(alert), parameters, ct),
            2 => await ConfirmAlert.Handle(id, new("现场核实属实，已要求土地使用权人设置围挡并开展风险评估"), db, District(alert), parameters, ct),
            3 => await CompleteHandling.Handle(id, new("风险评估已启动，污染区域已封闭管理"), db, District(alert), parameters, ct),
            _ => await ReviewHandling.Handle(id, new(true, "处置措施落实，同意销号"), db, City, parameters, ct),
        };
        if (answer.Result is ProblemHttpResult refused) throw new InvalidOperationException($"演示告警 {id} 第 {step + 1} 步：{refused.ProblemDetails.Title}");
    }

    private static Caller City { get; } = new(AccountId.New(), "演示 市局值班员", null, "演示市局", [Role.R02], DataScope.Everything);

    private static Caller District(Waiting alert)
    {
        var name = DivisionCode.TryParse(alert.DivisionCode, out var code) && Divisions.Default.Find(code) is { } division ? division.Name : "区县";
        return new(AccountId.New(), $"演示 {name}分局值班员", null, $"演示{name}分局", [Role.R04], DataScope.Everything);
    }
}
