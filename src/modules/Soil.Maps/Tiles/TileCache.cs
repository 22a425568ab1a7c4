using Microsoft.Extensions.Caching.Memory;

namespace Soil.Maps.Tiles;

/// <summary>Tiles and counts that were made already (瓦片缓存), by layer, scope, filter and version: a new version is a new key, so nothing goes stale.</summary>
internal sealed class TileCache : IDisposable
{
    private const long Bytes = 128L * 1024 * 1024;

    private readonly MemoryCache made = new(new MemoryCacheOptions { SizeLimit = Bytes });

    public byte[]? Tile(string key) => made.TryGetValue(key, out byte[]? tile) ? tile : null;

    public void Keep(string key, byte[] tile) => made.Set(key, tile, new MemoryCacheEntryOptions { Size = tile.Length + key.Length + 100, SlidingExpiration = TimeSpan.FromHours(1) });

    public int? Count(string key) => made.TryGetValue(key, out int count) ? count : null;

    public void Keep(string key, int count) => made.Set(key, count, new MemoryCacheEntryOptions { Size = key.Length + 100, SlidingExpiration = TimeSpan.FromHours(1) });

    public void Dispose() => made.Dispose();
}
