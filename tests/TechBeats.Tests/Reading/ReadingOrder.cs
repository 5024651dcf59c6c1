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

    /// <summary>Most that glyphs of one line are raised or lowered, in heights of the smaller glyph.</summary>
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

    private static IReadOnlyList<SeenWord> WordsOf(List<List<SeenGlyph>> line)
    {
        var words = new WordBuilder();
        SeenGlyph? lastRun = null;
        var isRightToLeft = false;
        foreach (var run in line)
        {
            // A run of blanks and marks alone has the direction of the run before it.
            isRightToLeft = run.Exists(glyph => glyph.RunsRightToLeft) || (isRightToLeft && !run.Exists(glyph => glyph.RunsLeftToRight));
            var whole = run.Aggregate((all, glyph) => all.Around(glyph));
            if (lastRun?.GapTo(whole) > WordGap * whole.Height)
            {
                words.EndWord();
            }

            SeenGlyph? last = null;
            foreach (var glyph in isRightToLeft ? AsRead(run) : run)
            {
                if (last?.GapTo(glyph) > WordGap * glyph.Height)
                {
                    words.EndWord();
                }

                words.Add(glyph);
                last = glyph;
            }

            lastRun = whole;
        }

        return words.Finish();
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
