using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Soil.House;
using Soil.Host.Components;
using Soil.Host.Frame;
using Soil.Identity.SignIn;
using Soil.Platform;
using Soil.Platform.Modules;
using Soil.Platform.Web;
using Soil.Ui.Frame;

namespace Soil.Host.Startup;

/// <summary>Puts the rooms and the web together, and nothing else.</summary>
internal static class Composition
{
    public static WebApplication Build(LaunchOptions options, Action<WebApplicationBuilder>? adapt = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(Composition).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (options.Certificate is { } certificate) kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = Certificates.Load(certificate));
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            // It warns that keys lie unencrypted; their folder is the owner's alone (see PrivateFolder).
            .AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        AddServices(builder.Services, options);
        adapt?.Invoke(builder);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, LaunchOptions options)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Directory.CreateDirectory(options.Data);
        services.AddSingleton(options);
        services.AddSoilPlatform(options.Installation, Rooms.All);
        services.AddSoilWeb(options.Background);
        services.AddSingleton<Demonstration>();
        services.AddScoped(s => s.GetRequiredService<Demonstration>().Name);
        services.AddScoped<IFrameModel, FrameSource>();
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddAuthorization();
        services.AddAntiforgery(o => o.Cookie.Name = "soil-form");
        services.AddDataProtection().SetApplicationName("soil").PersistKeysToFileSystem(PrivateFolder(options.Installation.KeysDirectory));
        services.AddProblemDetails(o => o.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["traceId"] = context.HttpContext.TraceIdentifier);
        services.AddExceptionHandler<UnreadableRequests>();
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true); // so that UnreadableRequests can say where
        services.AddResponseCompression(o => o.MimeTypes = ["text/html", "application/json", "application/geo+json", "text/css", "text/javascript", "application/vnd.mapbox-vector-tile"]);
        services.AddOpenApi(ApiDescription.Word);
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.RespectNullableAnnotations = true;
            o.SerializerOptions.RespectRequiredConstructorParameters = true;
            JsonForm.Apply(o.SerializerOptions);
        });
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = async (context, _) => await Results.Problem(Problems.Details(429, "请求过于频繁，请稍后再试")).ExecuteAsync(context.HttpContext);
            o.AddPolicy(RateLimits.SignIn, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress, _ => new() { PermitLimit = 60, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    private static DirectoryInfo PrivateFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static void Use(WebApplication app)
    {
        app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseSecurityHeaders();
        app.UseExceptionHandler(ErrorPages.Handle);
        app.UseStatusCodePages(ErrorPages.ForStatus);
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseCrossOriginRefusal();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
        app.MapOpenApi("/api/openapi.json").RequireAuthorization();
        foreach (var module in app.Services.GetRequiredService<ModuleList>().All) module.MapEndpoints(app);
        app.MapRazorComponents<App>()
            .AddAdditionalAssemblies([.. Rooms.All.Select(m => m.Assembly).Distinct()]);
    }
}
