using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>
/// Something that happened (事实): audit trail, outbox and job queue in one row, written in the transaction that made it true, never changed.
/// </summary>
[Unscoped("审计事实：只经审计权限和单个对象的历史读取")]
public sealed class Fact
{
    public required Guid Id { get; init; }

    /// <summary>When, UTC, to the microsecond (what both databases keep).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who, as canonical JSON: account, name, roles, scope, address, device, request (decision 23).</summary>
    public required string Actor { get; init; }

    public required string Kind { get; init; }

    /// <summary>Id of the object it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>Ids, and what cannot be looked up later, as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>How payloads and actors are written: camel case, Chinese as it is.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new Web.TypedIdJson() },
    };

    /// <summary>The actor, for people to read.</summary>
    public FactActor ActorAs() => JsonSerializer.Deserialize<FactActor>(Actor, Json)!;

    /// <summary>The payload as what its writer wrote.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload, Json)!;
}

/// <summary>Who did it, as a page shows it.</summary>
public sealed record FactActor(string Name, string? Address, IReadOnlyList<string> RoleNames);

internal sealed class FactMap : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> b)
    {
        b.ToTable("fact", "platform");
        b.Property(f => f.Kind).HasMaxLength(80);
        b.Property(f => f.Subject).HasMaxLength(80);
        b.HasIndex(f => f.At);
        b.HasIndex(f => new { f.Subject, f.At });
        b.HasIndex(f => new { f.Kind, f.At });
    }
}
