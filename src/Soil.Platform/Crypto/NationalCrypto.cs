using Org.BouncyCastle.Crypto.Digests;

namespace Soil.Platform.Crypto;

/// <summary>National cryptography (国密), behind this one file: SM3 digests, GB/T 32905-2016.</summary>
public static class NationalCrypto
{
    /// <summary>Bytes of an SM3 digest.</summary>
    public const int Sm3Length = 32;

    /// <summary>SM3 of some bytes.</summary>
    public static byte[] Sm3(ReadOnlySpan<byte> data)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(data);
        var hash = new byte[Sm3Length];
        digest.DoFinal(hash);
        return hash;
    }

    /// <summary>SM3 of a text's UTF-8 bytes, lower-case hexadecimal.</summary>
    public static string Sm3Hex(string text) => Convert.ToHexStringLower(Sm3(System.Text.Encoding.UTF8.GetBytes(text)));
}

/// <summary>SM3 over bytes that arrive in pieces.</summary>
public sealed class Sm3Stream
{
    private readonly SM3Digest digest = new();

    public void Append(ReadOnlySpan<byte> data) => digest.BlockUpdate(data);

    /// <summary>The digest, lower-case hexadecimal; the stream starts anew.</summary>
    public string FinishHex()
    {
        var hash = new byte[NationalCrypto.Sm3Length];
        digest.DoFinal(hash);
        return Convert.ToHexStringLower(hash);
    }
}
