using Microsoft.CodeAnalysis;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>
/// A project shows the others what they use, and no more. The analyzer of public surfaces holds every public member
/// to the project's <c>PublicAPI.*.txt</c>.
/// </summary>
[Collection(nameof(SourceHouse))]
public sealed class SurfaceTests(SourceHouse house)
{
    [Fact]
    public void A_public_type_is_used_by_another_project()
    {
        var shown = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var file in house.Files)
        {
            foreach (var type in file.Uses.Types.Where(type => type.ContainingAssembly?.Name != file.Project))
            {
                Show(type, shown);
            }
        }

        Findings.None(
            house.Types.Where(type => type.DeclaredAccessibility == Accessibility.Public && IsVisible(type) && !shown.Contains(type))
                .Select(type => $"{house.FileOf(type)} {type.ToDisplayString()}: make it internal"));
    }

    /// <summary>Without the files the analyzer says nothing.</summary>
    [Fact]
    public void Every_project_lists_its_surface() =>
        Findings.None(
            from project in house.Compilations.Keys
            from file in new[] { "PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt" }
            where !File.Exists(Path.Combine(SourceHouse.Folder, project, file))
            select $"{project}/{file} is missing");

    /// <summary>Adds a type and those that its surface names, which must be as visible as it is.</summary>
    private void Show(INamedTypeSymbol type, HashSet<INamedTypeSymbol> shown)
    {
        if (house.FileOf(type) is null || !shown.Add(type))
        {
            return;
        }

        IEnumerable<ITypeSymbol?> surface =
        [
            type.ContainingType,
            type.BaseType,
            .. type.Interfaces,
            .. type.GetMembers().Where(IsVisible).SelectMany(NamedBy),
        ];
        foreach (var named in surface.SelectMany(Parts))
        {
            Show(named, shown);
        }
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static IEnumerable<ITypeSymbol?> NamedBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type)
            .Append(method.ReturnType)
            .Concat(method.TypeParameters.SelectMany(parameter => parameter.ConstraintTypes)),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
        IFieldSymbol field => [field.Type],
        IEventSymbol raised => [raised.Type],
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Append(named.OriginalDefinition),
        _ => [],
    };
}
