using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.Roles;
using Soil.Identity.Contracts;
using Soil.Identity.Data;
using Soil.Identity.SignIn;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Identity.Accounts;

internal sealed class People(SoilDb db) : IPeople
{
    public Task<OrganisationBrief?> Find(OrganisationId id, CancellationToken ct) => Briefs(db.Set<Organisation>().Where(o => o.Id == id)).SingleOrDefaultAsync(ct);

    public Task<OrganisationBrief?> FindByCode(string code, CancellationToken ct) =>
        Briefs(db.Set<Organisation>().Where(o => o.Code == code)).SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyList<OrganisationBrief>> All(OrganisationKind? kind, CancellationToken ct) =>
        await Briefs(db.Set<Organisation>().Where(o => kind == null || o.Kind == kind).OrderBy(o => o.Name)).ToListAsync(ct);

    public async Task<IReadOnlyDictionary<OrganisationId, string>> NamesOf(IReadOnlyCollection<OrganisationId> ids, CancellationToken ct) =>
        await db.Set<Organisation>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);

    public async Task<Caller?> CallerOf(string account, CancellationToken ct)
    {
        var found = await db.Set<Account>().AsNoTracking().Include(a => a.Organisation).Include(a => a.Grants)
            .SingleOrDefaultAsync(a => a.UserName == account, ct);
        var today = BusinessDay.Of(db.Clock.GetUtcNow());
        return found is null || found.WhyClosed(today) is not null ? null : Caller.From(AccountClaims.Principal(found, today));
    }

    private static IQueryable<OrganisationBrief> Briefs(IQueryable<Organisation> organisations) =>
        organisations.AsNoTracking().Select(o => new OrganisationBrief(o.Id, o.Code, o.Name, o.Kind, o.CreditCode, o.DivisionCode));
}
