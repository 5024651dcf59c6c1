using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// The title is level 1; the headings of its text begin at 2 and go down one step at a time.
/// A heading is one deeper than the last one before it that was written with a higher rank.
/// One heading of the first rank above others of the second is another title of the whole issue: it stands beside them, lest it push them all down.
/// </summary>
internal sealed class HeadingLevels : BlockRewriter
{
    private readonly ProblemLog log;
    private readonly bool hasSecondTitle;
    private readonly Stack<(int Rank, int Shift)> above = new();
    private int? firstShift;

    private HeadingLevels(ProblemLog log, bool hasSecondTitle)
    {
        this.log = log;
        this.hasSecondTitle = hasSecondTitle;
    }

    public static IReadOnlyList<Block> Mend(IReadOnlyList<Block> blocks, ProblemLog log)
    {
        int[] written = [.. blocks.OfType<Heading>().Select(heading => heading.Level)];
        return new HeadingLevels(log, written.Contains(2) && written.Count(level => level == 1) == 1).Rewrite(blocks);
    }

    protected override Heading Change(Heading heading)
    {
        var rank = hasSecondTitle ? Math.Max(2, heading.Level) : heading.Level;
        while (above.Count > 0 && above.Peek().Rank >= rank)
        {
            above.Pop();
        }

        // A heading that stands below a mended one as it was written needs no mending of its own.
        var shiftAbove = above.Count > 0 ? above.Peek().Shift : firstShift;
        var level = Math.Min(6, 2 + above.Count);
        var shift = level - heading.Level;
        if (shiftAbove is null && shift != 0)
        {
            log.Inform(
                ProblemSlugs.HeadingLevelMended,
                heading.Line,
                $"The headings begin at level {heading.Level}; in the book they begin at 2, below the issue's title"
            );
        }
        else if (shiftAbove is { } expected && shift != expected && shift != 0)
        {
            log.Inform(
                ProblemSlugs.HeadingLevelMended,
                heading.Line,
                $"A heading of level {heading.Level} is one of level {level} in the book, so that none is skipped"
            );
        }

        above.Push((rank, shift));
        firstShift ??= shift;
        return heading with { Level = level };
    }
}
