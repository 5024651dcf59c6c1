using System.Net;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// Decodes blocks of code whose signs were escaped once too often (<c>x -&amp;gt; y</c>). A file counts as overescaped if its code has
/// escaped signs and none that is not.
/// </summary>
internal sealed partial class OverescapedCode : BlockRewriter
{
    private OverescapedCode()
    {
    }

    public static IReadOnlyList<Block> Repair(IReadOnlyList<Block> blocks, ProblemLog log)
    {
        var search = new Search();
        search.Visit(blocks);
        if (search.FirstLine is not { } line || search.HasRawSigns)
        {
            return blocks;
        }

        log.Inform(
            ProblemSlugs.OverescapedCode,
            line,
            "The code has &lt;, &gt; and &amp; in place of signs; the signs are printed",
            "Write the signs themselves: code needs no escapes"
        );
        return new OverescapedCode().Rewrite(blocks);
    }

    protected override Block? Rewrite(Block block) =>
        block is CodeBlock code ? code with { Text = Escape().Replace(code.Text, match => WebUtility.HtmlDecode(match.Value)) }
        : base.Rewrite(block);

    [GeneratedRegex("&(lt|gt|amp|quot|#0?39|#x27);", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    private sealed class Search : BlockVisitor
    {
        /// <summary>The line of the first code with escaped signs, or null if there is none.</summary>
        public int? FirstLine { get; private set; }

        public bool HasRawSigns { get; private set; }

        protected override void Visit(Block block)
        {
            if (block is CodeBlock code && !HasRawSigns)
            {
                var rest = Escape().Replace(code.Text, "");
                HasRawSigns = rest.AsSpan().ContainsAny('<', '>', '&');
                FirstLine ??= rest.Length < code.Text.Length ? code.Line : null;
            }

            base.Visit(block);
        }
    }
}
