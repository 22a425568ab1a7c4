using Soil.Architecture.Tests.Reading;

namespace Soil.Architecture.Tests.Rooms;

/// <summary>One line of rooms: leftwards a room calls contracts, rightwards it speaks by facts (style §1, decisions 4–5).</summary>
public sealed class ModuleLineTests(RunningHost host)
{
    [Fact]
    public void The_host_seats_the_rooms_in_the_order_of_the_line() =>
        host.Modules.All.Select(m => m.GetType().Namespace!["Soil.".Length..]).Should().Equal(Plan.Rooms);

    [Fact]
    public void A_room_uses_only_contracts_of_rooms_to_its_left() =>
        Plan.AssemblyFiles.SelectMany(ForeignType.Of).SelectMany(Broken).ShouldBeNone();

    [Fact]
    public void A_room_that_looks_right_or_past_a_contract_is_found()
    {
        Bites("Soil.Identity", typeof(Sites.Contracts.ISites)).Should().ContainSingle();
        Bites("Soil.Alerts", typeof(Lab.Contracts.ILabResults)).Should().BeEmpty("Lab stands to the left of Alerts");
        Bites("Soil.Sites", typeof(Identity.IdentityModule)).Should().ContainSingle().Which.Should().Contain("past its contracts");
        Bites("Soil.Sites", typeof(Lab.Contracts.ILabResults)).Should().ContainSingle().Which.Should().Contain("to its right");
        Bites("Soil.Maps", typeof(Sites.Contracts.ISites)).Should().ContainSingle().Which.Should().Contain("stands apart");
        Bites("Soil.Alerts", typeof(Maps.MapsModule)).Should().NotBeEmpty();
    }

    [Fact]
    public void Project_files_keep_the_line() => Project.All.SelectMany(Broken).ShouldBeNone();

    [Fact]
    public void A_project_file_that_leaves_the_line_is_found()
    {
        Broken(Project.Parse("Soil.Sites", """<Project><ItemGroup><ProjectReference Include="../Soil.Lab/Soil.Lab.csproj" /></ItemGroup></Project>""")).Should().ContainSingle();
        Broken(Project.Parse("Soil.Maps", """<Project><ItemGroup><ProjectReference Include="../Soil.Sites/Soil.Sites.csproj" /></ItemGroup></Project>""")).Should().ContainSingle();
        Broken(Project.Parse("Soil.Platform", """<Project><ItemGroup><ProjectReference Include="../Soil.Ui/Soil.Ui.csproj" /></ItemGroup></Project>""")).Should().ContainSingle();
    }

    private static IReadOnlyList<string> Bites(string room, Type used)
    {
        using var image = ForeignType.Image(room, used);
        return [.. ForeignType.Of(image).SelectMany(Broken)];
    }

    private static IEnumerable<string> Broken(ForeignType type)
    {
        if (RoomOf(type.From) is not { } from || RoomOf(type.Assembly) is not { } to) yield break;
        if (from == Plan.Apart || to == Plan.Apart) yield return $"{type}: {Plan.Apart} stands apart";
        else if (PlaceOf(to) > PlaceOf(from)) yield return $"{type}: {to} stands to its right";
        else if (!$"{type.Namespace}.".StartsWith($"{type.Assembly}.Contracts.", StringComparison.Ordinal)) yield return $"{type}: past its contracts";
    }

    /// <summary>Below the rooms: core under everything, Ui and Platform side by side, each on the core alone.</summary>
    private static IEnumerable<string> Broken(Project project)
    {
        IReadOnlyList<string>? allowed = project.Name switch
        {
            "Soil.Core" => [],
            "Soil.Ui" or "Soil.Platform" => ["Soil.Core"],
            $"Soil.{Plan.Apart}" => [],
            _ when RoomOf(project.Name) is { } room => [.. Plan.Line.Take(PlaceOf(room)).Select(r => $"Soil.{r}")],
            _ => null,
        };
        return allowed is null ? [] : project.Projects.Except(allowed).Select(p => $"{project.Name}.csproj references {p}");
    }

    private static string? RoomOf(string assembly) => Plan.Rooms.FirstOrDefault(r => assembly == $"Soil.{r}");

    private static int PlaceOf(string room) => Plan.Line.ToList().IndexOf(room);
}
