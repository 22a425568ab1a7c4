using System.Security.Cryptography;
using Soil.Core.Places;
using Soil.Identity.SignIn;
using Soil.Platform;
using Soil.Platform.Seeding;

namespace Soil.Host.Startup;

/// <summary>
/// The demo store's one password (decision 26): made when the demo city is loaded, kept in the data folder for its owner only, printed at every start.
/// </summary>
internal sealed class Demonstration(Installation installation, LaunchOptions options, DemoCity city)
{
    private string PasswordFile => Path.Combine(installation.DataDirectory, "demo-password");

    /// <summary>Null when this store is no demonstration.</summary>
    public string? Password => File.Exists(PasswordFile) ? File.ReadAllText(PasswordFile).Trim() : null;

    public InstallationName Name => new($"{Divisions.Default.City.Name}土壤环境监管平台", Password is null ? null : "演示数据：单位、地块和结果均为虚构，账号和密码见启动时的提示。");

    /// <summary>Loads the scenario once, into a store that has none.</summary>
    public async Task LoadOnce(string scenario, CancellationToken ct)
    {
        if (await city.IsLoaded(ct)) return;
        var password = Password ?? NewPassword();
        await File.WriteAllTextAsync(PasswordFile, password, ct);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(PasswordFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await city.Load(options.SeedFolder, scenario, password, step => Console.WriteLine($"  载入 {step} …"), ct);
    }

    /// <summary>Satisfies the password rules and can be read out: no look-alike characters.</summary>
    private static string NewPassword() =>
        $"Soil-{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 4)}-{RandomNumberGenerator.GetString("23456789", 4)}";
}
