using System.Text;

namespace TechBeats.Tests.Reading;

/// <summary>
/// Glyphs to lines of words. A content stream has the runs of a line in the order in which they are read, and the glyphs of
/// each run from left to right: so the right-to-left ones are turned round, and a word ends at a blank, a gap or the line's end.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>Least space between two words, in heights of their line.</summary>
    private const double WordGap = 0.12;

    /// <summary>Most space within a run, in heights of its line.</summary>
    private const double RunGap = 1;

    /// <summary>How far the glyphs of one line are from its baseline at most (raised and lowered ones), in heights of the smaller.</summary>
    private const double Shift = 0.5;

    public static IReadOnlyList<SeenLine> LinesOf(IReadOnlyList<SeenGlyph> glyphs)
    {
        var lines = new List<SeenLine>();
        foreach (var line in Split(RunsOf(glyphs), (last, next) => IsSameLine(last[^1], next[0])))
        {
            if (WordsOf(line) is { Count: > 0 } words)
            {
                lines.Add(new SeenLine(words));
            }
        }

        return lines;
    }

    /// <summary>Glyphs side by side from left to right.</summary>
    private static List<List<SeenGlyph>> RunsOf(IReadOnlyList<SeenGlyph> glyphs) => Split(glyphs, (last, next) =>
        IsSameLine(last, next) && next.Left >= last.Left && next.Left - last.Right <= RunGap * last.Height);

    private static bool IsSameLine(SeenGlyph last, SeenGlyph next) =>
        Math.Abs(last.Baseline - next.Baseline) <= Shift * Math.Min(last.Height, next.Height);

    private static List<SeenWord> WordsOf(List<List<SeenGlyph>> line)
    {
        var words = new List<SeenWord>();
        var word = new StringBuilder();
        var box = default(SeenWord);

        void End()
        {
            if (word.Length > 0)
            {
                words.Add(box with { Text = word.ToString() });
                word.Clear();
            }
        }

        List<SeenGlyph>? lastRun = null;
        var wasRightToLeft = false;
        foreach (var run in line)
        {
            // A run of blanks and marks alone has the direction of the run before it.
            wasRightToLeft = run.Exists(glyph => glyph.RunsRightToLeft) || (wasRightToLeft && !run.Exists(glyph => glyph.RunsLeftToRight));
            var isFirst = true;
            var last = default(SeenGlyph);
            foreach (var glyph in wasRightToLeft ? AsRead(run) : run)
            {
                var gap = isFirst ? (lastRun is null ? 0 : GapBetween(lastRun, run)) : Math.Max(glyph.Left - last.Right, last.Left - glyph.Right);
                if (gap > WordGap * glyph.Height)
                {
                    End();
                }

                foreach (var letter in glyph.Text)
                {
                    if (char.IsWhiteSpace(letter))
                    {
                        End();
                        continue;
                    }

                    box = word.Length == 0
                        ? new SeenWord(glyph.Left, glyph.Top, glyph.Right, glyph.Bottom, "")
                        : new SeenWord(Math.Min(box.Left, glyph.Left), Math.Min(box.Top, glyph.Top), Math.Max(box.Right, glyph.Right), Math.Max(box.Bottom, glyph.Bottom), "");
                    word.Append(letter);
                }

                (isFirst, last) = (false, glyph);
            }

            lastRun = run;
        }

        End();
        return words;
    }

    /// <summary>
    /// A run with right-to-left letters as it is read. Where left-to-right letters stand in it too, its line runs from left to right,
    /// and only the stretches between the first and the last right-to-left letter are turned.
    /// </summary>
    private static List<SeenGlyph> AsRead(List<SeenGlyph> run)
    {
        var read = new List<SeenGlyph>(run);
        if (!run.Exists(glyph => glyph.RunsLeftToRight))
        {
            read.Reverse();
            return read;
        }

        for (var start = 0; start < read.Count; start++)
        {
            if (!read[start].RunsRightToLeft)
            {
                continue;
            }

            var end = start;
            for (var next = start; next < read.Count && !read[next].RunsLeftToRight; next++)
            {
                end = read[next].RunsRightToLeft ? next : end;
            }

            read.Reverse(start, end - start + 1);
            start = end;
        }

        return read;
    }

    private static double GapBetween(List<SeenGlyph> one, List<SeenGlyph> other) =>
        Math.Max(other.Min(glyph => glyph.Left) - one.Max(glyph => glyph.Right), one.Min(glyph => glyph.Left) - other.Max(glyph => glyph.Right));

    private static List<List<T>> Split<T>(IReadOnlyList<T> items, Func<T, T, bool> isTogether)
    {
        var groups = new List<List<T>>();
        foreach (var item in items)
        {
            if (groups.Count == 0 || !isTogether(groups[^1][^1], item))
            {
                groups.Add([]);
            }

            groups[^1].Add(item);
        }

        return groups;
    }
}
