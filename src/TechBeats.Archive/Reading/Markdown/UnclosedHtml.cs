using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// A comment, style or script that is opened and never closed would swallow the rest of the issue (CommonMark 4.6, kinds 1 to 5).
/// A script or style is closed where its stretch of lines ends, of a comment the mark goes and its words stay, of anything else the <c>&lt;</c> is escaped: what follows is read.
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

    /// <summary>The same text, with as many lines.</summary>
    /// <param name="firstLine">The line of the original file on which it begins.</param>
    public static string Mend(string text, int firstLine, ProblemLog log)
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
            var fate =
                isComment ? "its words are printed"
                : vanishes ? "what stands up to the next blank line is left out"
                : "it is printed as text";
            log.Warn(
                ProblemSlugs.UnsupportedMarkup,
                firstLine + text.AsSpan(0, last).Count('\n'),
                $"\"{open}\" is opened here and never closed; {fate}",
                $"Close it with {close}{(close[1] == '/' ? ">" : "")}"
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

    /// <summary>True when no code span is open on the line.</summary>
    private static bool IsOutsideSpan(string text, int index)
    {
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return text.AsSpan(start, index - start).Count('`') % 2 == 0;
    }

    /// <summary>Where each kind is opened for the last time; -1 where it never is.</summary>
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
            isCode = fence.Pass(line);
        }

        return isCode;
    }
}
