using System.Text.RegularExpressions;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Removes the line of controls below a gist of GitHub: <c>view raw a.py hosted with ❤ by GitHub</c>.</summary>
internal sealed partial class GistCredits : BlockRewriter
{
    /// <summary>Maximum length of the line, in characters.</summary>
    private const int MaximumLength = 300;

    public static IReadOnlyList<Block> Remove(IReadOnlyList<Block> blocks) => new GistCredits().Rewrite(blocks);

    protected override Block? Rewrite(Block block) =>
        block is Paragraph paragraph && PlainText.From(paragraph.Inlines) is { Length: <= MaximumLength } words && Credits().IsMatch(words)
            ? null
            : base.Rewrite(block);

    [GeneratedRegex(
        """^\s*view raw\s.*\bhosted with\s\S{1,6}\s+by\s+GitHub\s*$""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Credits();
}
