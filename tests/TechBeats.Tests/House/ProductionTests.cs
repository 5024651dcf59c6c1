using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>Tests run the program's own path: nothing in <c>src</c> is there for tests alone.</summary>
[Collection(nameof(SourceHouse))]
public sealed class ProductionTests(SourceHouse house)
{
    /// <summary>Members that no code of <c>src</c> names, and why they stay.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["TechBeats.Program.Main(string[])"] = "the runtime calls it",
        ["TechBeats.Pictures.PicturePreparer.Prepare(System.ReadOnlyMemory<byte>, TechBeats.Pictures.FigureLimits)"] =
            "both steps in one process; the program runs the second in another, which tests can do without",
        ["TechBeats.Typesetting.Styles.Wording.Languages"] = "a test compares the words of all languages",
        ["TechBeats.Typesetting.Styles.Wording.Names"] = "a test compares the words in the file with the properties",
    };

    [Fact]
    public void Every_member_is_used_by_the_program()
    {
        var used = house.Files.SelectMany(file => file.Uses.Symbols).ToHashSet(SymbolEqualityComparer.Default);
        var serialized = house.Types.SelectMany(type => type.GetAttributes())
            .Where(attribute => attribute.AttributeClass?.Name == "JsonSerializableAttribute")
            .Select(attribute => attribute.ConstructorArguments[0].Value as ISymbol)
            .ToHashSet(SymbolEqualityComparer.Default);
        var unused =
            from type in house.Types
            where !serialized.Contains(OutermostOf(type))
            from symbol in type.GetMembers().Append(type)
            where !used.Contains(symbol) && MustBeNamed(symbol)
            select symbol.ToDisplayString();

        Findings.Only(Exceptions.Keys, unused);
    }

    private static ISymbol OutermostOf(INamedTypeSymbol type) => type.ContainingType is { } outer ? OutermostOf(outer) : type;

    /// <summary>
    /// False for what has its use without a name: constants and the values of an enumeration, which describe a format, the
    /// properties of a positional record (its equality reads them), operators' alternates, and what a base type or an interface calls.
    /// </summary>
    private static bool MustBeNamed(ISymbol symbol) => symbol switch
    {
        { IsImplicitlyDeclared: true } or { IsOverride: true } => false,
        INamedTypeSymbol => true,
        IFieldSymbol field => !field.IsConst,
        IPropertySymbol property => !IsPositional(property) && !ImplementsInterface(property),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => !ImplementsInterface(method) && !IsAlternate(method),
        _ => false,
    };

    private static bool IsPositional(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax);

    private static bool ImplementsInterface(ISymbol member) =>
        member.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers())
            .Select(member.ContainingType.FindImplementationForInterfaceMember)
            .Contains(member, SymbolEqualityComparer.Default);

    /// <summary>A public conversion has a method beside it for languages without conversions (CA2225).</summary>
    private static bool IsAlternate(IMethodSymbol method) =>
        method.IsStatic
        && method.Name.StartsWith("From", StringComparison.Ordinal)
        && method.ContainingType.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>()
            .Any(conversion => SymbolEqualityComparer.Default.Equals(conversion.Parameters[0].Type, method.Parameters[0].Type));
}
