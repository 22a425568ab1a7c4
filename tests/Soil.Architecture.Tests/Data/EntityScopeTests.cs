using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Soil.Architecture.Tests.Reading;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Architecture.Tests.Data;

/// <summary>Every row is kept inside its reader's scope by the model itself, or says why not (style §6, BR-13-01).</summary>
public sealed class EntityScopeTests(RunningHost host)
{
    [Fact]
    public void Every_entity_is_scoped_or_excused() => Broken(host.Model).ShouldBeNone();

    [Fact]
    public void The_model_holds_entities_of_every_room_that_has_any() =>
        host.Model.GetEntityTypes().Select(e => e.ClrType.Assembly).Distinct().Should().Contain(
            Plan.RoomAssemblies.Where(a => a.GetTypes().Any(t => t.Namespace?.EndsWith(".Data", StringComparison.Ordinal) == true && t.GetInterfaces().Any(i => i.Name.StartsWith("IEntityTypeConfiguration", StringComparison.Ordinal)))));

    [Fact]
    public void Leaving_the_scope_out_has_a_reason_beside_the_call() => Sources.Of(".cs", ".razor").Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal)).SelectMany(Unreasoned).ShouldBeNone();

    [Fact]
    public void Careless_entities_and_calls_are_found()
    {
        using var careless = new Careless();
        Broken(careless.Model).Should().BeEquivalentTo(
            "Forgotten is neither scoped nor excused", "Unfiltered is scoped by name, and no filter keeps it", "Both is scoped and excused at once", "Mute is excused without a reason");
        Unreasoned(new("src/Bad.cs", "rows.IgnoreQueryFilters();")).Should().ContainSingle();
        Unreasoned(new("src/Good.cs", "// The import must see codes of other districts, to refuse a second parcel of the same code.\nrows.IgnoreQueryFilters();")).Should().BeEmpty();
    }

    private static IEnumerable<string> Broken(IModel model)
    {
        foreach (var entity in model.GetEntityTypes().Where(e => !e.IsOwned() && e.BaseType is null))
        {
            var type = entity.ClrType;
            var scoped = type.IsAssignableTo(typeof(IParcelScoped)) || type.IsAssignableTo(typeof(IOrganisationScoped)) || type.IsAssignableTo(typeof(IFieldDataScoped))
                || type.GetInterfaces().Any(i => i.Assembly == typeof(IParcelScoped).Assembly && i.Name.EndsWith("Scoped", StringComparison.Ordinal));
            var excuse = type.GetCustomAttributes(typeof(UnscopedAttribute), inherit: false).Cast<UnscopedAttribute>().SingleOrDefault();
            if (scoped && excuse is not null) yield return $"{type.Name} is scoped and excused at once";
            else if (scoped && entity.FindDeclaredQueryFilter(SoilDb.ScopeFilter) is null) yield return $"{type.Name} is scoped by name, and no filter keeps it";
            else if (!scoped && excuse is null) yield return $"{type.Name} is neither scoped nor excused";
            else if (excuse is { Reason.Length: 0 }) yield return $"{type.Name} is excused without a reason";
        }
    }

    private static IEnumerable<string> Unreasoned(SourceFile file) =>
        from line in file.Lines.Index()
        where line.Item.Contains("IgnoreQueryFilters(", StringComparison.Ordinal)
        where !file.Lines.Skip(line.Index - 3).Take(4).Any(l => l.Contains("//", StringComparison.Ordinal))
        select $"{file.Path}:{line.Index + 1} leaves the scope out without a reason";

    /// <summary>The deliberately bad model.</summary>
    private sealed class Careless : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Forgotten>();
            modelBuilder.Entity<Unfiltered>().Ignore(u => u.ParcelId);
            modelBuilder.Entity<Both>().Ignore(u => u.ParcelId);
            modelBuilder.Entity<Mute>();
        }
    }

    private sealed class Forgotten
    {
        public int Id { get; set; }
    }

    private sealed class Unfiltered : IParcelScoped
    {
        public int Id { get; set; }

        public ParcelId ParcelId { get; set; }

        public string DivisionCode { get; set; } = "";
    }

    [Unscoped("说得出理由，却又有数据范围")]
    private sealed class Both : IParcelScoped
    {
        public int Id { get; set; }

        public ParcelId ParcelId { get; set; }

        public string DivisionCode { get; set; } = "";
    }

    [Unscoped("")]
    private sealed class Mute
    {
        public int Id { get; set; }
    }
}
