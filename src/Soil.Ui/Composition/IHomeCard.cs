using System.Security.Claims;

namespace Soil.Ui.Composition;

/// <summary>A panel that a module puts on the home page (首页); drawn by <c>DynamicComponent</c> without parameters.</summary>
public interface IHomeCard
{
    /// <summary>From the top; the to-do list of Alerts is 0 and takes the wide column, cards from 100 stand beside it.</summary>
    int Order { get; }

    Type Component { get; }

    bool VisibleTo(ClaimsPrincipal user);
}
