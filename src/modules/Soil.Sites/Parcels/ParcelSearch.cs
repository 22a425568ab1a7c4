using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Naming;
using Soil.Core.Places;
using Soil.Platform.Data;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Sites.Data;
using Soil.Ui.Composition;

namespace Soil.Sites.Parcels;

/// <summary>Parcels in the search across everything, by name or code.</summary>
internal sealed class ParcelSearch(SoilDbFactory databases, ModuleList modules) : ISearchSource
{
    public string Group => "地块";

    public async Task<IReadOnlyList<SearchHit>> Search(string text, int take, ClaimsPrincipal user, CancellationToken ct)
    {
        var caller = Caller.From(user);
        if (!caller.May(Permissions.ViewParcels, modules)) return [];
        await using var db = databases.Open(caller.Scope);
        var found = await db.Set<Parcel>().AsNoTracking().Where(p => p.Name.Contains(text) || p.Code.Contains(text))
            .OrderBy(p => p.Name.StartsWith(text) ? 0 : 1).ThenBy(p => p.Code).Take(take)
            .Select(p => new { p.Name, p.Code, p.DivisionCode, p.Stage }).ToListAsync(ct);
        return [.. found.Select(p => new SearchHit(p.Name, $"{p.Code} · {DivisionName.Of(p.DivisionCode)} · {p.Stage.Chinese()}", $"/sites/parcels/{p.Code}"))];
    }
}

/// <summary>Name of a division by its code, as screens print it.</summary>
internal static class DivisionName
{
    public static string Of(string code) => DivisionCode.TryParse(code, out var known) ? Divisions.Default.Find(known)?.Name ?? code : code;
}
