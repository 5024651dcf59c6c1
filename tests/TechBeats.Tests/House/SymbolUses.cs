using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TechBeats.Tests.House;

/// <summary>
/// The symbols that a file uses. The compiler's own binding is read: it sees constants, which compiled code no longer
/// names, and the types of a parent namespace, which need no <c>using</c>.
/// </summary>
internal sealed class SymbolUses
{
    private readonly HashSet<ISymbol> symbols = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> types = new(SymbolEqualityComparer.Default);

    private readonly List<string> unknown = [];

    private SymbolUses()
    {
    }

    /// <summary>Types, members, and operators, constructors and enumerators that are called without a name. Definitions, not constructed generics.</summary>
    public IReadOnlySet<ISymbol> Symbols => symbols;

    /// <summary>The types of <see cref="Symbols"/>: those that declare a member and those of its value.</summary>
    public IReadOnlySet<INamedTypeSymbol> Types => types;

    /// <summary>Names that the compiler finds no symbol for.</summary>
    public IReadOnlyList<string> Unknown => unknown;

    public static SymbolUses Read(SemanticModel model)
    {
        var uses = new SymbolUses();
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax))
        {
            uses.AddUsesOf(model, node);
        }

        return uses;
    }

    private void AddUsesOf(SemanticModel model, SyntaxNode node)
    {
        switch (node)
        {
            case ForEachStatementSyntax loop:
                AddLoop(model.GetForEachStatementInfo(loop));
                break;
            case ForEachVariableStatementSyntax loop:
                AddLoop(model.GetForEachStatementInfo(loop));
                AddDeconstruction(model.GetDeconstructionInfo(loop));
                break;
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment:
                AddDeconstruction(model.GetDeconstructionInfo(assignment));
                break;
            case RecursivePatternSyntax { PositionalPatternClause: not null } pattern:
                Add((model.GetOperation(pattern) as Microsoft.CodeAnalysis.Operations.IRecursivePatternOperation)?.DeconstructSymbol);
                break;
            case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or AttributeSyntax:
                Add(model.GetSymbolInfo(node));
                break;
        }

        if (node is ExpressionSyntax expression)
        {
            var info = model.GetSymbolInfo(expression);
            Add(info);
            if (
                expression is IdentifierNameSyntax { Identifier.Text: not ("nameof" or "_" or "notnull" or "unmanaged") } name
                && info is { Symbol: null, CandidateSymbols: [] }
            )
            {
                unknown.Add(name.Identifier.Text);
            }

            Add(model.GetConversion(expression).MethodSymbol);
            if (expression is CollectionExpressionSyntax)
            {
                AddType(model.GetTypeInfo(expression).ConvertedType);
            }
        }
    }

    private void AddLoop(ForEachStatementInfo loop)
    {
        Add(loop.GetEnumeratorMethod);
        Add(loop.MoveNextMethod);
        Add(loop.CurrentProperty);
        Add(loop.DisposeMethod);
    }

    private void AddDeconstruction(DeconstructionInfo deconstruction)
    {
        Add(deconstruction.Method);
        foreach (var nested in deconstruction.Nested)
        {
            AddDeconstruction(nested);
        }
    }

    private void Add(SymbolInfo info)
    {
        Add(info.Symbol);

        // A call may stay undecided where a source generator's part is missing.
        foreach (var candidate in info.CandidateSymbols)
        {
            Add(candidate);
        }
    }

    private void Add(ISymbol? symbol)
    {
        switch (symbol)
        {
            case null or INamespaceSymbol or ILabelSymbol or IRangeVariableSymbol or IPreprocessingSymbol or IAliasSymbol:
                return;
            case ITypeSymbol type:
                AddType(type);
                return;
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.BuiltinOperator }:
                return;
            case IMethodSymbol { ReducedFrom: { } extension }:
                Add(extension);
                return;
        }

        AddType(symbol.ContainingType);
        AddType(ValueTypeOf(symbol));
        if (symbol.ContainingType is not null && symbol is not (ILocalSymbol or IParameterSymbol))
        {
            symbols.Add(symbol.OriginalDefinition);
        }
    }

    private static ITypeSymbol? ValueTypeOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IEventSymbol raised => raised.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private void AddType(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                AddType(array.ElementType);
                break;
            case IPointerTypeSymbol pointer:
                AddType(pointer.PointedAtType);
                break;
            case INamedTypeSymbol named:
                var definition = named.OriginalDefinition;
                types.Add(definition);
                symbols.Add(definition);
                for (var outer = named; outer is not null; outer = outer.ContainingType)
                {
                    foreach (var argument in outer.TypeArguments)
                    {
                        if (argument is not ITypeParameterSymbol)
                        {
                            AddType(argument);
                        }
                    }
                }

                break;
        }
    }
}
