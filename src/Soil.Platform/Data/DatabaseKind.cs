using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Soil.Platform.Data;

/// <summary>The two databases we really run on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>Where the rows are: a SQLite file (one machine, nothing to install) or a PostgreSQL server with PostGIS.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="ConnectionString">Provider's own connection string.</param>
public sealed record DatabaseTarget(DatabaseKind Kind, string ConnectionString)
{
    /// <summary>A SQLite file: foreign keys on, waits for the writer before it for up to 30 s.</summary>
    public static DatabaseTarget SqliteFile(string path) => new(DatabaseKind.Sqlite, new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString());

    /// <summary><c>Host=…</c> is PostgreSQL; anything else is the path of a SQLite file.</summary>
    public static DatabaseTarget Parse(string text) => text.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        ? new(DatabaseKind.Postgres, new NpgsqlConnectionStringBuilder(text) { ApplicationName = "soil" }.ToString())
        : SqliteFile(text);

    internal void Configure(DbContextOptionsBuilder options)
    {
        if (Kind == DatabaseKind.Sqlite)
            options.UseSqlite(ConnectionString, o => o.MigrationsAssembly("Soil.Migrations.Sqlite"))
                .AddInterceptors(SqlitePragmas.Instance);
        else
            options.UseNpgsql(ConnectionString, o => o.UseNetTopologySuite().MigrationsAssembly("Soil.Migrations.Postgres"));
        options.UseSnakeCaseNamingConvention();
    }
}
