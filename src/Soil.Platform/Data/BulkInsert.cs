using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Soil.Platform.Data;

/// <summary>Writes many rows of one entity fast: COPY on PostgreSQL, one prepared insert on SQLite. Runs inside the caller's transaction.</summary>
internal static class BulkInsert
{
    private sealed record Column(string Name, string StoreType, Func<object, object?> Read);

    public static async Task Write<T>(SoilDb db, IReadOnlyCollection<T> rows, CancellationToken ct) where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        Column[] columns = [.. entity.GetProperties().Select(p => Of(p, table))];
        if (db.Kind == DatabaseKind.Postgres) await Copy(db, table, columns, rows, ct);
        else await Insert(db, table, columns, rows, ct);
    }

    private static Column Of(IProperty property, StoreObjectIdentifier table)
    {
        var member = property.PropertyInfo!;
        var converter = property.GetTypeMapping().Converter;
        return new(property.GetColumnName(table)!, property.GetColumnType(), row =>
        {
            var value = member.GetValue(row);
            return value is null || converter is null ? value : converter.ConvertToProvider(value);
        });
    }

    private static async Task Copy<T>(SoilDb db, StoreObjectIdentifier table, Column[] columns, IReadOnlyCollection<T> rows, CancellationToken ct) where T : class
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var target = table.Schema is null ? $"\"{table.Name}\"" : $"\"{table.Schema}\".\"{table.Name}\"";
        await using var writer = await connection.BeginBinaryImportAsync($"copy {target} ({names}) from stdin (format binary)", ct);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(ct);
            foreach (var column in columns)
            {
                var value = column.Read(row);
                if (value is null) await writer.WriteNullAsync(ct);
                else await writer.WriteAsync(value, BaseType(column.StoreType), ct);
            }
        }
        await writer.CompleteAsync(ct);
    }

    /// <summary><c>character varying(40)</c> → <c>character varying</c>: COPY names the type without its size.</summary>
    private static string BaseType(string storeType)
    {
        var bracket = storeType.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? storeType : storeType[..bracket];
    }

    private static async Task Insert<T>(SoilDb db, StoreObjectIdentifier table, Column[] columns, IReadOnlyCollection<T> rows, CancellationToken ct) where T : class
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var places = string.Join(", ", columns.Select((_, i) => $"$p{i}"));
#pragma warning disable CA2100 // names come from the model, never from a user
        command.CommandText = $"insert into \"{table.Name}\" ({names}) values ({places})";
#pragma warning restore CA2100
        DbParameter[] parameters = [.. columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" }))];
        await command.PrepareAsync(ct);
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++) parameters[i].Value = columns[i].Read(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
