namespace Soil.Tests;

/// <summary>A test in the browser. Whatever it visits must be quiet: no script error, no refused request, no warning in the server's log.</summary>
public abstract class Walk(Site site) : IAsyncDisposable
{
    private readonly List<Visit> visits = [];

    /// <summary>Somebody comes: <c>demo-r04</c>, or null for one who has not signed in.</summary>
    private protected async Task<Visit> As(string? account, Screen screen = Screen.Wide)
    {
        var visit = await site.Begin(account, screen);
        visits.Add(visit);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (TestContext.Current.TestState?.Result == TestResult.Failed && visits.Count > 0)
            await visits[^1].Shot($"failed-{TestContext.Current.TestMethod?.MethodName}");
        foreach (var visit in visits) await visit.DisposeAsync();
        visits.SelectMany(v => v.Troubles).Should().BeEmpty("pages are quiet");
        site.NewWarnings().Should().BeEmpty("the server has nothing to warn of");
    }
}
