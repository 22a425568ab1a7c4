using Soil.Architecture.Tests.Reading;

namespace Soil.Architecture.Tests.Rooms;

/// <summary>The core runs in a browser as well as on the server: no packages, nothing of ours below it (style §2).</summary>
public sealed class PureCoreTests
{
    [Fact]
    public void The_core_brings_no_package() => Broken(Project.All.Single(p => p.Name == "Soil.Core")).ShouldBeNone();

    [Fact]
    public void The_core_names_only_the_runtime() => ForeignType.Of(Plan.Core.Location).SelectMany(Broken).ShouldBeNone();

    [Fact]
    public void The_screens_parts_know_only_the_core() =>
        ForeignType.Of(Plan.AssemblyFiles.Single(f => Path.GetFileName(f) == "Soil.Ui.dll")).Select(t => t.Assembly)
            .Where(a => a.StartsWith("Soil.", StringComparison.Ordinal)).Distinct().Should().Equal("Soil.Core");

    [Fact]
    public void A_core_with_a_package_or_a_foreign_type_is_found()
    {
        Broken(Project.Parse("Soil.Core", """<Project><ItemGroup><PackageReference Include="NetTopologySuite" /></ItemGroup></Project>""")).Should().ContainSingle();
        Broken(Project.Parse("Soil.Core", """<Project><ItemGroup><PackageReference Include="Analyzers" PrivateAssets="all" /></ItemGroup></Project>""")).Should().BeEmpty();
        using var image = ForeignType.Image("Soil.Core", typeof(NetTopologySuite.Geometries.Point), typeof(Platform.Web.Caller));
        ForeignType.Of(image).SelectMany(Broken).Should().HaveCount(2);
    }

    private static IEnumerable<string> Broken(Project core) => core.Packages.Select(p => $"{core.Name} brings {p}");

    private static IEnumerable<string> Broken(ForeignType type) =>
        type.Assembly is "System.Private.CoreLib" || type.Assembly.StartsWith("System.", StringComparison.Ordinal) ? [] : [type.ToString()];
}
