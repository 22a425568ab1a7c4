using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Naming;
using Soil.Core.Places;
using Soil.Host.Startup;
using Soil.Identity.SignIn;
using Soil.Platform.Data;
using Soil.Platform.Modules;
using Soil.Platform.Todos;
using Soil.Platform.Web;
using Soil.Ui.Frame;

namespace Soil.Host.Frame;

/// <summary>
/// What stands around every page: navigation by role, what waits, the data scope in words. It asks through a unit of work of its own, because
/// the page inside it is drawn at the same time.
/// </summary>
internal sealed class FrameSource(SoilDbFactory databases, ModuleList modules, InstallationName installation, IEnumerable<IFrameCounter> counters) : IFrameModel
{
    public async Task<FrameModel> Load(ClaimsPrincipal user)
    {
        var caller = Caller.From(user);
        await using var db = databases.Open(caller.Scope);
        var todos = await Todos.Of(db, caller).CountAsync();
        var alerts = 0;
        foreach (var counter in counters) alerts += await counter.OpenAlerts(db, caller);
        return new(installation.Platform, Navigation(caller), todos, alerts, ScopeInWords(caller), caller.Name,
            installation.DemoNote is null ? null : "演示数据，单位、地块和结果均为虚构，边界为示意");
    }

    private List<NavGroup> Navigation(Caller caller) =>
    [
        new([new("首页", "/")]),
        .. modules.All.SelectMany(m => m.Navigation)
            .Where(n => n.Permission is null || caller.May(n.Permission, modules))
            .OrderBy(n => n.Order).GroupBy(n => n.Group)
            .Select(g => new NavGroup([.. g.Select(n => new NavItem(n.Title, n.Href))], g.Key)),
    ];

    private static string ScopeInWords(Caller caller)
    {
        var role = caller.Roles.Count > 0 ? caller.Roles[0].Chinese() : "";
        if (caller.Scope.WholeCity) return $"全市 · {role}";
        if (caller.Scope.Divisions.Count > 0) return $"{string.Join("、", caller.Scope.Divisions.Select(DivisionName))} · {role}";
        return caller.OrganisationName.Length > 0 ? $"{caller.OrganisationName} · {role}" : role;
    }

    private static string DivisionName(string code) => DivisionCode.TryParse(code, out var parsed) && Divisions.Default.Find(parsed) is { } found ? found.Name : code;
}
