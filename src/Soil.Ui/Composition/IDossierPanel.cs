using System.Security.Claims;

namespace Soil.Ui.Composition;

/// <summary>A tab that a module adds to another module's dossier (档案), so that a page shows right rooms' data without calling them.</summary>
public interface IDossierPanel
{
    /// <summary>Kind of dossier: <c>parcel</c>, <c>unit</c>, <c>sample</c>, <c>project</c>.</summary>
    string Subject { get; }

    /// <summary>Short name of the tab in the URL, <c>?tab=results</c>.</summary>
    string Key { get; }

    /// <summary>The question the tab answers: 结果怎样.</summary>
    string Tab { get; }

    int Order { get; }

    /// <summary>A component with one parameter, <c>Guid Id</c>.</summary>
    Type Component { get; }

    bool VisibleTo(ClaimsPrincipal user);

    /// <summary>The small number after the title, such as 3 things missing; null for none.</summary>
    Task<string?> Badge(Guid id, CancellationToken ct) => Task.FromResult<string?>(null);
}
