using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Soil.Platform.Data;

namespace Soil.Platform.Jobs;

/// <summary>Work that the clock starts (定时任务): a name, when (Quartz cron, Asia/Shanghai), and a static function like a fact's handler.</summary>
internal sealed record ClockJob(string Name, string Cron, Delegate Run);

/// <summary>How a module says what the clock starts, one line each in its <c>XModule.cs</c>.</summary>
public static class ClockJobs
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "北京时间", "北京时间");

    /// <summary>At these times, run this static function; its parameters are the unit of work, a token, and services. It must be safe to run twice.</summary>
    public static IServiceCollection OnClock(this IServiceCollection services, string name, string cron, Delegate job) =>
        services.AddSingleton(new ClockJob(name, cron, job));

    /// <summary>
    /// Starts the clock. Jobs are kept in memory: they are declared by code at each start, and being safe to run twice, they need no cluster lock.
    /// </summary>
    internal static IServiceCollection AddClock(this IServiceCollection services)
    {
        ClockJob[] jobs = [.. services.Where(d => d.ServiceType == typeof(ClockJob)).Select(d => (ClockJob)d.ImplementationInstance!)];
        services.AddQuartz(quartz =>
        {
            foreach (var job in jobs)
            {
                var key = new JobKey(job.Name);
                quartz.AddJob<RunClockJob>(j => j.WithIdentity(key).DisallowConcurrentExecution());
                quartz.AddTrigger(t => t.ForJob(key).WithCronSchedule(job.Cron, c => c.InTimeZone(Zone)));
            }
        });
        return services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }
}

/// <summary>Runs a clock job in a unit of work of its own and commits it.</summary>
internal sealed class RunClockJob(IEnumerable<ClockJob> jobs, SoilDbFactory databases, IServiceProvider services) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var job = jobs.Single(j => j.Name == context.JobDetail.Key.Name);
        await using var db = databases.OpenForPlatform();
        object?[] arguments = [.. job.Run.Method.GetParameters().Select(p =>
            p.ParameterType == typeof(SoilDb) ? db
            : p.ParameterType == typeof(CancellationToken) ? cancellationToken
            : services.GetRequiredService(p.ParameterType))];
        await (Task)job.Run.DynamicInvoke(arguments)!;
        await db.SaveChangesAsync(cancellationToken);
    }
}
