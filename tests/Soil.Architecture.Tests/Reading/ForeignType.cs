using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Soil.Architecture.Tests.Reading;

/// <summary>A type that an assembly names but does not hold, as its metadata says: nothing a method body uses can hide from it.</summary>
internal sealed record ForeignType(string From, string Assembly, string Namespace, string Name)
{
    public override string ToString() => $"{From} uses {Namespace}.{Name}";

    public static IReadOnlyList<ForeignType> Of(string file)
    {
        using var stream = File.OpenRead(file);
        return Of(stream);
    }

    public static IReadOnlyList<ForeignType> Of(Stream image)
    {
        using var file = new PEReader(image);
        var metadata = file.GetMetadataReader();
        var user = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        return
        [
            .. from handle in metadata.TypeReferences
               let type = metadata.GetTypeReference(handle)
               where type.ResolutionScope.Kind == HandleKind.AssemblyReference
               let assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope)
               select new ForeignType(user, metadata.GetString(assembly.Name), metadata.GetString(type.Namespace), metadata.GetString(type.Name)),
        ];
    }

    /// <summary>A deliberately bad assembly: named as one of ours, with a field of each of these types.</summary>
    public static Stream Image(string assembly, params IReadOnlyList<Type> uses)
    {
        var builder = new PersistedAssemblyBuilder(new AssemblyName(assembly), typeof(object).Assembly);
        var type = builder.DefineDynamicModule(assembly).DefineType($"{assembly}.Bad", TypeAttributes.Public);
        foreach (var (i, used) in uses.Index()) type.DefineField($"field{i}", used, FieldAttributes.Private);
        type.CreateType();
        var stream = new MemoryStream();
        builder.Save(stream);
        stream.Position = 0;
        return stream;
    }
}
