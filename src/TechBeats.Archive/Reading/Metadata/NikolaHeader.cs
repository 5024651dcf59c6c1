using System.Text;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// Finds the header of Nikola: lines such as <c>.. title: Ink</c> at the top of a file, bare as in reStructuredText or inside an HTML
/// comment. In a comment the two dots may be missing. Source: The Nikola Handbook, "Metadata fields" and "Metadata formats".
/// </summary>
internal static class NikolaHeader
{
    private const string CommentStart = "<!--";

    private const string CommentEnd = "-->";

    private const string Dots = ".. ";

    /// <summary>Maximum length of a header, in characters. A longer one is a comment like any other.</summary>
    private const int MaximumLength = 8 * 1024;

    /// <summary>Splits a text whose header begins at an index. Returns null if no header begins there.</summary>
    /// <param name="start">Index of the first line that is not blank.</param>
    /// <param name="line">Number of that line, from 1.</param>
    public static FrontMatterSplit? Split(string text, int start, int line)
    {
        var head = text.AsSpan(start);
        return head.StartsWith(CommentStart) ? SplitComment(text, start, line)
            : head.StartsWith(Dots) ? SplitLines(text, start, line)
            : null;
    }

    private static FrontMatterSplit? SplitComment(string text, int start, int line)
    {
        var from = start + CommentStart.Length;
        var end = text.IndexOf(CommentEnd, from, Math.Min(text.Length - from, MaximumLength), StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var after = end + CommentEnd.Length;
        var lineEnd = text.IndexOf('\n', after);
        lineEnd = lineEnd < 0 ? text.Length : lineEnd;
        if (!text.AsSpan(after, lineEnd - after).IsWhiteSpace())
        {
            return null;
        }

        var (lines, count) = (new StringBuilder(), 0);
        foreach (var content in text.AsSpan(from, end - from).EnumerateLines())
        {
            lines.Append(count++ > 0 ? "\n" : "").Append(WithoutDots(content.TrimStart()));
        }

        var inner = lines.ToString();
        var body = text[Math.Min(text.Length, lineEnd + 1)..];
        return FrontMatterLines.NamesIssue(inner)
            ? new FrontMatterSplit(FrontMatterKind.Lines, inner, line, body, line + count)
            : null;
    }

    private static FrontMatterSplit? SplitLines(string text, int start, int line)
    {
        var (at, count, lines) = (start, 0, new StringBuilder());
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(at, end - at);
            if (!content.StartsWith(Dots) || lines.Length > MaximumLength)
            {
                break;
            }

            lines.Append(WithoutDots(content)).Append('\n');
            at = Math.Min(text.Length, end + 1);
            count++;
        }

        return FrontMatterLines.NamesIssue(lines.ToString())
            ? new FrontMatterSplit(FrontMatterKind.Lines, lines.ToString(), line, text[at..], line + count)
            : null;
    }

    private static ReadOnlySpan<char> WithoutDots(ReadOnlySpan<char> line) =>
        line.StartsWith(Dots) ? line[Dots.Length..].TrimStart() : line;
}
