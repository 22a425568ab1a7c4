using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;
using Soil.Core.Ids;
using Soil.Platform.Facts;

namespace Soil.Platform.Data;

/// <summary>What the one model is made of: the rooms' assemblies, and who listens to which fact.</summary>
public sealed record SoilModel(IReadOnlyList<Assembly> Assemblies, FactHandlers Handlers);

/// <summary>
/// The one unit of work. Entity types are internal to their module; this type only knows how to find their mappings, how to keep rows
/// inside the reader's <see cref="DataScope"/>, and how to commit everything — rows, bulk rows, facts and their deliveries — at once.
/// </summary>
public sealed class SoilDb(DbContextOptions<SoilDb> options, SoilModel parts, DatabaseKind kind, DataScope scope, TimeProvider clock)
    : DbContext(options)
{
    /// <summary>Name of the query filter that keeps rows inside the reader's scope; leaving it out needs a reason beside the call.</summary>
    public const string ScopeFilter = "scope";

    private readonly List<Func<CancellationToken, Task>> bulk = [];

    public DatabaseKind Kind { get; } = kind;

    /// <summary>The rows that queries through this context may return.</summary>
    public DataScope Scope { get; } = scope;

    public TimeProvider Clock { get; } = clock;

    internal FactHandlers Handlers { get; } = parts.Handlers;

    // The filter expressions read these; EF turns them into parameters of each query.
    private bool WholeCity => Scope.WholeCity;

    private IReadOnlyList<string> Divisions => Scope.Divisions;

    private OrganisationId? Organisation => Scope.Organisation;

    /// <summary>Queues rows for one fast write (COPY, prepared insert) inside the next <see cref="SaveChangesAsync(bool, CancellationToken)"/>.</summary>
    public void AddBulk<T>(IReadOnlyCollection<T> rows) where T : class
    {
        if (rows.Count > 0) bulk.Add(ct => BulkInsert.Write(this, rows, ct));
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var facts = ChangeTracker.Entries<Delivery>().Any(e => e.State == EntityState.Added);
        int written;
        if (bulk.Count == 0)
        {
            written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        else
        {
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            foreach (var write in bulk) await write(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            bulk.Clear();
        }
        if (facts) Handlers.Wake();
        return written;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(28, 12);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        foreach (var id in typeof(ITypedId<>).Assembly.GetTypes().Where(IsTypedId))
            configurationBuilder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        if (Kind == DatabaseKind.Sqlite) configurationBuilder.Properties<Geometry>().HaveConversion<WkbConverter>();
        else configurationBuilder.Properties<Geometry>().HaveColumnType("geometry(Geometry,4490)");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SoilDb).Assembly);
        foreach (var assembly in parts.Assemblies) modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        if (Kind == DatabaseKind.Postgres) modelBuilder.HasPostgresExtension("postgis");
        foreach (var entity in modelBuilder.Model.GetEntityTypes().ToList())
        {
            if (Kind == DatabaseKind.Sqlite) PrefixWithSchema(entity);
            if (typeof(IParcelScoped).IsAssignableFrom(entity.ClrType)) Call(nameof(ScopeByParcel), entity.ClrType, modelBuilder);
            else if (typeof(IFieldDataScoped).IsAssignableFrom(entity.ClrType)) Call(nameof(ScopeByFieldData), entity.ClrType, modelBuilder);
            else if (typeof(IDivisionScoped).IsAssignableFrom(entity.ClrType)) Call(nameof(ScopeByDivision), entity.ClrType, modelBuilder);
            else if (typeof(IOrganisationScoped).IsAssignableFrom(entity.ClrType)) Call(nameof(ScopeByOrganisation), entity.ClrType, modelBuilder);
        }
    }

    private static bool IsTypedId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));

    /// <summary>SQLite has no schemas: <c>lab.result</c> is <c>lab_result</c> there.</summary>
    private static void PrefixWithSchema(IMutableEntityType entity)
    {
        if (entity.GetSchema() is not { } schema) return;
        entity.SetTableName($"{schema}_{entity.GetTableName()}");
        entity.SetSchema(null);
    }

    private void Call(string method, Type entity, ModelBuilder modelBuilder) =>
        GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(entity).Invoke(this, [modelBuilder]);

    private void ScopeByParcel<T>(ModelBuilder modelBuilder) where T : class, IParcelScoped =>
        modelBuilder.Entity<T>().HasQueryFilter(ScopeFilter, e =>
            WholeCity
            || Divisions.Contains(e.DivisionCode)
            || Set<ParcelGrant>().Any(g => g.OrganisationId == Organisation && g.ParcelId == e.ParcelId));

    private void ScopeByFieldData<T>(ModelBuilder modelBuilder) where T : class, IFieldDataScoped =>
        modelBuilder.Entity<T>().HasQueryFilter(ScopeFilter, e =>
            WholeCity
            || (e.DivisionCode != null && Divisions.Contains(e.DivisionCode))
            || (e.ParcelId == null && e.OrganisationId != null && e.OrganisationId == Organisation)
            || Set<ParcelGrant>().Any(g => g.OrganisationId == Organisation && g.ParcelId == e.ParcelId));

    private void ScopeByDivision<T>(ModelBuilder modelBuilder) where T : class, IDivisionScoped =>
        modelBuilder.Entity<T>().HasQueryFilter(ScopeFilter, e => WholeCity || (e.DivisionCode != null && Divisions.Contains(e.DivisionCode)));

    private void ScopeByOrganisation<T>(ModelBuilder modelBuilder) where T : class, IOrganisationScoped =>
        modelBuilder.Entity<T>().HasQueryFilter(ScopeFilter, e =>
            WholeCity
            || e.OrganisationId == Organisation
            || (e.DivisionCode != null && Divisions.Contains(e.DivisionCode)));
}
