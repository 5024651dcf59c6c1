using Microsoft.CodeAnalysis;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>One name, one meaning; one file, one type.</summary>
[Collection(nameof(SourceHouse))]
public sealed class NamesTests(SourceHouse house)
{
    /// <summary>A private nested type has its outer type's name before it wherever it is seen; a generic twin is one idea.</summary>
    [Fact]
    public void No_two_types_share_a_name()
    {
        var shared =
            from type in house.Types
            where type.DeclaredAccessibility != Accessibility.Private
            group type by type.Name into same
            where same.Select(type => $"{type.ContainingNamespace}.{type.ContainingType?.Name}").Distinct().Count() > 1
            select string.Join(", ", same.Select(type => type.ToDisplayString()));

        Findings.None(shared);
    }

    [Fact]
    public void No_type_has_the_name_of_a_namespace()
    {
        var namespaces = house.Types.SelectMany(type => type.ContainingNamespace.ToDisplayString().Split('.')).ToHashSet();

        Findings.None(house.Types.Where(type => namespaces.Contains(type.Name)).Select(type => type.ToDisplayString()));
    }

    /// <summary>A part of a type stands in a file <c>Type.Part.cs</c>; a generic type may stand with its twin.</summary>
    [Fact]
    public void A_file_holds_one_type_and_has_its_name()
    {
        var odd =
            from file in house.Files
            let types = house.TypesIn(file).Where(type => type.ContainingType is null).Select(type => type.Name).Distinct().ToList()
            where types is not [var only] || file.Path.Split('/')[^1].Split('.')[0] != only
            select $"{file}: {string.Join(", ", types)}";

        Findings.None(odd);
    }
}
