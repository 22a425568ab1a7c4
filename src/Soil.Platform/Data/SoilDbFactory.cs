using Microsoft.EntityFrameworkCore;

namespace Soil.Platform.Data;

/// <summary>Opens units of work: each operation its own, with the scope of who asks.</summary>
public sealed class SoilDbFactory
{
    private readonly DbContextOptions<SoilDb> options;
    private readonly SoilModel model;

    public SoilDbFactory(DatabaseTarget target, SoilModel model, TimeProvider clock)
    {
        Target = target;
        this.model = model;
        Clock = clock;
        var builder = new DbContextOptionsBuilder<SoilDb>();
        target.Configure(builder);
        options = builder.Options;
    }

    public DatabaseTarget Target { get; }

    /// <summary>The time that units of work live in.</summary>
    public TimeProvider Clock { get; }

    /// <summary>A unit of work whose queries return only rows inside <paramref name="scope"/>.</summary>
    public SoilDb Open(DataScope scope) => new(options, model, Target.Kind, scope, Clock);

    /// <summary>A unit of work of the platform itself: handlers, jobs, the command line.</summary>
    public SoilDb OpenForPlatform() => Open(DataScope.Everything);
}
