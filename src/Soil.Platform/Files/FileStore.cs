using System.Buffers;
using System.Security.Cryptography;
using Soil.Platform.Crypto;

namespace Soil.Platform.Files;

/// <summary>What a stream of bytes was: its digests (decision 23) and its length.</summary>
/// <param name="Sha256">Lower-case hexadecimal; also the file's name in the store.</param>
/// <param name="Sm3">Lower-case hexadecimal.</param>
/// <param name="Length">Bytes.</param>
public sealed record FileDigest(string Sha256, string Sm3, long Length);

/// <summary>A stream was longer than allowed.</summary>
public sealed class FileTooLongException(long limit) : IOException($"文件超过 {limit / 1024 / 1024} MB")
{
    public long Limit { get; } = limit;
}

/// <summary>
/// Files by what they contain (SHA-256), never changed, never written twice. A file is on disk, flushed, under its final name before
/// <see cref="Put"/> returns; a crash leaves at most an unnamed temporary file, swept at the next start.
/// </summary>
public sealed class FileStore
{
    private const string Temporary = "incoming";

    private readonly string root;

    public FileStore(string root)
    {
        this.root = root;
        Directory.CreateDirectory(Path.Combine(root, Temporary));
    }

    /// <summary>Keeps the bytes of a stream; the same bytes twice are one file.</summary>
    /// <exception cref="FileTooLongException">The stream is longer than <paramref name="limit"/> bytes; nothing is kept.</exception>
    public async Task<FileDigest> Put(Stream content, long limit, CancellationToken ct)
    {
        var temporary = Path.Combine(root, Temporary, Path.GetRandomFileName());
        try
        {
            var digest = await Write(content, temporary, limit, ct);
            var final = PathOf(digest.Sha256);
            if (!File.Exists(final))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(final)!);
                File.Move(temporary, final, overwrite: true);
            }
            return digest;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Opens a kept file; null when the store does not have it.</summary>
    public Stream? Open(string sha256)
    {
        var path = PathOf(sha256);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan) : null;
    }

    /// <summary>Reads a kept file anew and says what it is now; null when it is gone. This is how a changed byte is found.</summary>
    public async Task<FileDigest?> Measure(string sha256, CancellationToken ct)
    {
        await using var stream = Open(sha256);
        return stream is null ? null : await Copy(stream, Stream.Null, long.MaxValue, ct);
    }

    /// <summary>Deletes what a crash left half written.</summary>
    public void SweepTemporary()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, Temporary))) File.Delete(file);
    }

    private string PathOf(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)) throw new ArgumentException("不是 SHA-256", nameof(sha256));
        return Path.Combine(root, sha256[..2], sha256[2..4], sha256);
    }

    private static async Task<FileDigest> Write(Stream content, string path, long limit, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        var digest = await Copy(content, file, limit, ct);
        await file.FlushAsync(ct);
#pragma warning disable CA1849 // only the blocking form reaches the disk, and that is the point
        file.Flush(flushToDisk: true);
#pragma warning restore CA1849
        return digest;
    }

    private static async Task<FileDigest> Copy(Stream from, Stream to, long limit, CancellationToken ct)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var sm3 = new Sm3Stream();
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            long length = 0;
            int read;
            while ((read = await from.ReadAsync(buffer, ct)) > 0)
            {
                length += read;
                if (length > limit) throw new FileTooLongException(limit);
                sha256.AppendData(buffer, 0, read);
                sm3.Append(buffer.AsSpan(0, read));
                await to.WriteAsync(buffer.AsMemory(0, read), ct);
            }
            return new(Convert.ToHexStringLower(sha256.GetHashAndReset()), sm3.FinishHex(), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
