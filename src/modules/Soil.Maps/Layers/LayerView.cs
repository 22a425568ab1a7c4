using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Soil.Platform.Data;
using Soil.Platform.Maps;
using Soil.Platform.Modules;
using Soil.Platform.Web;

namespace Soil.Maps.Layers;

/// <summary>The layers that one caller may see (图层权限), and how a view of one is named: by what it shows, to whom, in which version.</summary>
internal sealed class LayerView(IEnumerable<IMapLayer> layers, Caller caller, ModuleList modules)
{
    /// <summary>Parameters of the map's filter row; others do not reach a layer, nor the cache.</summary>
    private static readonly string[] Filters = ["division", "stage", "medium", "substance", "verdict", "on"];

    public IReadOnlyList<IMapLayer> Visible { get; } = [.. layers.Where(l => caller.May(l.Permission, modules))];

    /// <summary>Null for a layer that does not exist, or is not this caller's to see.</summary>
    public IMapLayer? Find(string id) => Visible.FirstOrDefault(l => l.Id == id);

    public static Dictionary<string, StringValues> FilterOf(IEnumerable<KeyValuePair<string, StringValues>> query) =>
        query.Where(q => Filters.Contains(q.Key) && !StringValues.IsNullOrEmpty(q.Value)).OrderBy(q => q.Key, StringComparer.Ordinal).ToDictionary(q => q.Key, q => q.Value);

    /// <summary>One word for what a layer shows to this caller now; two equal keys are the same picture.</summary>
    public async Task<string> Key(IMapLayer layer, SoilDb db, IReadOnlyDictionary<string, StringValues> filter, CancellationToken ct)
    {
        var words = $"{layer.Id}|{caller.Scope.Key}|{string.Join('&', filter.Select(f => $"{f.Key}={f.Value}"))}|{await layer.Version(db, ct)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..32];
    }
}
