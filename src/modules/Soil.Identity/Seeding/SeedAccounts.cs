using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Soil.Core.Ids;
using Soil.Core.Roles;
using Soil.Core.Tables;
using Soil.Identity.Contracts;
using Soil.Identity.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Seeding;
using Soil.Platform.Web;

namespace Soil.Identity.Seeding;

/// <summary>Organisations and demo accounts of the demo city (decision 26).</summary>
internal sealed class SeedAccounts : ISeedStep
{
    public int Order => 10;

    public string Title => "单位与演示账号";

    public async Task Load(SeedContext seed, CancellationToken ct)
    {
        var db = seed.Services.GetRequiredService<SoilDb>();
        var organisations = CsvTable.Parse(await File.ReadAllTextAsync(seed.PathOf("organisations.csv"), ct)).Rows
            .Select(r => new Organisation
            {
                Id = OrganisationId.New(),
                Code = r["code"],
                Name = r["name"],
                Kind = Enum.Parse<OrganisationKind>(r["kind"]),
                CreditCode = OrNull(r["credit_code"]),
                DivisionCode = OrNull(r["division"]),
            }).ToDictionary(o => o.Code, StringComparer.Ordinal);
        db.AddRange(organisations.Values);

        // One hash serves all demo accounts: they share one password, and a slow hash is slow on purpose.
        var now = db.Clock.GetUtcNow();
        var hash = new PasswordHasher<Account>().HashPassword(null!, seed.Password);
        foreach (var row in CsvTable.Parse(await File.ReadAllTextAsync(seed.PathOf("accounts.csv"), ct)).Rows)
        {
            var account = AccountOf(row, organisations[row["organisation"]], hash, now);
            db.Add(account);
            db.Append(IdentityFacts.AccountRegistered, account.Id, Caller.System, new { account = account.UserName });
        }
        await db.SaveChangesAsync(ct);
    }

    private static Account AccountOf(CsvRow row, Organisation organisation, string hash, DateTimeOffset now)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            UserName = row["account"],
            NormalizedUserName = row["account"].ToUpperInvariant(),
            DisplayName = row["name"],
            OrganisationId = organisation.Id,
            PasswordHash = hash,
            SecurityStamp = Guid.CreateVersion7(now).ToString("N"),
            LockoutEnabled = true,
        };
        account.PasswordWasChanged(now);
        var scope = Enum.Parse<GrantScope>(row["scope"]);
        string?[] divisions = scope == GrantScope.Division ? row["divisions"].Split(';', StringSplitOptions.RemoveEmptyEntries) : new string?[] { null };
        foreach (var division in divisions)
        {
            account.Grants.Add(new RoleGrant
            {
                Id = Guid.CreateVersion7(now), AccountId = account.Id, Role = Enum.Parse<Role>(row["role"]), Scope = scope,
                DivisionCode = division, From = BusinessDay.Of(now),
            });
        }
        return account;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
