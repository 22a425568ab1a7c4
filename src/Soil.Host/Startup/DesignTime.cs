using Microsoft.EntityFrameworkCore.Design;
using Soil.House;
using Soil.Platform.Data;
using Soil.Platform.Facts;

namespace Soil.Host.Startup;

/// <summary>How the migrations tool sees the model: <c>./dev migrations</c> passes <c>sqlite</c> or <c>postgres</c>.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SoilDb>
{
    public SoilDb CreateDbContext(string[] args)
    {
        var target = args.Contains("postgres")
            ? DatabaseTarget.Parse("Host=127.0.0.1;Database=soil_design")
            : DatabaseTarget.SqliteFile("design.db");
        var model = new SoilModel([.. Rooms.All.Select(m => m.Assembly).Distinct()], new FactHandlers());
        return new SoilDbFactory(target, model, TimeProvider.System).Open(DataScope.Everything);
    }
}
