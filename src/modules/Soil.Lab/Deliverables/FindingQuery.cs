using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Lab.Data;
using Soil.Platform.Data;

namespace Soil.Lab.Deliverables;

/// <summary>The findings of a deliverable's last check, for the page and for the export.</summary>
internal static class FindingQuery
{
    public static IQueryable<CheckFinding> Of(SoilDb db, Deliverable deliverable) =>
        db.Set<CheckFinding>().AsNoTracking().Where(f => f.DeliverableId == deliverable.Id && f.CheckNumber == deliverable.CheckNumber);

    public static IQueryable<CheckFinding> WorstFirst(IQueryable<CheckFinding> findings) =>
        findings.OrderBy(f => f.Severity == Severity.Error ? 0 : f.Severity == Severity.Warning ? 1 : 2).ThenBy(f => f.Ordinal);
}
