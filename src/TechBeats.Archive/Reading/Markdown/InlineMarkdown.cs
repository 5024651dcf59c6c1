using TechBeats.Archive.Reading.Reporting;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Converts short Markdown to HTML, for values that stand inside HTML.</summary>
internal static class InlineMarkdown
{
    /// <summary>Maximum length of the Markdown, in characters. A longer text stays as written.</summary>
    private const int MaximumLength = 10_000;

    /// <summary>The HTML on one line, without a paragraph around all of it.</summary>
    public static string ToHtml(string markdown)
    {
        if (markdown.Length > MaximumLength || markdown.All(character => char.IsLetterOrDigit(character) || character is ' ' or '.' or ','))
        {
            return markdown;
        }

        var html = Markdig.Markdown.ToHtml(MarkdownGuard.Apply(markdown, 1, new ProblemLog(""))).Trim();
        var isParagraph =
            html.StartsWith("<p>", StringComparison.Ordinal)
            && html.EndsWith("</p>", StringComparison.Ordinal)
            && html.IndexOf("<p>", 3, StringComparison.Ordinal) < 0;
        return (isParagraph ? html[3..^4] : html).Replace('\n', ' ');
    }
}
