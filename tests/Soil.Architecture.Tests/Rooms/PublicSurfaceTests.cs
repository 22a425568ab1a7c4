using Microsoft.AspNetCore.Components;
using Soil.Architecture.Tests.Reading;
using Soil.Platform.Modules;

namespace Soil.Architecture.Tests.Rooms;

/// <summary>Of a room only its module, its contracts and its components are public; entities and slices stay inside, so the compiler keeps others' hands off.</summary>
public sealed class PublicSurfaceTests
{
    /// <summary>Public for a reason of their own.</summary>
    private static readonly Dictionary<string, string> Excused = new()
    {
        ["Soil.Identity.SignIn.InstallationName"] = "the host says what the installation is called",
        ["Soil.Identity.SignIn.RateLimits"] = "the host sets the limits that sign-in names",
    };

    [Fact]
    public void Only_modules_contracts_and_components_are_public() => Plan.RoomAssemblies.SelectMany(a => a.GetExportedTypes()).SelectMany(Broken).ShouldBeNone();

    [Fact]
    public void Every_excuse_is_still_needed() =>
        Excused.Keys.Except(Plan.RoomAssemblies.SelectMany(a => a.GetExportedTypes()).Select(t => t.FullName!)).ShouldBeNone();

    [Fact]
    public void A_public_entity_is_found()
    {
        Broken(typeof(PublicEntity)).Should().ContainSingle();
        Broken(typeof(PublicEntity.Inner)).Should().ContainSingle();
        Broken(typeof(Identity.IdentityModule)).Should().BeEmpty();
    }

    private static IEnumerable<string> Broken(Type type)
    {
        var outer = type;
        while (outer.DeclaringType is { } declaring) outer = declaring;
        var mayBePublic = outer.IsAssignableTo(typeof(SoilModule))
            || outer.IsAssignableTo(typeof(IComponent))
            || $"{outer.Namespace}.".Contains(".Contracts.", StringComparison.Ordinal)
            || outer.Name == "_Imports" // the compiler's name for the usings of a folder of components
            || Excused.ContainsKey(outer.FullName!);
        if (!mayBePublic) yield return $"{type.FullName} is public, and is neither module, contract nor component";
    }

    /// <summary>The deliberately bad one.</summary>
    public sealed class PublicEntity
    {
        public sealed class Inner;
    }
}
