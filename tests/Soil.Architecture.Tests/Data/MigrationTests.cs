using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Soil.Architecture.Tests.Reading;
using Soil.Platform.Data;

namespace Soil.Architecture.Tests.Data;

/// <summary>Both databases' migrations build exactly the model that the program uses.</summary>
public sealed class MigrationTests(RunningHost host)
{
    public static TheoryData<DatabaseKind> Databases => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory, MemberData(nameof(Databases))]
    public void The_migrations_lead_to_the_model(DatabaseKind kind) => Pending(kind, host.Services.GetRequiredService<SoilModel>()).Should().BeFalse("./dev migrations NAME writes what is missing");

    [Theory, MemberData(nameof(Databases))]
    public void A_model_with_one_table_more_is_found(DatabaseKind kind)
    {
        var model = host.Services.GetRequiredService<SoilModel>();
        Pending(kind, model with { Assemblies = [.. model.Assemblies, Assembly.GetExecutingAssembly()] }).Should().BeTrue();
    }

    private static bool Pending(DatabaseKind kind, SoilModel model)
    {
        var target = kind == DatabaseKind.Sqlite ? DatabaseTarget.SqliteFile("unused.db") : DatabaseTarget.Parse("Host=unused;Database=unused");
        var options = new DbContextOptionsBuilder<SoilDb>().EnableServiceProviderCaching(false); // else the second model would be the first one's copy
        target.Configure(options);
        using var db = new SoilDb(options.Options, model, kind, DataScope.Everything, TimeProvider.System);
        return db.Database.HasPendingModelChanges();
    }
}

/// <summary>The deliberately bad table: no migration knows it.</summary>
internal sealed class UnmigratedThing
{
    public int Id { get; set; }
}

internal sealed class UnmigratedThingMap : IEntityTypeConfiguration<UnmigratedThing>
{
    public void Configure(EntityTypeBuilder<UnmigratedThing> builder) => builder.ToTable("thing", "unmigrated");
}
