using Microsoft.CodeAnalysis;

namespace TechBeats.Tests.House;

/// <summary>A file of <c>src</c> with the symbols that it declares and uses.</summary>
/// <param name="Project">The project's folder, such as <c>TechBeats.Svg</c>.</param>
/// <param name="Path">Path relative to <c>src</c>, with forward slashes.</param>
/// <param name="Model">Answers what a syntax node means.</param>
internal sealed record SourceFile(string Project, string Path, SemanticModel Model)
{
    private readonly Lazy<SymbolUses> uses = new(() => SymbolUses.Read(Model));

    public SyntaxNode Root => Model.SyntaxTree.GetRoot();

    /// <summary>What the file's code names or calls without a name; comments don't count.</summary>
    public SymbolUses Uses => uses.Value;

    /// <summary>
    /// The folder inside the project as a namespace's end, such as <c>Reading.Markdown</c>; empty for the project's own folder.
    /// </summary>
    public string Folder
    {
        get
        {
            var parts = Path.Split('/');
            return string.Join('.', parts[1..^1]);
        }
    }

    /// <summary>The place of a node as compilers write it: <c>file:line</c>.</summary>
    public string PlaceOf(SyntaxNode node) => $"{Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    public override string ToString() => Path;
}
