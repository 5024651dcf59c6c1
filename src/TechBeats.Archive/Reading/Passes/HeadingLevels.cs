using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// Normalizes the levels of headings. The title has level 1, the headings of the text begin at level 2 and increase by one. A
/// heading is one level below the last heading before it of a higher rank. A single heading of rank 1 above headings of rank 2 is a second
/// title. It gets their level, so that it does not lower them.
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

    public static IReadOnlyList<Block> Normalize(IReadOnlyList<Block> blocks, ProblemLog log)
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

        // A heading in the same relation to a changed heading as written is not reported again.
        var shiftAbove = above.Count > 0 ? above.Peek().Shift : firstShift;
        var level = Math.Min(6, 2 + above.Count);
        var shift = level - heading.Level;
        if (shiftAbove is null && shift != 0)
        {
            log.Inform(
                ProblemSlugs.HeadingLevelMended,
                heading.Line,
                $"The headings begin at level {heading.Level}; in the book they begin at level 2, below the issue's title"
            );
        }
        else if (shiftAbove is { } expected && shift != expected && shift != 0)
        {
            log.Inform(
                ProblemSlugs.HeadingLevelMended,
                heading.Line,
                $"A heading of level {heading.Level} has level {level} in the book, so that no level is skipped"
            );
        }

        above.Push((rank, shift));
        firstShift ??= shift;
        return heading with { Level = level };
    }
}
