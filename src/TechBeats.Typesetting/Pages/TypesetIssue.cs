using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;

namespace TechBeats.Typesetting.Pages;

/// <summary>An issue as a sequence of slabs, its opener first; not yet divided into pages.</summary>
internal sealed record TypesetIssue(Issue Issue, Element Article, IssueOpener Opener, TypesetBlocks Text)
{
    /// <summary>The whole column.</summary>
    public IReadOnlyList<Slab> Column
    {
        get
        {
            var column = new List<Slab>(Opener.Slabs);
            if (Text.Slabs.Count > 0)
            {
                column.Add(Text.Slabs[0] with { SpaceBefore = Opener.SpaceAfter });
                column.AddRange(Text.Slabs.Skip(1));
            }

            return column;
        }
    }

    public IssueSummary Summary => new(Issue, Text.Headings, Text.Links, Text.LostFigures);
}
