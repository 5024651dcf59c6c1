using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Reporting;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Recognizes paragraphs that are an instruction to a site generator, such as a table of contents or an included file. A stray end of a
/// comment also counts.
/// </summary>
internal static class GeneratorInstructions
{
    private const int MaximumMarkLength = 400;

    /// <summary>True for such a paragraph. An instruction that a book can't follow is reported.</summary>
    public static bool IsInstruction(ParagraphBlock paragraph, int line, ProblemLog log)
    {
        if (paragraph.Inline is not { FirstChild: { } first } content || paragraph.Span.Length > MaximumMarkLength || !MayBegin(first))
        {
            return false;
        }

        var words = string.Concat(
                content
                    .Descendants()
                    .Select(inline =>
                        inline switch
                        {
                            LiteralInline literal => literal.Content.ToString(),
                            DelimiterInline delimiter => delimiter.ToLiteral(),
                            LineBreakInline => "\n",
                            _ => "",
                        }
                    )
            )
            .Trim();
        if (
            words.Trim('[', ']', '_', ' ').Equals("toc", StringComparison.OrdinalIgnoreCase)
            && words.StartsWith('[')
            && words.EndsWith(']')
        )
        {
            return true;
        }

        if (words is "-->" or "->" or "^")
        {
            return true;
        }

        if (!words.StartsWith("--8<--", StringComparison.Ordinal) && !words.StartsWith(";--8<--", StringComparison.Ordinal))
        {
            return false;
        }

        log.WarnOfMarkup("A snippet (--8<--)", line, "the file is not included");
        return true;
    }

    /// <summary>True for a list that kramdown's <c>{:toc}</c> replaces by a table of contents.</summary>
    public static bool IsTableOfContents(ListBlock list) =>
        MarkdownAttributes.Get(list)?.IsTableOfContents == true
        || list.OfType<ListItemBlock>()
            .Any(item => item.LastOrDefault() is ParagraphBlock last && MarkdownAttributes.Get(last)?.IsTableOfContents == true);

    private static bool MayBegin(Inline first) => first switch
    {
        LiteralInline literal => literal.Content.CurrentChar is '[' or '-' or ';' or '^',
        DelimiterInline => true,
        _ => false,
    };
}
