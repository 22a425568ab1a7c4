using Microsoft.EntityFrameworkCore;

namespace Soil.Platform.Data;

/// <summary>Opens units of work: each operation its own, with the scope of who asks.</summary>
public sealed class SoilDbFactory
{
    private readonly DbContextOptions<SoilDb> options;
    private readonly SoilModel model;
    private readonly TimeProvider clock;

    public SoilDbFactory(DatabaseTarget target, SoilModel model, TimeProvider clock)
    {
        Target = target;
        this.model = model;
        this.clock = clock;
        var builder = new DbContextOptionsBuilder<SoilDb>();
        target.Configure(builder);
        options = builder.Options;
    }

    public DatabaseTarget Target { get; }

    /// <summary>A unit of work whose queries return only rows inside <paramref name="scope"/>.</summary>
    public SoilDb Open(DataScope scope) => new(options, model, Target.Kind, scope, clock);

    /// <summary>A unit of work of the platform itself: handlers, jobs, the command line.</summary>
    public SoilDb OpenForPlatform() => Open(DataScope.Everything);
}
