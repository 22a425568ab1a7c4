using System.Reflection;
using Microsoft.AspNetCore.Components;
using Soil.Architecture.Tests.Reading;
using Soil.Platform.Data;

namespace Soil.Architecture.Tests.Web;

/// <summary>
/// The parts of a page load at the same time, and a unit of work does one thing at a time: only a page itself may use the request's, its
/// parts have their own (<see cref="Platform.Web.DataComponent"/>). SQLite forgives it, PostgreSQL does not.
/// </summary>
public sealed class PageTests
{
    private static readonly IReadOnlyList<Type> Ours = [.. Plan.Assemblies.SelectMany(a => a.GetTypes())];

    [Fact]
    public void Parts_of_a_page_do_not_share_the_requests_unit_of_work() =>
        Ours.Where(t => t.IsAssignableTo(typeof(ComponentBase)) && !t.IsDefined(typeof(RouteAttribute))).SelectMany(Broken).ShouldBeNone();

    [Fact]
    public void A_part_that_shares_it_is_found()
    {
        Broken(typeof(GreedyPart)).Should().HaveCount(2);
        Broken(typeof(ModestPart)).Should().BeEmpty();
    }

    private static IEnumerable<string> Broken(Type part) =>
        from property in part.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where property.IsDefined(typeof(InjectAttribute)) && NeedsUnitOfWork(property.PropertyType)
        select $"{part.FullName} is a part of a page, and its {property.PropertyType.Name} works with the request's unit of work";

    private static bool NeedsUnitOfWork(Type service) => service == typeof(SoilDb)
        || Ours.Where(t => t is { IsClass: true, IsAbstract: false } && !t.IsAssignableTo(typeof(IComponent)) && t.IsAssignableTo(service)).Any(t => t.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.ParameterType == typeof(SoilDb)));

    private sealed class GreedyPart : ComponentBase
    {
        [Inject] private SoilDb Db { get; set; } = null!;

        [Inject] private Sites.Contracts.ISites Sites { get; set; } = null!;
    }

    private sealed class ModestPart : Platform.Web.DataComponent
    {
        [Inject] private TimeProvider Clock { get; set; } = null!;
    }
}
