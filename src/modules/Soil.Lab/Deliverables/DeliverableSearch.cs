using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Naming;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Lab.Deliverables;

/// <summary>Deliverables in the search across everything: receipt, report, file, or a sample that they carry.</summary>
internal sealed class DeliverableSearch(SoilDbFactory databases, ModuleList modules) : ISearchSource
{
    public string Group => "检测成果";

    public async Task<IReadOnlyList<SearchHit>> Search(string text, int take, ClaimsPrincipal user, CancellationToken ct)
    {
        var caller = Caller.From(user);
        if (!caller.May(Permissions.ViewDeliverables, modules)) return [];
        await using var db = databases.Open(caller.Scope);
        var found = await db.Set<Deliverable>().AsNoTracking()
            .Where(d => d.ReceiptNumber.Contains(text) || d.FileName.Contains(text) || (d.ReportNumber != null && d.ReportNumber.Contains(text))
                || db.Set<LabResult>().Any(r => r.DeliverableId == d.Id && r.SampleCode == text))
            .OrderByDescending(d => d.ReceivedAt).Take(take).ToListAsync(ct);
        return found.ConvertAll(d => new SearchHit(
            d.ReceiptNumber, $"{d.ParcelName ?? "无地块"} · {d.ReportNumber ?? d.FileName} · {d.State.Chinese()}", $"/lab/deliverables/{d.Id}"));
    }
}
