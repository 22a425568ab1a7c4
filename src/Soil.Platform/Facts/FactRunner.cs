using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>
/// Gives each waiting fact to its listeners. A claim is one conditional update, so any number of nodes may run; a claim that its
/// node did not live to finish is free again after <see cref="Lease"/>, or at the next start on SQLite.
/// </summary>
internal sealed class FactRunner(SoilDbFactory databases, SoilModel model, IServiceScopeFactory scopes, ILogger<FactRunner> log)
    : BackgroundService
{
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private const int MostAttempts = 5;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await FreeClaimsOfDeadNode(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunOne(stoppingToken)) continue;
                using var pause = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                pause.CancelAfter(TimeSpan.FromSeconds(1));
                await model.Handlers.Waiting.WaitToReadAsync(pause.Token);
                model.Handlers.Waiting.TryRead(out _);
            }
            catch (OperationCanceledException)
            {
                // Either a second has passed, or the host stops; the loop's condition tells which.
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                log.LogError(e, "后台任务循环出错，5 秒后再试");
                await Task.Delay(TimeSpan.FromSeconds(5), databases.Clock, stoppingToken);
            }
        }
    }

    /// <summary>Runs what waits until nothing does. Tests call it; so does the command line.</summary>
    public async Task Drain(CancellationToken ct)
    {
        while (await RunOne(ct))
        {
        }
    }

    private async Task<bool> RunOne(CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        var now = databases.Clock.GetUtcNow();
        var next = await db.Set<Delivery>().AsNoTracking()
            .Where(d => (d.State == DeliveryState.Waiting || d.State == DeliveryState.Running) && d.NotBefore <= now)
            .OrderBy(d => d.NotBefore).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.NotBefore }).FirstOrDefaultAsync(ct);
        if (next is null) return false;
        var claimed = await db.Set<Delivery>()
            .Where(d => d.Id == next.Id && d.NotBefore == next.NotBefore && d.State != DeliveryState.Done && d.State != DeliveryState.Stopped)
            .ExecuteUpdateAsync(s => s
                .SetProperty(d => d.State, DeliveryState.Running)
                .SetProperty(d => d.Attempts, d => d.Attempts + 1)
                .SetProperty(d => d.NotBefore, now + Lease), ct);
        if (claimed == 1) await Deliver(db, next.Id, ct);
        return true;
    }

    private async Task Deliver(SoilDb db, Guid id, CancellationToken ct)
    {
        var delivery = await db.Set<Delivery>().Include(d => d.Fact).SingleAsync(d => d.Id == id, ct);
        var handler = model.Handlers.For(delivery.Fact.Kind).FirstOrDefault(h => h.Name == delivery.Handler);
        try
        {
            if (handler is not null)
            {
                await using var services = scopes.CreateAsyncScope();
                await handler.Invoke(delivery.Fact, db, services.ServiceProvider, ct);
            }
            delivery.Finish(databases.Clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var error = (e as TargetInvocationException)?.InnerException ?? e;
            log.LogError(error, "后台任务 {Handler} 处理事实 {Fact} 失败", delivery.Handler, delivery.FactId);
            await Postpone(id, delivery.Attempts, error.Message, ct);
        }
    }

    private async Task Postpone(Guid id, int attempts, string error, CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        var state = attempts >= MostAttempts ? DeliveryState.Stopped : DeliveryState.Waiting;
        var again = databases.Clock.GetUtcNow() + TimeSpan.FromSeconds(Math.Pow(4, attempts));
        await db.Set<Delivery>().Where(d => d.Id == id).ExecuteUpdateAsync(s => s
            .SetProperty(d => d.State, state)
            .SetProperty(d => d.NotBefore, again)
            .SetProperty(d => d.Error, error), ct);
    }

    /// <summary>SQLite has one node: whatever is claimed at the start was claimed by a process that is gone.</summary>
    private async Task FreeClaimsOfDeadNode(CancellationToken ct)
    {
        if (databases.Target.Kind != DatabaseKind.Sqlite) return;
        await using var db = databases.OpenForPlatform();
        var now = databases.Clock.GetUtcNow();
        await db.Set<Delivery>().Where(d => d.State == DeliveryState.Running).ExecuteUpdateAsync(s => s
            .SetProperty(d => d.State, DeliveryState.Waiting)
            .SetProperty(d => d.NotBefore, now), ct);
    }
}
