using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>
/// At most six parameters. The positional parameters of a record are its properties: data, which may have more; its caller
/// names them.
/// </summary>
[Collection(nameof(SourceHouse))]
public sealed class ParametersTests(SourceHouse house)
{
    private const int Maximum = 6;

    /// <summary>Numeric kernels: each takes the numbers of one formula in the order of its source.</summary>
    private static readonly Dictionary<string, string> Kernels = new()
    {
        ["TechBeats.Svg/Geometry/PathBuilder.cs Arc"] = "the seven arguments of the path command A (SVG 1.1, 8.3.8)",
    };

    [Fact]
    public void A_method_has_at_most_six_parameters()
    {
        var crowded =
            from file in house.Files
            from list in file.Root.DescendantNodes().OfType<BaseParameterListSyntax>()
            where list.Parameters.Count > Maximum && list.Parent is not RecordDeclarationSyntax
            select $"{file} {NameOf(list.Parent!)}";

        Findings.Only(Kernels.Keys, crowded);
    }

    private static string NameOf(SyntaxNode owner) => owner switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        TypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => owner.Kind().ToString(),
    };
}
