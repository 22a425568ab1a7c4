using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Soil.Assessment.Contracts;
using Soil.Assessment.Evaluations;
using Soil.Assessment.Parcels;
using Soil.Lab.Contracts;
using Soil.Platform.Facts;
using Soil.Platform.Maps;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Assessment;

/// <summary>判定评价: verdicts on results of record, the points drawn by them, and why.</summary>
public sealed class AssessmentModule : SoilModule
{
    public override string Name => "assessment";

    public override string Title => "判定评价";

    public override IReadOnlyList<Permission> Permissions => Soil.Assessment.Permissions.All;

    public override IReadOnlyList<FactKind> Facts => AssessmentFacts.All;

    public override IReadOnlyList<NavigationEntry> Navigation =>
    [
        new("调查质控", "超标清单", "/assessment/exceedances", Soil.Assessment.Permissions.ViewEvaluations, 330),
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.OnFact(LabFacts.ResultsAccepted, EvaluateResults.Run);
        services.AddScoped<IEvaluations, Exceedances>();
        services.AddSingleton<IFactProof, EvaluationProof>();
        services.AddSingleton<IMapLayer, PointLayer>();
        services.AddSingleton<IDossierPanel, ParcelResultsTab>();
        services.AddSingleton<IDossierPanel, PointResultsTab>();
        services.AddSingleton<IHomeCard, VerdictCountersCard>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var assessment = routes.MapGroup("/api/assessment");
        WhyVerdict.Map(assessment);
        ListExceedances.Map(assessment);
        ParcelResults.Map(assessment);
    }
}
