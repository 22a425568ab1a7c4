using Microsoft.Extensions.DependencyInjection;
using Soil.Fieldwork.Contracts;
using Soil.Fieldwork.Dossier;
using Soil.Fieldwork.Samples;
using Soil.Fieldwork.Seeding;
using Soil.Platform.Facts;
using Soil.Platform.Modules;
using Soil.Platform.Seeding;
using Soil.Platform.Web;
using Soil.Ui.Composition;

namespace Soil.Fieldwork;

/// <summary>采样: the register of points and samples.</summary>
public sealed class FieldworkModule : SoilModule
{
    public override string Name => "fieldwork";

    public override string Title => "点位与样品";

    public override IReadOnlyList<Permission> Permissions => Soil.Fieldwork.Permissions.All;

    public override IReadOnlyList<FactKind> Facts => FieldworkFacts.All;

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<IFieldSamples, SampleRegister>();
        services.AddSingleton<ISeedStep, SeedPoints>();
        services.AddSingleton<IDossierPanel, SamplesPanelFace>();
    }
}
