using Soil.Platform.Data;

namespace Soil.Platform.Facts;

/// <summary>
/// A module's way to prove that its rows or files are still what a fact said: the fact carries a digest, the module computes it anew.
/// So a changed result, verdict or file is found by <c>soil audit verify</c> even where the fact itself was left alone.
/// </summary>
public interface IFactProof
{
    /// <summary>The kind of fact that carries the digest.</summary>
    FactKind Kind { get; }

    /// <summary>Null when the store still agrees with the fact; otherwise what differs, <c>results: row 17 value</c>.</summary>
    Task<string?> Differs(Fact fact, SoilDb db, CancellationToken ct);
}
