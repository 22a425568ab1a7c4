using System.Collections.Concurrent;
using Soil.Core.Ids;

namespace Soil.Lab.Deliverables;

/// <summary>How far running checks of this node are: rows read, for the page that waits.</summary>
internal sealed class CheckProgress
{
    private readonly ConcurrentDictionary<DeliverableId, int> rows = new();

    public int? RowsOf(DeliverableId id) => rows.TryGetValue(id, out var read) ? read : null;

    public IProgress<int> For(DeliverableId id) => new Reporter(this, id);

    public void Forget(DeliverableId id) => rows.TryRemove(id, out _);

    private sealed class Reporter(CheckProgress owner, DeliverableId id) : IProgress<int>
    {
        public void Report(int value) => owner.rows[id] = value;
    }
}
