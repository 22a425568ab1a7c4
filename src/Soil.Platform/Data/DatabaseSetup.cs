using Microsoft.EntityFrameworkCore;
using Soil.Platform.Files;

namespace Soil.Platform.Data;

/// <summary>Brings a database to this version's shape: migrations, then spatial indexes, then what a crash left in the file store.</summary>
public sealed class DatabaseSetup(SoilDbFactory databases, FileStore files)
{
    /// <summary>Safe to run at each start; on PostgreSQL the migration takes the server's lock, so two nodes may start at once.</summary>
    public async Task Run(CancellationToken ct)
    {
        await using var db = databases.OpenForPlatform();
        await db.Database.MigrateAsync(ct);
        await SpatialIndex.Ensure(db, ct);
        files.SweepTemporary();
    }
}
