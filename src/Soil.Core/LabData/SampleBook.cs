using Soil.Core.Fieldwork;

namespace Soil.Core.LabData;

/// <summary>The samples of a file and of the field record by code (样品目录), filled while sheets stream by.</summary>
internal sealed class SampleBook(IReadOnlyDictionary<string, KnownSample>? known)
{
    private readonly Dictionary<string, Entry> byCode = new(StringComparer.Ordinal);

    /// <summary>One sample: what the file states, and what the field record says.</summary>
    internal sealed class Entry(int id, string code, KnownSample? known)
    {
        public int Id { get; } = id;

        public string Code { get; } = code;

        public KnownSample? Known { get; } = known;

        /// <summary>The first row that described it.</summary>
        public SampleRow? Stated { get; set; }

        public bool HasResult { get; set; }

        public SampleMedium? Medium => Known?.Medium ?? Stated?.Medium;

        public SampleKind Kind => Stated?.Kind ?? Known?.Kind ?? SampleKind.Original;

        public LabMoment? SampledAt => Stated?.SampledAt ?? Known?.SampledAt;
    }

    /// <summary>True once a sheet of samples had a row: then results may only speak of samples it lists or the field record holds.</summary>
    public bool HasSheet { get; set; }

    public IEnumerable<Entry> Entries => byCode.Values;

    /// <summary>True when a result may name the sample.</summary>
    public bool Admits(Entry entry) => entry.Known is not null || entry.Stated is not null || (!HasSheet && known is null);

    public bool Knows(string code) => byCode.TryGetValue(code, out var entry) && (entry.Stated ?? (object?)entry.Known) is not null || known?.ContainsKey(code) is true;

    public Entry this[string code]
    {
        get
        {
            if (!byCode.TryGetValue(code, out var entry))
                byCode.Add(code, entry = new Entry(byCode.Count, code, known?.GetValueOrDefault(code)));
            return entry;
        }
    }
}
