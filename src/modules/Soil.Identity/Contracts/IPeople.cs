using Soil.Core.Ids;
using Soil.Core.Roles;
using Soil.Platform.Web;

namespace Soil.Identity.Contracts;

/// <summary>An organisation as other modules show it.</summary>
public sealed record OrganisationBrief(OrganisationId Id, string Code, string Name, OrganisationKind Kind, string? CreditCode, string? DivisionCode);

/// <summary>Who is who: organisations, and what an account may do.</summary>
public interface IPeople
{
    Task<OrganisationBrief?> Find(OrganisationId id, CancellationToken ct);

    /// <summary>By its short code in the register (演示 and imports name organisations so).</summary>
    Task<OrganisationBrief?> FindByCode(string code, CancellationToken ct);

    Task<IReadOnlyList<OrganisationBrief>> All(OrganisationKind? kind, CancellationToken ct);

    Task<IReadOnlyDictionary<OrganisationId, string>> NamesOf(IReadOnlyCollection<OrganisationId> ids, CancellationToken ct);

    /// <summary>The caller that this account would be when signed in; null when there is none or it may not sign in.</summary>
    Task<Caller?> CallerOf(string account, CancellationToken ct);
}
