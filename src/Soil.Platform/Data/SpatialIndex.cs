using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;

namespace Soil.Platform.Data;

/// <summary>A row with a geometry and its bounding box in degrees; the box columns feed SQLite's R*Tree, PostGIS has GiST on the geometry.</summary>
public interface IHasBox
{
    Guid Id { get; }

    double MinX { get; }

    double MinY { get; }

    double MaxX { get; }

    double MaxY { get; }
}

/// <summary>
/// The one provider-specific thing about space: which rows may meet a box. Exact predicates are NetTopologySuite's, on what comes back.
/// </summary>
public static class SpatialIndex
{
    /// <summary>Rows whose bounding box meets <paramref name="box"/>, by index on both databases; further conditions may follow.</summary>
    public static IQueryable<T> InBox<T>(this SoilDb db, Envelope box) where T : class, IHasBox
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var (table, index) = Names(entity);
#pragma warning disable EF1002, EF1003 // names come from the model, never from a user; the numbers are parameters
        return db.Kind == DatabaseKind.Sqlite
            ? db.Set<T>().FromSqlRaw(
                $"select t.* from {table} t join {index} r on r.id = t.rowid " +
                "where r.max_x >= {0} and r.min_x <= {1} and r.max_y >= {2} and r.min_y <= {3}", box.MinX, box.MaxX, box.MinY, box.MaxY)
            : db.Set<T>().FromSqlRaw(
                $"select t.* from {table} t where t.max_x >= {{0}} and t.min_x <= {{1}} and t.max_y >= {{2}} and t.min_y <= {{3}} " +
                "and box(point(t.max_x, t.max_y), point(t.min_x, t.min_y)) && box(point({1}, {3}), point({0}, {2}))",
                box.MinX, box.MaxX, box.MinY, box.MaxY);
#pragma warning restore EF1002, EF1003
    }

    /// <summary>Makes the indexes of all boxed entities where they are missing; safe to run at each start.</summary>
    internal static async Task Ensure(SoilDb db, CancellationToken ct)
    {
        foreach (var entity in db.Model.GetEntityTypes().Where(e => typeof(IHasBox).IsAssignableFrom(e.ClrType)))
        {
            var (table, index) = Names(entity);
            var statements = db.Kind == DatabaseKind.Sqlite ? ForSqlite(table, index) : ForPostgres(table, index);
            foreach (var sql in statements) await db.Database.ExecuteSqlRawAsync(sql, ct);
        }
    }

    private static IEnumerable<string> ForSqlite(string table, string index)
    {
        yield return $"create virtual table if not exists {index} using rtree(id, min_x, max_x, min_y, max_y)";
        yield return $"create trigger if not exists {index}_insert after insert on {table} begin " +
            $"insert or replace into {index} values (new.rowid, new.min_x, new.max_x, new.min_y, new.max_y); end";
        yield return $"create trigger if not exists {index}_update after update of min_x, max_x, min_y, max_y on {table} begin " +
            $"insert or replace into {index} values (new.rowid, new.min_x, new.max_x, new.min_y, new.max_y); end";
        yield return $"create trigger if not exists {index}_delete after delete on {table} begin delete from {index} where id = old.rowid; end";
    }

    private static IEnumerable<string> ForPostgres(string table, string index)
    {
        yield return $"create index if not exists {index} on {table} using gist (box(point(max_x, max_y), point(min_x, min_y)))";
    }

    private static (string Table, string Index) Names(IReadOnlyEntityType entity)
    {
        var name = entity.GetTableName()!;
        return (entity.GetSchema() is { } schema ? $"{schema}.{name}" : name, $"{name}_box");
    }
}
