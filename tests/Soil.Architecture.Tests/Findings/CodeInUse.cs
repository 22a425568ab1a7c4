using System.Reflection;
using System.Text.RegularExpressions;
using Soil.Architecture.Tests.Reading;
using Soil.Core.Findings;

namespace Soil.Architecture.Tests.Findings;

/// <summary>A finding code where it is declared, with the sources that speak of it.</summary>
internal sealed record CodeInUse(FindingCode Code, Type Declaring, string Field)
{
    /// <summary>As other files name it, <c>LabFindings.UnknownSample</c>.</summary>
    public string Reference => $"{Declaring.Name}.{Field}";

    public static IReadOnlyList<CodeInUse> All { get; } =
        [.. Plan.Assemblies.SelectMany(a => a.GetTypes()).SelectMany(Of).OrderBy(c => c.Code.Code, StringComparer.Ordinal)];

    public static IEnumerable<CodeInUse> Of(Type type) =>
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(FindingCode)
        select new CodeInUse((FindingCode)field.GetValue(null)!, type, field.Name);

    /// <summary>True when a source names the field, or the code itself.</summary>
    public bool IsNamedIn(SourceFile file) => file.Text.Contains(Code.Code, StringComparison.Ordinal) || Named(file.Text);

    /// <summary>Sources of the product that say it: outside the declaration, or bare beside it.</summary>
    public IEnumerable<SourceFile> Speakers(IEnumerable<SourceFile> sources) => sources.Where(file =>
        DeclaredIn(file) ? Regex.Count(file.Text, $@"\b{Field}\b") > 1 && Regex.IsMatch(file.Text, $@"\b{Field}\b(?!\s*=\s*new)") : Named(file.Text));

    private bool Named(string text) => text.Contains(Field, StringComparison.Ordinal) && Regex.IsMatch(text, $@"\b{Declaring.Name}\.{Field}\b");

    private bool DeclaredIn(SourceFile file) => file.Text.Contains($"\"{Code.Code}\"", StringComparison.Ordinal) && Regex.IsMatch(file.Text, $@"FindingCode {Field}\b");
}
