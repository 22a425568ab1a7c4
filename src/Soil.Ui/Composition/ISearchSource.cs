using System.Security.Claims;

namespace Soil.Ui.Composition;

/// <summary>What one module contributes to the search across everything (搜索).</summary>
public interface ISearchSource
{
    /// <summary>Heading of its hits: 地块, 样品.</summary>
    string Group { get; }

    Task<IReadOnlyList<SearchHit>> Search(string text, int take, ClaimsPrincipal user, CancellationToken ct);
}

/// <param name="Title">Name of the thing.</param>
/// <param name="Note">Code, district or state, in small letters.</param>
/// <param name="Href">Its dossier.</param>
public sealed record SearchHit(string Title, string Note, string Href);
