namespace Soil.Architecture.Tests.Reading;

/// <summary>A file of the repository, by its path from the root.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public IReadOnlyList<string> Lines { get; } = Text.Split('\n');

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');
}

/// <summary>The repository as its readers find it: what is written by hand, without what builds and tools leave behind.</summary>
internal static class Sources
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "node_modules", "dist", "artifacts", "data", "TestResults", "Migrations"];

    private static readonly string[] Written =
        [".cs", ".razor", ".ts", ".css", ".mjs", ".csproj", ".props", ".sh", ".md", ".csv", ".json", ".yml", ""];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> All { get; } = [.. Walk(Root).Select(f => new SourceFile(System.IO.Path.GetRelativePath(Root, f).Replace('\\', '/'), File.ReadAllText(f)))];

    /// <summary>Files by how their names end.</summary>
    public static IEnumerable<SourceFile> Of(params IReadOnlyList<string> endings) => All.Where(f => endings.Any(e => Path.GetExtension(f.Path) == e));

    /// <summary>Every folder below the root that holds something of ours.</summary>
    public static IEnumerable<string> Folders => All.Select(f => f.Folder).Distinct();

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder).Where(f => Written.Contains(Path.GetExtension(f)))
        .Concat(Directory.EnumerateDirectories(folder).Where(d => !NotOurs.Contains(Path.GetFileName(d))).SelectMany(Walk));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Soil.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests run inside the repository.");
    }
}
