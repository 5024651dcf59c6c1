using TechBeats.Archive.Parsing.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing.FromMarkdown;

/// <summary>
/// A comment, style or script that is opened and never closed would swallow the rest of the issue (CommonMark 4.6, kinds 1 to 5).
/// Its <c>&lt;</c> is escaped, so that what follows is read.
/// </summary>
internal static class UnclosedHtml
{
    private static readonly (string Open, string Close)[] Swallowers =
    [
        ("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<pre", "</pre"), ("<textarea", "</textarea"), ("<![CDATA[", "]]>"), ("<?", "?>"),
    ];

    /// <summary>The same text, with as many lines.</summary>
    /// <param name="firstLine">The line of the original file on which it begins.</param>
    public static string Escape(string text, int firstLine, ProblemLog log)
    {
        int[] lasts = LastOpened(text);
        var escaped = new List<int>();
        for (int kind = 0; kind < Swallowers.Length; kind++)
        {
            (string open, string close) = Swallowers[kind];
            int last = lasts[kind];
            if (last < 0 || text.IndexOf(close, last + open.Length, StringComparison.OrdinalIgnoreCase) >= 0 || !BeginsLine(text, last) || IsInCode(text, last))
            {
                continue;
            }

            log.Warn(ProblemSlugs.UnsupportedMarkup, firstLine + text.AsSpan(0, last).Count('\n'), $"\"{open}\" is opened here and never closed; it is printed as text", $"Close it with {close}{(close[1] == '/' ? ">" : "")}");
            escaped.Add(last);
        }

        return escaped.Order().Reverse().Aggregate(text, (rest, index) => rest.Insert(index, "\\"));
    }

    /// <summary>Where each kind is opened for the last time; -1 where it never is.</summary>
    private static int[] LastOpened(string text)
    {
        int[] lasts = [.. Enumerable.Repeat(-1, Swallowers.Length)];
        for (int index = text.IndexOf('<', StringComparison.Ordinal); index >= 0; index = text.IndexOf('<', index + 1))
        {
            for (int kind = 0; kind < Swallowers.Length; kind++)
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
        int start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return text.AsSpan(start, index - start).Trim(" >").IsEmpty && index - start < 4;
    }

    private static bool IsInCode(string text, int index)
    {
        var fence = new FenceTracker();
        bool isCode = false;
        foreach (ReadOnlySpan<char> line in text.AsSpan(0, index).EnumerateLines())
        {
            isCode = fence.Pass(line);
        }

        return isCode;
    }
}
