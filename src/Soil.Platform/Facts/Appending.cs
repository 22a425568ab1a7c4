using System.Text.Json;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Platform.Facts;

/// <summary>How a fact gets into the unit of work.</summary>
public static class Appending
{
    /// <summary>
    /// Appends a fact and one delivery for each listener. Nothing is written until the unit of work is saved, with whatever made the fact true.
    /// </summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="subject">Id of the object it is about.</param>
    /// <param name="caller">Who did it.</param>
    /// <param name="payload">Ids, and what cannot be looked up later.</param>
    public static Fact Append(this SoilDb db, FactKind kind, object subject, Caller caller, object? payload = null)
    {
        var now = db.Clock.GetUtcNow();
        var fact = new Fact
        {
            Id = Guid.CreateVersion7(now),
            At = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
            Actor = JsonSerializer.Serialize(caller.AsActor(), Fact.Json),
            Kind = kind.Name,
            Subject = subject.ToString()!,
            Payload = payload is null ? "{}" : JsonSerializer.Serialize(payload, Fact.Json),
        };
        db.Add(fact);
        foreach (var handler in db.Handlers.For(kind.Name))
            db.Add(new Delivery { Id = Guid.CreateVersion7(now), FactId = fact.Id, Handler = handler.Name, NotBefore = fact.At });
        return fact;
    }
}
