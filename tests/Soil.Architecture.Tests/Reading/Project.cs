using System.Xml.Linq;

namespace Soil.Architecture.Tests.Reading;

/// <summary>A project file: what it builds on.</summary>
/// <param name="Name"><c>Soil.Lab</c>.</param>
/// <param name="Projects">Names of the projects it references; <c>*</c> where it takes them all.</param>
/// <param name="Packages">Packages that travel with it; build-time ones (<c>PrivateAssets="all"</c>) left out.</param>
internal sealed record Project(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static Project Parse(string name, string xml)
    {
        var document = XDocument.Parse(xml);
        return new(
            name,
            [.. document.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!))],
            [.. document.Descendants("PackageReference").Where(p => (string?)p.Attribute("PrivateAssets") != "all").Select(p => (string)p.Attribute("Include")!)]);
    }

    public static IReadOnlyList<Project> All { get; } =
        [.. Sources.Of(".csproj").Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal)).Select(f => Parse(Path.GetFileNameWithoutExtension(f.Path), f.Text))];
}
