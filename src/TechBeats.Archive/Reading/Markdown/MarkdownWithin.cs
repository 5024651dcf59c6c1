using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Elements that say of themselves that they hold Markdown.</summary>
internal static partial class MarkdownWithin
{
    /// <summary>The lines of a block of HTML divided into the element's start, what it holds, and its end, with how many lines stand before each; null when it holds no Markdown.</summary>
    public static (string Open, string Inner, string Close, int InnerLine, int CloseLine)? Divide(string lines)
    {
        var end = lines.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || end > 1000 || !Asks().IsMatch(lines.AsSpan(0, end)))
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
        """^\s*<[a-z][a-z0-9]*\s[^<>]*\bmarkdown(\s*=\s*["']?(1|block|span|true)["']?)?(\s[^<>]*)?>\s*$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Asks();
}
