using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Reporting;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Marks that stand alone in a paragraph and tell a site's generator to put something there: its table of contents, another file; and the end of a comment that ended before.</summary>
internal static class SiteMarks
{
    private const int MaximumMarkLength = 400;

    /// <summary>True for a paragraph that is such a mark; what a book can't put there is reported.</summary>
    public static bool Takes(ParagraphBlock paragraph, int line, ProblemLog log)
    {
        if (paragraph.Inline is not { FirstChild: { } first } content || paragraph.Span.Length > MaximumMarkLength || !Begins(first))
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

        if (words is "-->" or "->")
        {
            return true;
        }

        if (!words.StartsWith("--8<--", StringComparison.Ordinal) && !words.StartsWith(";--8<--", StringComparison.Ordinal))
        {
            return false;
        }

        log.WarnOfMarkup("A snippet (--8<--)", line, "the file that it names is left out");
        return true;
    }

    /// <summary>True for a list whose place kramdown's <c>{:toc}</c> gives to the contents.</summary>
    public static bool IsContents(ListBlock list) =>
        MarkdownAttributes.Get(list)?.IsContents == true
        || list.OfType<ListItemBlock>()
            .Any(item => item.LastOrDefault() is ParagraphBlock last && MarkdownAttributes.Get(last)?.IsContents == true);

    private static bool Begins(Inline first) => first switch
    {
        LiteralInline literal => literal.Content.CurrentChar is '[' or '-' or ';',
        DelimiterInline => true,
        _ => false,
    };
}
