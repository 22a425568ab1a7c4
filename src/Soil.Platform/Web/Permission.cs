using Soil.Core.Roles;

namespace Soil.Platform.Web;

/// <summary>A right (权限): <c>module.entity.action</c> with the actions of domain 13 §3, and the roles that have it. Deny by default (BR-13-01).</summary>
/// <param name="Name">Also the name of the authorisation policy.</param>
/// <param name="Title">In Chinese, for the role matrix.</param>
/// <param name="Roles">Who has it.</param>
public sealed record Permission(string Name, string Title, params IReadOnlyList<Role> Roles);
