using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Closes unterminated comments, styles and scripts, which would swallow the rest of the issue (CommonMark 4.6, kinds 1 to 5). A script or
/// style is closed at the next blank line. A comment loses its delimiter and keeps its words. For other constructs the <c>&lt;</c> is
/// escaped.
/// </summary>
internal static class UnclosedHtml
{
    private static readonly (string Open, string Close)[] Swallowers =
    [
        ("<!--", "-->"),
        ("<script", "</script"),
        ("<style", "</style"),
        ("<pre", "</pre"),
        ("<textarea", "</textarea"),
        ("<![CDATA[", "]]>"),
        ("<?", "?>"),
    ];

    /// <summary>Repairs the unterminated HTML of a text. The number of lines does not change.</summary>
    /// <param name="firstLine">First line of the text in the original file.</param>
    public static string Repair(string text, int firstLine, ProblemLog log)
    {
        var lasts = LastOpened(text);
        var changes = new List<(int At, int Length, string New)>();
        for (var kind = 0; kind < Swallowers.Length; kind++)
        {
            (var open, var close) = Swallowers[kind];
            var last = lasts[kind];
            var isComment = open == "<!--";
            if (
                last < 0
                || text.IndexOf(close, last + open.Length, StringComparison.OrdinalIgnoreCase) >= 0
                || !(isComment ? IsOutsideSpan(text, last) : BeginsLine(text, last))
                || IsInCode(text, last)
            )
            {
                continue;
            }

            var vanishes = open is "<script" or "<style";
            var consequence =
                isComment ? "the words of the comment are printed"
                : vanishes ? "the text up to the next blank line is removed"
                : "the markup is printed as text";
            log.Warn(
                ProblemSlugs.UnsupportedMarkup,
                firstLine + text.AsSpan(0, last).Count('\n'),
                $"\"{open}\" opens here and is never closed; {consequence}",
                $"Add the end {close}{(close[1] == '/' ? ">" : "")}"
            );
            var blank = text.IndexOf("\n\n", last, StringComparison.Ordinal);
            changes.Add(
                isComment ? (last, 4, "")
                : vanishes
                    ? (
                        blank < 0 ? text.Length : blank,
                        0,
                        $"{(text.AsSpan(last, (blank < 0 ? text.Length : blank) - last).Contains('>') ? "" : ">")}{close}>"
                    )
                : (last, 0, "\\")
            );
        }

        return changes
            .OrderByDescending(change => change.At)
            .Aggregate(text, (rest, change) =>
                string.Concat(rest.AsSpan(0, change.At), change.New, rest.AsSpan(change.At + change.Length))
            );
    }

    /// <summary>True if no code span is open on the line.</summary>
    private static bool IsOutsideSpan(string text, int index)
    {
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return text.AsSpan(start, index - start).Count('`') % 2 == 0;
    }

    /// <summary>The index of the last opening of each kind, or -1 if there is none.</summary>
    private static int[] LastOpened(string text)
    {
        int[] lasts = [.. Enumerable.Repeat(-1, Swallowers.Length)];
        for (var index = text.IndexOf('<', StringComparison.Ordinal); index >= 0; index = text.IndexOf('<', index + 1))
        {
            for (var kind = 0; kind < Swallowers.Length; kind++)
            {
                if (text.AsSpan(index).StartsWith(Swallowers[kind].Open, StringComparison.OrdinalIgnoreCase))
                {
                    lasts[kind] = index;
                }
            }
        }

        return lasts;
    }

    private static bool BeginsLine(string text, int index)
    {
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return text.AsSpan(start, index - start).Trim(" >").IsEmpty && index - start < 4;
    }

    internal static bool IsInCode(string text, int index)
    {
        var fence = new FenceTracker();
        var isCode = false;
        foreach (var line in text.AsSpan(0, index).EnumerateLines())
        {
            isCode = fence.Advance(line);
        }

        return isCode;
    }
}
