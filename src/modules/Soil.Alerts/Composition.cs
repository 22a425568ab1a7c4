using System.Security.Claims;
using Soil.Alerts.Board;
using Soil.Alerts.TodoCentre;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Alerts;

/// <summary>待办 on the home page, wide and first.</summary>
internal sealed class HomeTodosCard(ModuleList modules) : IHomeCard
{
    public int Order => 0;

    public Type Component => typeof(HomeTodos);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewTodos, modules);
}

/// <summary>Open alerts on the home page.</summary>
internal sealed class HomeAlertsCard(ModuleList modules) : IHomeCard
{
    public int Order => 100;

    public Type Component => typeof(OpenAlertsCard);

    public bool VisibleTo(ClaimsPrincipal user) => Caller.From(user).May(Permissions.ViewAlerts, modules);
}
