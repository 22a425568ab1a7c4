namespace Soil.Core.Parameters;

/// <summary>Names of the rule parameters, so that a mistyped key does not compile.</summary>
public static class ParameterKeys
{
    public const string PasswordMinLength = "Login.PasswordMinLength";
    public const string PasswordClasses = "Login.PasswordClasses";
    public const string PasswordHistory = "Login.PasswordHistory";
    public const string PasswordMaxAgeDays = "Login.PasswordMaxAgeDays";
    public const string LockoutFailures = "Login.LockoutFailures";
    public const string LockoutMinutes = "Login.LockoutMinutes";
    public const string IdleMinutes = "Login.IdleMinutes";
}
