using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Fieldwork;
using Soil.Fieldwork.Data;
using Soil.Lab;
using Soil.Lab.Data;
using Soil.Platform.Data;
using Soil.Platform.Facts;

namespace Soil.Tests.Lab;

/// <summary>The product as a process of its own, killed without warning (kill −9) while it works: what it leaves is all or nothing.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Rows = 10_000;

    /// <summary>Milliseconds after the request at which the process dies; the last ones come after the commit on a fast machine.</summary>
    private static readonly int[] Moments = [0, 250, 700, 1500];

    [Theory, MemberData(nameof(SoilApp.Databases), MemberType = typeof(SoilApp))]
    public async Task A_killed_check_is_done_again_and_a_killed_acceptance_leaves_all_or_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind, LabClient.Scenario);
        var id = await KilledWhileChecking(database);
        await Checked(database, id);

        var unfinished = 0;
        foreach (var moment in Moments)
        {
            await using var product = await Product.Start(database);
            using var city = await product.SignedIn("demo-r02");
            var answer = city.Act(id, "accept");
            await Task.WhenAny(answer, Task.Delay(moment));
            product.Kill();
            try
            {
                using var late = await answer;
            }
            catch (HttpRequestException)
            {
                // The process died before it answered.
            }
            if (await AllOrNothing(database, id)) break;
            unfinished++;
        }
        output.WriteLine($"{kind}: killed {unfinished} times before the commit");
        unfinished.Should().BeGreaterThan(0, "the first moment is before any commit");

        await using (var product = await Product.Start(database))
        {
            using var city = await product.SignedIn("demo-r02");
            using var again = await city.Act(id, "accept");
            again.StatusCode.Should().BeOneOf(HttpStatusCode.NoContent, HttpStatusCode.Conflict);
        }
        (await AllOrNothing(database, id)).Should().BeTrue();
    }

    private static async Task<Guid> KilledWhileChecking(TestDatabase database)
    {
        await using var product = await Product.Start(database);
        using var lab = await product.SignedIn("demo-r11");
        using var answer = await lab.Upload(LabClient.Large(Rows));
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        product.Kill();

        // On PostgreSQL other nodes may live: a dead node's claim is theirs when its lease has run out, which the test does not wait for.
        await using var db = Open(database);
        await db.Set<Delivery>().Where(d => d.State == DeliveryState.Running).ExecuteUpdateAsync(s => s.SetProperty(d => d.NotBefore, DateTimeOffset.UtcNow));
        return receipt.GetProperty("id").GetGuid();
    }

    /// <summary>After a new start the receipt is still there, and the check is done once and whole.</summary>
    private static async Task Checked(TestDatabase database, Guid id)
    {
        await using var product = await Product.Start(database);
        using var lab = await product.SignedIn("demo-r11");
        for (var tries = 0; (await lab.Deliverable(id)).State() == "已接收"; tries++)
        {
            tries.Should().BeLessThan(300, "what a dead process had claimed is done by the next");
            await Task.Delay(200);
        }
        await using var db = Open(database);
        var deliverable = await db.Set<Deliverable>().SingleAsync(d => d.Id == new DeliverableId(id));
        (deliverable.Rows, deliverable.CheckNumber).Should().Be((Rows, 1));
        (await db.Set<CheckFinding>().CountAsync(f => f.DeliverableId == deliverable.Id)).Should().BeGreaterThan(0);
    }

    /// <summary>True when everything of the acceptance is there, false when nothing is; anything between fails.</summary>
    private static async Task<bool> AllOrNothing(TestDatabase database, Guid id)
    {
        await using var db = Open(database);
        var deliverable = await db.Set<Deliverable>().SingleAsync(d => d.Id == new DeliverableId(id));
        var isAccepted = deliverable.State == DeliverableState.Accepted;
        (await db.Set<LabResult>().CountAsync(r => r.DeliverableId == deliverable.Id)).Should().Be(isAccepted ? Rows : 0);
        (await db.Set<Sample>().CountAsync(s => s.Code.StartsWith("L0"))).Should().Be(isAccepted ? Rows / 50 : 0);
        (await db.Set<Fact>().CountAsync(f => f.Kind == "lab.results.accepted" && f.Subject == id.ToString())).Should().Be(isAccepted ? 1 : 0);
        return isAccepted;
    }

    private static SoilDb Open(TestDatabase database) =>
        new SoilDbFactory(database.Target, new SoilModel([typeof(LabModule).Assembly, typeof(FieldworkModule).Assembly], new FactHandlers()), TimeProvider.System).OpenForPlatform();

    private sealed class Product : IAsyncDisposable
    {
        private readonly Process process;
        private readonly Uri address;

        private Product(Process process, Uri address) => (this.process, this.address) = (process, address);

        public static async Task<Product> Start(TestDatabase database)
        {
            var address = new Uri($"http://127.0.0.1:{FreePort()}");
            List<string> arguments =
                [Path.Combine(AppContext.BaseDirectory, "Soil.Host.dll"), "--data", database.DataDirectory, "--urls", address.ToString(), "--empty"];
            if (database.Target.Kind == DatabaseKind.Postgres) arguments.AddRange(["--database", database.Target.ConnectionString]);
            var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            var product = new Product(Process.Start(start)!, address);
            _ = product.process.StandardOutput.ReadToEndAsync();
            var errors = product.process.StandardError.ReadToEndAsync();
            using var client = new HttpClient { BaseAddress = address };
            for (var tries = 0; ; tries++)
            {
                if (product.process.HasExited) Assert.Fail("the product did not start: " + await errors);
                try
                {
                    if ((await client.GetAsync("/health/ready")).IsSuccessStatusCode) return product;
                }
                catch (HttpRequestException) when (tries < 600)
                {
                    // Not listening yet.
                }
                await Task.Delay(100);
            }
        }

        public async Task<HttpClient> SignedIn(string account)
        {
            var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
            using var answer = await client.PostAsJsonAsync("/api/identity/sign-in", new { account, password = SoilApp.Password });
            answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
            return client;
        }

        /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
        public void Kill()
        {
            process.Kill();
            process.WaitForExit();
        }

        public ValueTask DisposeAsync()
        {
            if (!process.HasExited) Kill();
            process.Dispose();
            return ValueTask.CompletedTask;
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
