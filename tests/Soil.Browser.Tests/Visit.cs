using System.Text.Json;
using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>One person's browser: it opens pages, waits for the marks they set, and remembers everything that went wrong on the way.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly Lazy<string> Axe = new(() =>
    {
        using var script = new StreamReader(typeof(Visit).Assembly.GetManifestResourceStream("axe.js")!);
        return script.ReadToEnd();
    });

    private readonly IBrowserContext context;
    private readonly Screen screen;
    private readonly string shots;
    private readonly HashSet<int> expected = [];

    public Visit(IBrowserContext context, IPage page, Screen screen, string shots)
    {
        (this.context, Page, this.screen, this.shots) = (context, page, screen, shots);
        page.PageError += (_, error) => Troubles.Add($"script: {error}");
        page.Console += (_, message) =>
        {
            // What failed to load is reported by its answer, with the status.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                Troubles.Add($"console: {message.Text}");
        };
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 400 && !expected.Contains(answer.Status)) Troubles.Add($"{answer.Status} {answer.Url}");
        };
        page.RequestFailed += (_, request) =>
        {
            // A visit that ends takes its unfinished tiles with it.
            if (request.Failure is not "net::ERR_ABORTED") Troubles.Add($"{request.Failure} {request.Url}");
        };
    }

    public IPage Page { get; }

    public List<string> Troubles { get; } = [];

    /// <summary>An answer that this visit is meant to get.</summary>
    public void Expect(int status) => expected.Add(status);

    public async Task<int> Open(string path)
    {
        var answer = await Page.GotoAsync(path);
        await Settle();
        return answer?.Status ?? 0;
    }

    /// <summary>Waits until every map on the page has drawn what it has.</summary>
    public async Task Settle()
    {
        await Page.WaitForFunctionAsync("() => [...document.querySelectorAll('soil-map')].every(map => map.dataset.map === 'idle')");
    }

    /// <summary>Looks again until it is there: what the page shows depends on work that follows in the background.</summary>
    public async Task<ILocator> Until(string path, Func<IPage, ILocator> sight)
    {
        for (var tries = 0; tries < 60; tries++)
        {
            await Open(path);
            var found = sight(Page);
            if (await found.CountAsync() > 0) return found.First;
        }
        Assert.Fail($"not to be seen on {path}: {sight(Page)}");
        throw new InvalidOperationException();
    }

    public Task See(string words) => Assertions.Expect(Page.GetByText(words).First).ToBeVisibleAsync();

    public Task BeAt(string pattern) => Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex(pattern));

    /// <summary>The whole page as it looks now; a page with a map as far as the window goes.</summary>
    public async Task Shot(string name)
    {
        var whole = await Page.Locator("soil-map[mode=full]").CountAsync() == 0;
        await Page.ScreenshotAsync(new() { Path = Path.Combine(shots, $"{name}-{(screen == Screen.Wide ? "1440" : "390")}.png"), FullPage = whole });
    }

    /// <summary>Pixels by which the page is wider than its window.</summary>
    public Task<int> Overflow() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Serious and critical violations that axe finds, one line each.</summary>
    public async Task<IReadOnlyList<string>> Violations()
    {
        await Page.EvaluateAsync(Axe.Value);
        var found = await Page.EvaluateAsync<JsonElement>("() => axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })");
        return
        [
            .. from violation in found.GetProperty("violations").EnumerateArray()
               where violation.GetProperty("impact").GetString() is "serious" or "critical"
               from node in violation.GetProperty("nodes").EnumerateArray()
               select $"{violation.GetProperty("id").GetString()}: {node.GetProperty("target")} {node.GetProperty("html").GetString()}",
        ];
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
