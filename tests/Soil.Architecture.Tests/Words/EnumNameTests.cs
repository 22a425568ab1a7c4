using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using Soil.Architecture.Tests.Reading;

namespace Soil.Architecture.Tests.Words;

/// <summary>Every member of a public enum of the core has the regulation's own word: lists, legends and exports all show it (style §5).</summary>
public sealed partial class EnumNameTests
{
    public static IReadOnlyList<Type> Enums { get; } = [.. Plan.Core.GetExportedTypes().Where(t => t.IsEnum).OrderBy(t => t.Name, StringComparer.Ordinal)];

    [Fact]
    public void Every_member_has_its_own_Chinese_word() => Enums.SelectMany(Broken).ShouldBeNone();

    [Fact]
    public void A_member_without_a_word_and_two_with_one_word_are_found() => Broken(typeof(Careless)).Should().HaveCount(3);

    private static IEnumerable<string> Broken(Type type)
    {
        var members = type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (f.Name, Word: f.GetCustomAttribute<DisplayAttribute>()?.Name)).ToList();
        foreach (var (name, _) in members.Where(m => m.Word is not { } word || !Readable().IsMatch(word))) yield return $"{type.Name}.{name} has no Chinese word";
        foreach (var same in members.Where(m => m.Word is not null).GroupBy(m => m.Word).Where(g => g.Count() > 1)) yield return $"{type.Name}: {string.Join(", ", same.Select(m => m.Name))} are all “{same.Key}”";
    }

    /// <summary>The deliberately bad one.</summary>
    private enum Careless
    {
        Wordless,
        [Display(Name = "English")] English,
        [Display(Name = "同名")] One,
        [Display(Name = "同名")] Two,
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}|^[ⅠⅡⅢⅣⅤ]")]
    private static partial Regex Readable();
}
