using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Platform.Crypto;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>A fact's place in the chain, and the digests of its fields, so that a broken fact also says which field broke.</summary>
[Unscoped("事实链：只含摘要")]
internal sealed class SealedFact
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Position { get; init; }

    public required Guid FactId { get; init; }

    /// <summary>Number of the batch that sealed it.</summary>
    public required long Batch { get; init; }

    /// <summary>SM3 of each field of <see cref="Seals.Fields"/>, lower-case hexadecimal, one after the other.</summary>
    public required string FieldDigests { get; init; }
}

/// <summary>Facts that were sealed together: Merkle root over them, chained to the batch before.</summary>
[Unscoped("事实链：只含摘要")]
internal sealed class SealBatch
{
    public required long Number { get; init; }

    public required long First { get; init; }

    public required long Count { get; init; }

    public required string Root { get; init; }

    public required string PreviousHead { get; init; }

    public required string Head { get; init; }

    public required DateTimeOffset SealedAt { get; init; }
}

/// <summary>The arithmetic of the chain, GB/T 32905-2016 (SM3): one place for the sealer and for the verifier.</summary>
internal static class Seals
{
    /// <summary>What is digested of a fact, in this order.</summary>
    public static readonly string[] Fields = ["id", "at", "actor", "kind", "subject", "payload"];

    private const int HexLength = NationalCrypto.Sm3Length * 2;

    public static string FieldDigests(Fact fact)
    {
        string[] texts =
        [
            fact.Id.ToString(), fact.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
            fact.Actor, fact.Kind, fact.Subject, fact.Payload,
        ];
        return string.Concat(texts.Select(NationalCrypto.Sm3Hex));
    }

    /// <summary>Name of the first field whose digest differs; null when all agree.</summary>
    public static string? FirstDifference(string expected, string actual)
    {
        if (expected.Length != Fields.Length * HexLength) return "digest";
        for (var i = 0; i < Fields.Length; i++)
        {
            if (string.CompareOrdinal(expected, i * HexLength, actual, i * HexLength, HexLength) != 0) return Fields[i];
        }
        return null;
    }

    /// <summary>Merkle root: pairs are hashed upwards, an odd one goes up as it is.</summary>
    public static string Root(IReadOnlyList<string> fieldDigests)
    {
        byte[][] level = [.. fieldDigests.Select(d => NationalCrypto.Sm3(Encoding.ASCII.GetBytes(d)))];
        while (level.Length > 1)
            level = [.. level.Chunk(2).Select(p => p.Length == 2 ? NationalCrypto.Sm3([.. p[0], .. p[1]]) : p[0])];
        return Convert.ToHexStringLower(level[0]);
    }

    public static string Head(string previousHead, long number, long first, long count, string root) =>
        NationalCrypto.Sm3Hex(string.Create(CultureInfo.InvariantCulture, $"{previousHead}|{number}|{first}|{count}|{root}"));

    /// <summary>Head before the first batch.</summary>
    public const string Genesis = "genesis";
}

internal sealed class SealedFactMap : IEntityTypeConfiguration<SealedFact>
{
    public void Configure(EntityTypeBuilder<SealedFact> b)
    {
        b.ToTable("sealed_fact", "platform");
        b.HasKey(s => s.Position);
        b.Property(s => s.Position).ValueGeneratedNever();
        b.HasIndex(s => s.FactId).IsUnique();
        b.HasIndex(s => s.Batch);
    }
}

internal sealed class SealBatchMap : IEntityTypeConfiguration<SealBatch>
{
    public void Configure(EntityTypeBuilder<SealBatch> b)
    {
        b.ToTable("seal_batch", "platform");
        b.HasKey(s => s.Number);
        b.Property(s => s.Number).ValueGeneratedNever();
    }
}
