using System.Security.Claims;

namespace Soil.Ui.Frame;

/// <summary>What the frame around every working page shows to one person; the host gathers it.</summary>
public interface IFrameModel
{
    Task<FrameModel> Load(ClaimsPrincipal user);
}

/// <param name="Platform">Line under the brand: the city's name and 土壤环境监管平台.</param>
/// <param name="Navigation">Only what the role may use, in the plan's own order.</param>
/// <param name="Todos">Open 待办 of this person.</param>
/// <param name="Alerts">Open alerts in this person's scope.</param>
/// <param name="Scope">Data scope in words: 金水区 · 区县分局.</param>
/// <param name="Person">Name and post.</param>
/// <param name="DemoBanner">Sentence under the top bar while the store is a demonstration; null otherwise.</param>
public sealed record FrameModel(
    string Platform,
    IReadOnlyList<NavGroup> Navigation,
    int Todos,
    int Alerts,
    string Scope,
    string Person,
    string? DemoBanner = null);

/// <param name="Items">Entries of the group; groups are parted by a hairline.</param>
/// <param name="Title">Small word above the group; null for none.</param>
public sealed record NavGroup(IReadOnlyList<NavItem> Items, string? Title = null);

/// <param name="Title">As the plan names it.</param>
/// <param name="Href">Rooted path.</param>
/// <param name="Count">What waits behind it; null or zero shows nothing.</param>
/// <param name="Urgent">True when part of the count is late or red.</param>
/// <param name="Sub">True for a second-level entry.</param>
public sealed record NavItem(string Title, string Href, int? Count = null, bool Urgent = false, bool Sub = false);
