using System.Reflection;

namespace Soil.Architecture.Tests.Reading;

/// <summary>The rooms as they were built: assemblies beside this test, and the one line they stand in (architecture §3).</summary>
internal static class Plan
{
    /// <summary>From left to right: a room may use the contracts of any room before it.</summary>
    public static IReadOnlyList<string> Line { get; } = ["Identity", "Evidence", "Sites", "Fieldwork", "Lab", "Assessment", "Alerts"];

    /// <summary>Stands apart: knows no room, and no room knows it.</summary>
    public const string Apart = "Maps";

    public static IReadOnlyList<string> Rooms { get; } = [.. Line, Apart];

    /// <summary>Assembly files of ours, tests and migrations left out.</summary>
    public static IReadOnlyList<string> AssemblyFiles { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "Soil.*.dll").Order(StringComparer.Ordinal)
            .Where(f => !Path.GetFileName(f).Contains(".Tests.", StringComparison.Ordinal) && !Path.GetFileName(f).StartsWith("Soil.Migrations.", StringComparison.Ordinal)),
    ];

    public static IReadOnlyList<Assembly> Assemblies { get; } = [.. AssemblyFiles.Select(f => Assembly.Load(Path.GetFileNameWithoutExtension(f)))];

    public static IReadOnlyList<Assembly> RoomAssemblies { get; } = [.. Rooms.Select(r => Assembly.Load($"Soil.{r}"))];

    public static Assembly Core { get; } = Assembly.Load("Soil.Core");
}
