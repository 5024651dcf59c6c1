using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>
/// Words for people never steer the program: what a message says may change with the next version. Code compares slugs,
/// reasons and kinds instead.
/// </summary>
[Collection(nameof(SourceHouse))]
public sealed class TextForPeopleTests(SourceHouse house)
{
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["TechBeats.Archive/Reading/Markdown/MarkdownReader.cs: Message"] =
            "Markdig tells too deep nesting from its other errors by words alone; another text falls through as an error",
        ["TechBeats.Typesetting/Pages/Front/CoverSetter.cs: CollectedIssues"] = "the cover doesn't print the title's words twice",
        ["TechBeats.Typesetting/Pages/Front/CoverSetter.cs: YearlyDigest"] = "the cover doesn't print the title's words twice",
    };

    [Fact]
    public void Text_for_people_is_not_compared()
    {
        var texts = house.Files.SelectMany(file => file.Uses.Symbols).Where(IsTextForPeople).Select(text => text.Name).ToHashSet();
        Assert.Superset(new HashSet<string> { "Message", "Hint", "Describe", "Reason" }, texts);

        Findings.Only(
            Exceptions.Keys,
            from file in house.Files
            from name in file.Root.DescendantNodes().OfType<SimpleNameSyntax>()
            where texts.Contains(name.Identifier.Text)
            where file.Model.GetSymbolInfo(name).Symbol is { } symbol && IsTextForPeople(symbol) && TextFlow.IsCompared(name, file.Model)
            select $"{file}: {name.Identifier.Text}");
    }

    [Theory]
    [InlineData("text == \"a\"")]
    [InlineData("\"a\" != text")]
    [InlineData("text is \"a\" or \"b\"")]
    [InlineData("text is { Length: 3 }")]
    [InlineData("text.Equals(\"a\")")]
    [InlineData("text.Trim().StartsWith(\"a\")")]
    [InlineData("(text ?? \"\").Contains(\"a\")")]
    [InlineData("string.Equals(\"a\", text)")]
    [InlineData("text switch { \"a\" => true, _ => false }")]
    [InlineData("text is { } found && found == \"a\"")]
    [InlineData("new[] { \"a\" }.Contains(text)")]
    [InlineData("new System.Collections.Generic.Dictionary<string, bool>()[text]")]
    [InlineData("Copy(text)")]
    public void A_comparison_is_seen(string condition) => Assert.True(IsCompared(condition));

    [Theory]
    [InlineData("text is null")]
    [InlineData("text is not null")]
    [InlineData("text == null")]
    [InlineData("text is { } found && Say(found)")]
    [InlineData("Say($\"{text}: b\")")]
    [InlineData("Say(text + text)")]
    public void What_only_prints_is_not_seen(string condition) => Assert.False(IsCompared(condition));

    private static bool IsCompared(string condition)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using System.Linq;
            class C
            {
                static bool Say(string s) => true;
                static bool Copy(string text) { var copy = text; return copy == "a"; }
                static bool Test(string text) => {{condition}};
            }
            """);
        var compilation = CSharpCompilation.Create("sample", [tree], SourceHouse.Libraries);
        var model = compilation.GetSemanticModel(tree);
        var method = condition.StartsWith("Copy", StringComparison.Ordinal) ? "Copy" : "Test";
        return tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(declared => declared.Identifier.Text == method)
            .DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.Text == "text" && TextFlow.IsCompared(name, model));
    }

    /// <summary>Messages, hints, the words of a loss, what a step of a figure says, and the book's own words. A language's tag and
    /// its pattern for dates stand among the words, but are none.</summary>
    private static bool IsTextForPeople(ISymbol symbol) => (symbol.ContainingType?.Name, symbol.Name) switch
    {
        ("Problem", "Message" or "Hint") => true,
        ("UnusableRequestException", "Hint") => true,
        ("LossDetail", "Describe") => true,
        ("SkippedFile", "Reason") => true,
        (_, "Message") => IsException(symbol.ContainingType),
        ("Wording" or "FigureMessages", not ("Language" or "DatePattern")) =>
            ValueTypeOf(symbol)?.SpecialType == SpecialType.System_String,
        _ => false,
    };

    private static bool IsException(INamedTypeSymbol? type) => type is not null && (type.Name == "Exception" || IsException(type.BaseType));

    private static ITypeSymbol? ValueTypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
