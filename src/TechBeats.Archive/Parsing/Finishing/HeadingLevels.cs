using TechBeats.Archive.Parsing.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing.Finishing;

/// <summary>
/// The title is level 1; the headings of its text begin at 2 and go down one step at a time.
/// A heading is one deeper than the last one before it that was written with a higher rank.
/// </summary>
internal sealed class HeadingLevels(ProblemLog log) : BlockRewriter
{
    private readonly Stack<int> ranks = new();
    private int shift;
    private bool isFirst = true;

    protected override Heading Change(Heading heading)
    {
        while (ranks.Count > 0 && ranks.Peek() >= heading.Level)
        {
            ranks.Pop();
        }

        ranks.Push(heading.Level);
        int level = Math.Min(6, 1 + ranks.Count);
        if (isFirst && level != heading.Level)
        {
            log.Inform(ProblemSlugs.HeadingLevelMended, heading.Line, $"The headings begin at level {heading.Level}; in the book they begin at 2, below the issue's title");
        }
        else if (!isFirst && level != heading.Level + shift)
        {
            log.Inform(ProblemSlugs.HeadingLevelMended, heading.Line, $"A heading of level {heading.Level} is one of level {level} in the book, so that none is skipped");
        }

        shift = level - heading.Level;
        isFirst = false;
        return heading with { Level = level };
    }
}
