using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Finds Markdown in HTML elements with a <c>markdown</c> attribute.</summary>
internal static partial class MarkdownInHtml
{
    /// <summary>Maximum length of an element on one line, in characters.</summary>
    private const int MaximumLineLength = 20_000;

    /// <summary>
    /// Splits the lines of an HTML block into start tag, content and end tag, with the line offsets of content and end tag. Returns null if
    /// the element contains no Markdown.
    /// </summary>
    public static (string Open, string Inner, string Close, int InnerLine, int CloseLine)? Split(string lines)
    {
        if (lines.Length < MaximumLineLength && OneLine().Match(lines) is { Success: true } line)
        {
            return (line.Groups["open"].Value, line.Groups["inner"].Value, line.Groups["close"].Value, 0, 0);
        }

        var end = lines.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || end > 1000 || !MarkdownElement().IsMatch(lines.AsSpan(0, end)))
        {
            return null;
        }

        var rest = lines[(end + 1)..].TrimEnd('\n');
        var last = rest.LastIndexOf('\n') + 1;
        var isClosed = rest.AsSpan(last).TrimStart().StartsWith("</", StringComparison.Ordinal);
        var inner = isClosed ? rest[..last] : rest;
        return string.IsNullOrWhiteSpace(inner)
            ? null
            : (lines[..end], inner, isClosed ? rest[last..] : "", 1, 1 + inner.AsSpan().Count('\n'));
    }

    [GeneratedRegex(
        """^\s*(?<open><(?<name>[a-z][a-z0-9]*)\s[^<>]*\bmarkdown(\s*=\s*["']?(1|block|span|true)["']?)?(\s[^<>]*)?>)"""
            + """(?<inner>[^\n]*\S[^\n]*)(?<close></\k<name>>)\s*$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OneLine();

    [GeneratedRegex(
        """^\s*<[a-z][a-z0-9]*\s[^<>]*\bmarkdown(\s*=\s*["']?(1|block|span|true)["']?)?(\s[^<>]*)?>\s*$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MarkdownElement();
}
