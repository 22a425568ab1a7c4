using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Assessment.Contracts;

/// <summary>Verdicts for the rooms to the right, within the scope of the unit of work.</summary>
public interface IEvaluations
{
    /// <summary>Everything above a limit in these deliverables, worst first.</summary>
    Task<IReadOnlyList<ExceedanceItem>> Exceedances(SoilDb db, IReadOnlyCollection<DeliverableId> deliverables, CancellationToken ct);
}
