namespace Soil.Identity.SignIn;

/// <summary>Names of the rate limits that the host sets up.</summary>
public static class RateLimits
{
    /// <summary>Trying passwords: by address.</summary>
    public const string SignIn = "sign-in";
}
