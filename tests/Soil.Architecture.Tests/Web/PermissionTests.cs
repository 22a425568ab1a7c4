using System.Text.RegularExpressions;
using Soil.Architecture.Tests.Reading;
using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Architecture.Tests.Web;

/// <summary>Rights are named module.entity.action, worded, and granted by name: nobody has one by omission (decision 3, BR-13-01).</summary>
public sealed partial class PermissionTests(RunningHost host)
{
    [Fact]
    public void Every_right_is_named_after_its_module_and_worded() => host.Modules.All.SelectMany(m => m.Permissions.SelectMany(p => Broken(m.Name, p))).ShouldBeNone();

    [Fact]
    public void No_right_is_declared_twice() => host.Modules.Permissions.Select(p => p.Name).Should().OnlyHaveUniqueItems();

    /// <summary>三员分离: who runs the platform handles no business (13 §2). To-dos are the exception: anyone may be asked to do something.</summary>
    [Fact]
    public void Administrators_and_the_auditor_have_rights_only_in_identity() =>
        host.Modules.All.Where(m => m.Name != "identity").SelectMany(m => m.Permissions).Where(p => p.Name != "alerts.todo.view")
            .Where(p => p.Roles.Any(r => r is Role.R19 or Role.R20 or Role.R21)).Select(p => p.Name).ShouldBeNone();

    [Fact]
    public void A_careless_right_is_found()
    {
        Broken("lab", new("lab.deliverables", "查看", Role.R02)).Should().NotBeEmpty();
        Broken("lab", new("sites.parcel.view", "查看", Role.R02)).Should().NotBeEmpty();
        Broken("lab", new("lab.deliverable.view", "View", Role.R02)).Should().NotBeEmpty();
        Broken("lab", new("lab.deliverable.view", "查看")).Should().NotBeEmpty();
    }

    private static IEnumerable<string> Broken(string module, Permission right)
    {
        if (!Name().IsMatch(right.Name) || right.Name.Split('.')[0] != module) yield return $"{right.Name} is not {module}.entity.action";
        if (!Chinese().IsMatch(right.Title)) yield return $"{right.Name} has no Chinese words";
        if (right.Roles.Count == 0) yield return $"{right.Name} is granted to nobody";
    }

    [GeneratedRegex("^[a-z]+(\\.[a-z]+(-[a-z]+)*){2}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
