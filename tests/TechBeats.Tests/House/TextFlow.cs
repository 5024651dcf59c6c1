using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TechBeats.Tests.House;

/// <summary>Follows a text from where it is named to a comparison: through calls that return text, and through local variables.</summary>
internal static class TextFlow
{
    private static readonly HashSet<string> Comparisons =
    [
        "Equals", "Compare", "CompareOrdinal", "CompareTo", "Contains", "StartsWith", "EndsWith", "SequenceEqual", "ContainsKey",
        "TryGetValue", "GetValueOrDefault", "IndexOf", "IndexOfAny", "LastIndexOf", "IsMatch", "Match", "Matches", "Parse", "TryParse",
    ];

    /// <summary>Whether the program decides by what the named text says. Whether there is a text at all is no comparison.</summary>
    public static bool IsCompared(SimpleNameSyntax name, SemanticModel model)
    {
        if (name.Parent is NameColonSyntax { Parent: SubpatternSyntax property })
        {
            return DecidesBy(property.Pattern, model);
        }

        SyntaxNode value = name;
        while (true)
        {
            switch (value.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == value:
                case ConditionalAccessExpressionSyntax or MemberBindingExpressionSyntax:
                case InvocationExpressionSyntax call when call.Expression == value:
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax:
                case ConditionalExpressionSyntax choice when choice.Condition != value:
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.CoalesceExpression) || sum.IsKind(SyntaxKind.AddExpression):
                    value = value.Parent;
                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access:
                    if (Comparisons.Contains(access.Name.Identifier.Text))
                    {
                        return true;
                    }

                    value = call;
                    if (!IsText(value, model))
                    {
                        return false;
                    }

                    break;
                case BinaryExpressionSyntax comparison
                    when comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression):
                    return !comparison.Left.IsKind(SyntaxKind.NullLiteralExpression)
                        && !comparison.Right.IsKind(SyntaxKind.NullLiteralExpression);
                case IsPatternExpressionSyntax test:
                    return DecidesBy(test.Pattern, model);
                case SwitchStatementSyntax or SwitchExpressionSyntax or BracketedArgumentListSyntax:
                    return true;
                case ArgumentSyntax { Parent: BracketedArgumentListSyntax }:
                    return true;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                    return Comparisons.Contains(NameOf(call));
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    return IsComparedLater(variable, model);
                default:
                    return false;
            }
        }
    }

    private static bool IsText(SyntaxNode value, SemanticModel model) =>
        model.GetTypeInfo(value).Type is { SpecialType: SpecialType.System_String };

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };

    private static bool DecidesBy(PatternSyntax pattern, SemanticModel model) => pattern switch
    {
        ConstantPatternSyntax constant when constant.Expression.IsKind(SyntaxKind.NullLiteralExpression) => false,
        UnaryPatternSyntax not => DecidesBy(not.Pattern, model),
        VarPatternSyntax { Designation: SingleVariableDesignationSyntax variable } => IsComparedLater(variable, model),
        DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax variable } => IsComparedLater(variable, model),
        RecursivePatternSyntax { PropertyPatternClause.Subpatterns.Count: 0, Designation: SingleVariableDesignationSyntax variable } =>
            IsComparedLater(variable, model),
        RecursivePatternSyntax { PropertyPatternClause.Subpatterns.Count: 0 } or DiscardPatternSyntax => false,
        _ => true,
    };

    private static bool IsComparedLater(SyntaxNode declarator, SemanticModel model)
    {
        var variable = model.GetDeclaredSymbol(declarator);
        var body = declarator.Ancestors().OfType<MemberDeclarationSyntax>().First();
        return body.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.Text == variable?.Name)
            .Any(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, variable) && IsCompared(name, model));
    }
}
