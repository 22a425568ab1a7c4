using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Findings;
using Soil.Identity.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Parameters;

namespace Soil.Identity.SignIn;

/// <summary>
/// Password rules of 13 §5: length, three of four classes of characters, not one of the last few. Level 3 asks for composition where ASVS
/// would not (decision 33); both are parameters.
/// </summary>
internal sealed class PasswordRules(SoilDb db, IRuleParameters parameters) : IPasswordValidator<Account>
{
    public static readonly FindingCode TooShort = new("ID-2001", Severity.Error, "密码至少 {0} 个字符", "13 §5 登录");

    public static readonly FindingCode TooPlain = new("ID-2002", Severity.Error, "密码须含大写字母、小写字母、数字、符号中的至少 {0} 类", "13 §5 登录");

    public static readonly FindingCode UsedBefore = new("ID-2003", Severity.Error, "不能使用最近 {0} 次用过的密码", "13 §5 登录");

    public static readonly FindingCode HoldsName = new("ID-2004", Severity.Error, "密码不能包含账号名", "13 §5 登录");

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var rules = parameters.At(BusinessDay.Of(db.Clock.GetUtcNow()));
        var findings = Check(password ?? "", user.UserName ?? "", rules.Whole(Soil.Core.Parameters.ParameterKeys.PasswordMinLength), rules.Whole(Soil.Core.Parameters.ParameterKeys.PasswordClasses)).ToList();
        var history = rules.Whole(Soil.Core.Parameters.ParameterKeys.PasswordHistory);
        if (await WasUsed(manager, user, password ?? "", history)) findings.Add(UsedBefore.At(new("password"), null, null, history));
        return findings.Count == 0
            ? IdentityResult.Success
            : IdentityResult.Failed([.. findings.Select(f => new IdentityError { Code = f.Code.Code, Description = f.Message })]);
    }

    internal static IEnumerable<Finding> Check(string password, string account, int minimum, int classes)
    {
        if (password.Length < minimum) yield return TooShort.At(new("password"), null, null, minimum);
        if (Classes(password) < classes) yield return TooPlain.At(new("password"), null, null, classes);
        if (account.Length > 3 && password.Contains(account, StringComparison.OrdinalIgnoreCase)) yield return HoldsName.At(new("password"));
    }

    private static int Classes(string password) =>
        (password.Any(char.IsUpper) ? 1 : 0) + (password.Any(char.IsLower) ? 1 : 0) + (password.Any(char.IsDigit) ? 1 : 0)
        + (password.Any(c => !char.IsLetterOrDigit(c)) ? 1 : 0);

    private async Task<bool> WasUsed(UserManager<Account> manager, Account user, string password, int history)
    {
        var past = await db.Set<PastPassword>().Where(p => p.AccountId == user.Id).OrderByDescending(p => p.At).Take(history).ToListAsync();
        IEnumerable<string> hashes = [.. user.PasswordHash is { } present ? [present] : Array.Empty<string>(), .. past.Select(p => p.Hash)];
        return hashes.Any(h => manager.PasswordHasher.VerifyHashedPassword(user, h, password) != PasswordVerificationResult.Failed);
    }
}
