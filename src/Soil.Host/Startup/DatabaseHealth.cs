using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Soil.Platform.Data;

namespace Soil.Host.Startup;

/// <summary>Ready means: the database answers, and preparation (migrations, demo city) is over.</summary>
internal sealed class DatabaseHealth(SoilDbFactory databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = databases.OpenForPlatform();
        return await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("数据库没有应答");
    }
}
