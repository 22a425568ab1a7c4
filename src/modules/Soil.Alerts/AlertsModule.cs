using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Soil.Alerts.Board;
using Soil.Alerts.Contracts;
using Soil.Alerts.Handling;
using Soil.Alerts.Raising;
using Soil.Alerts.TodoCentre;
using Soil.Assessment.Contracts;
using Soil.Platform.Facts;
using Soil.Alerts.Seeding;
using Soil.Platform.Modules;
using Soil.Platform.Seeding;
using Soil.Platform.Todos;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Alerts;

/// <summary>告警与待办: the one alert board and its handling, and what waits for each person.</summary>
public sealed class AlertsModule : SoilModule
{
    public override string Name => "alerts";

    public override string Title => "告警与待办";

    public override IReadOnlyList<Permission> Permissions => Soil.Alerts.Permissions.All;

    public override IReadOnlyList<FactKind> Facts => AlertsFacts.All;

    public override IReadOnlyList<NavigationEntry> Navigation =>
    [
        new(null, "待办", "/todos", Soil.Alerts.Permissions.ViewTodos, 20),
        new("监测预警", "告警", "/alerts", Soil.Alerts.Permissions.ViewAlerts, 600),
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddSingleton<ISeedStep, SeedHandling>();
        services.OnFact(AssessmentFacts.ExceedanceFound, RaiseAlerts.Run);
        services.AddScoped<IAlerts, AlertBoard>();
        services.AddSingleton<IFrameCounter, FrameCounter>();
        services.AddSingleton<IHomeCard, HomeTodosCard>();
        services.AddSingleton<IHomeCard, HomeAlertsCard>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var alerts = routes.MapGroup("/api/alerts");
        ListAlerts.Map(alerts);
        ShowAlert.Map(alerts);
        AssignAlert.Map(alerts);
        StartVerifying.Map(alerts);
        ConfirmAlert.Map(alerts);
        ProposeFalseAlarm.Map(alerts);
        DecideFalseAlarm.Map(alerts);
        CompleteHandling.Map(alerts);
        ReviewHandling.Map(alerts);
        ListTodos.Map(alerts);
    }
}
