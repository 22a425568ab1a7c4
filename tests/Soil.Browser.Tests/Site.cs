using Microsoft.Playwright;
using Soil.Platform.Data;

[assembly: AssemblyFixture(typeof(Soil.Tests.Site))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Soil.Tests;

/// <summary>The demo city, started once on a port of its own with its clock standing still, and one browser in front of it.</summary>
public sealed class Site : IAsyncLifetime
{
    private const string Flags =
        "--no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader --disable-quic --disable-background-networking " +
        "--disable-component-update --disable-sync --no-first-run --lang=zh-CN";

    private SoilApp app = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private int logged;

    /// <summary>Folder of the screenshots: <c>SOIL_SHOTS</c>, else artifacts/screens at the root of the repository.</summary>
    private static string Shots { get; } = Environment.GetEnvironmentVariable("SOIL_SHOTS") is { Length: > 0 } folder
        ? Path.GetFullPath(folder, Root()) : Path.Combine(Root(), "artifacts", "screens");

    public async ValueTask InitializeAsync()
    {
        app = await SoilApp.Start(DatabaseKind.Sqlite, "demo", background: true);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Flags.Split(' ') });
        Directory.CreateDirectory(Shots);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>A person at a screen; without an account, nobody yet.</summary>
    internal async Task<Visit> Begin(string? account, Screen screen)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = app.Address.ToString(), Locale = "zh-CN", TimezoneId = "Asia/Shanghai", ViewportSize = screen.Size(), ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        if (account is not null)
        {
            var answer = await context.APIRequest.PostAsync("/api/identity/sign-in", new() { DataObject = new { account, password = SoilApp.Password } });
            answer.Status.Should().Be(204, "{0} signs in", account);
        }
        return new(context, await context.NewPageAsync(), screen, Shots);
    }

    /// <summary>Warnings and errors that the server logged since it was last asked.</summary>
    internal IReadOnlyList<string> NewWarnings()
    {
        var fresh = app.Log.Lines.Skip(logged).ToList();
        logged += fresh.Count;
        return fresh;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Soil.slnx"))) return folder.FullName;
        return Directory.GetCurrentDirectory();
    }
}
