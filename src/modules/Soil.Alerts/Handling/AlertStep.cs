using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Soil.Alerts.Data;
using Soil.Core.Alerting;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Core.Naming;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Parameters;
using Soil.Platform.Web;

namespace Soil.Alerts.Handling;

/// <summary>What every step of an alert has in common: found inside the scope, in the right state, recorded, and the to-dos passed on, in one save.</summary>
/// <param name="Name">What is done, <c>派发</c>.</param>
/// <param name="Fact">The fact it leaves.</param>
/// <param name="From">States it may be done in.</param>
internal sealed record AlertStep(string Name, FactKind Fact, params IReadOnlyList<AlertState> From)
{
    private const int ShortestOpinion = 5;

    /// <param name="findings">What is wrong with the request itself; any error refuses.</param>
    /// <param name="forbids">What forbids the act to this caller on this alert (four eyes, level); null when nothing does.</param>
    /// <param name="act">The change.</param>
    /// <param name="payload">What the fact keeps: opinion, evidence.</param>
    internal async Task<Results<NoContent, NotFound, ProblemHttpResult>> Take(
        Guid id, SoilDb db, Caller caller, IRuleParameters parameters, IReadOnlyList<Finding> findings,
        Func<Alert, Finding?> forbids, Action<Alert, DateTimeOffset> act, object payload, CancellationToken ct)
    {
        // gather
        AlertId alertId = new(id);
        var alert = await db.Set<Alert>().SingleOrDefaultAsync(a => a.Id == alertId, ct);
        if (alert is null) return TypedResults.NotFound();

        // judge
        if (!From.Contains(alert.State)) return Problems.Conflict($"不能{Name}", AlertFindings.WrongState.At(default, null, null, alert.State.Chinese(), Name));
        if (forbids(alert) is { } forbidden) return Problems.Forbidden($"不能{Name}", forbidden);
        if (findings.HasErrors()) return Problems.Refuse($"还不能{Name}", findings);

        // act
        act(alert, db.Clock.GetUtcNow());
        db.Append(Fact, alert.Id, caller, payload);
        await AlertTodos.Renew(db, alert, caller, parameters, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Problems.Conflict($"不能{Name}", AlertFindings.Overtaken.At(default));
        }
        return TypedResults.NoContent();
    }

    /// <summary>A text that must be there.</summary>
    internal static IEnumerable<Finding> Required(string? text, string path, string name) =>
        (text?.Trim().Length ?? 0) < ShortestOpinion ? [AlertFindings.OpinionMissing.At(new(path), text, null, name)] : [];

    internal static Finding? Nothing(Alert alert) => null;
}
