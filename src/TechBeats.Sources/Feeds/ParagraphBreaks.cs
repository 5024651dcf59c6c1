using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TechBeats.Sources.Feeds;

/// <summary>Paragraphs of texts that write them as blank lines: plain text, and HTML as WordPress keeps it. Every line stays a line.</summary>
internal static partial class ParagraphBreaks
{
    /// <summary>Plain text as HTML.</summary>
    public static string OfText(string text) =>
        string.Join(
            "\n\n",
            Paragraphs(text)
                .Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>")
        );

    /// <summary>HTML that marks no paragraphs but leaves lines blank between them, with its paragraphs marked; any other as it is.</summary>
    public static string OfMarkup(string markup)
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
        """</?(ul|ol|li|table|t[rdh]|tbody|thead|h[1-6]|blockquote|pre|figure|figcaption|hr|section|article|dl|dt|dd|iframe|details|summary|style|script|video|audio)[\s/>]""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex BlockTag();
}
