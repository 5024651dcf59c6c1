using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TechBeats.Sources.Feeds;

/// <summary>Converts blank lines to paragraphs, in plain text and in HTML as WordPress stores it. Line numbers stay the same.</summary>
internal static partial class ParagraphBreaks
{
    /// <summary>Converts plain text to HTML.</summary>
    public static string FromText(string text) =>
        string.Join(
            "\n\n",
            Paragraphs(text)
                .Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>")
        );

    /// <summary>Adds paragraph tags to HTML that separates paragraphs by blank lines. Other HTML stays unchanged.</summary>
    public static string FromMarkup(string markup)
    {
        var text = markup.ReplaceLineEndings("\n");
        if (!text.Contains("\n\n", StringComparison.Ordinal) || MarkedBlock().IsMatch(text))
        {
            return text;
        }

        var marked = new StringBuilder(text.Length + 256);
        foreach (var paragraph in Paragraphs(text))
        {
            var begins = BlockTag().Match(paragraph);
            marked.Append(begins is { Success: true, Index: 0 } ? paragraph : $"<p>{paragraph}</p>").Append("\n\n");
        }

        return marked.ToString();
    }

    private static string[] Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex("""<(p|div|br)[\s/>]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarkedBlock();

    [GeneratedRegex(
        """</?(ul|ol|li|table|t[rdh]|tbody|thead|h[1-6]|blockquote|pre|figure|figcaption|hr|section|article|dl|dt|dd|"""
        + """iframe|details|summary|style|script|video|audio)[\s/>]""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex BlockTag();
}
