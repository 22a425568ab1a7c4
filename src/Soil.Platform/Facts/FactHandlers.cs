using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>Who listens to which fact: filled by the modules' <c>OnFact</c> lines, read when a fact is appended and when one is delivered.</summary>
public sealed class FactHandlers
{
    private readonly Dictionary<string, List<FactHandler>> byKind = new(StringComparer.Ordinal);

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    internal IReadOnlyList<FactHandler> For(string kind) => byKind.TryGetValue(kind, out var found) ? found : [];

    /// <summary>All lines, for docs/facts.md.</summary>
    public IEnumerable<(string Kind, string Handler)> Lines => byKind.SelectMany(p => p.Value.Select(h => (p.Key, h.Name)));

    internal void Add(FactHandler handler)
    {
        if (!byKind.TryGetValue(handler.Kind, out var list)) byKind[handler.Kind] = list = [];
        list.Add(handler);
    }

    /// <summary>Tells the runner that something waits.</summary>
    internal void Wake() => wake.Writer.TryWrite(true);

    internal ChannelReader<bool> Waiting => wake.Reader;
}

/// <summary>A static function that does a fact's consequence; safe to run twice. Its parameters are the fact, the unit of work, a token, and services.</summary>
internal sealed record FactHandler(string Kind, string Name, Delegate Run)
{
    public Task Invoke(Fact fact, SoilDb db, IServiceProvider services, CancellationToken ct)
    {
        object?[] arguments = [.. Run.Method.GetParameters().Select(p =>
            p.ParameterType == typeof(Fact) ? fact
            : p.ParameterType == typeof(SoilDb) ? db
            : p.ParameterType == typeof(CancellationToken) ? ct
            : services.GetRequiredService(p.ParameterType))];
        return (Task)Run.DynamicInvoke(arguments)!;
    }
}

/// <summary>The whole asynchronous story of a module, one line each, in its <c>XModule.cs</c>.</summary>
public static class FactRegistration
{
    /// <summary>After a fact of this kind, run this static function (style §7).</summary>
    public static IServiceCollection OnFact(this IServiceCollection services, FactKind kind, Delegate handler)
    {
        var method = handler.Method;
        services.AddSingleton(new FactHandler(kind.Name, $"{method.DeclaringType!.FullName}.{method.Name}", handler));
        return services;
    }
}
