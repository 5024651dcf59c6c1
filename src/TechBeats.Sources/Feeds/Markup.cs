using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TechBeats.Sources.Feeds;

/// <summary>Tells markup from plain text, and one from the other.</summary>
internal static partial class Markup
{
    /// <summary>Maximum length of a text that is converted to one line, in characters.</summary>
    private const int MaximumLineLength = 20_000;

    /// <summary>Whether a text is HTML from its first to its last character. Text that only speaks of tags is not.</summary>
    public static bool IsHtml(string text)
    {
        var content = text.AsSpan().Trim();
        return content.Length > 0 && content[0] == '<' && content[^1] == '>' && FirstTag().IsMatch(content)
            && (content.Contains("</", StringComparison.Ordinal) || content.Contains("/>", StringComparison.Ordinal));
    }

    /// <summary>Plain text on one line, without tags, or null if there is none or it is no line.</summary>
    public static string? ToLine(string? text)
    {
        if (text is null || text.Length > MaximumLineLength)
        {
            return null;
        }

        var plain = new StringBuilder(text.Length);
        var isTag = false;
        foreach (var character in text)
        {
            isTag = character == '<' || (isTag && character != '>');
            plain.Append(isTag ? "" : character == '>' ? " " : character.ToString());
        }

        var words = string.Join(' ', WebUtility.HtmlDecode(plain.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 ? words : null;
    }

    [GeneratedRegex(
        """^<(p|div|h[1-6]|ul|ol|dl|table|blockquote|pre|figure|section|article|img|a|b|i|em|strong|span|br|hr|center)[\s/>]""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FirstTag();
}
