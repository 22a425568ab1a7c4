using Soil.Host.Startup;

var options = LaunchOptions.Parse(args, out var problem);
if (options is null)
{
    if (problem == LaunchOptions.Usage)
    {
        Console.WriteLine(problem);
        return 0;
    }
    await Console.Error.WriteLineAsync(problem);
    return 2;
}

var app = Composition.Build(options);
await Preparation.Run(app, options);
await app.RunAsync();
return 0;
