using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;

namespace TechBeats.Typesetting.Pages;

/// <summary>A typeset issue as slabs, not yet broken into pages.</summary>
internal sealed record TypesetIssue(Issue Issue, Element Article, IssueOpener Opener, TypesetBlocks Text)
{
    /// <summary>The slabs of the opener and the text.</summary>
    public IReadOnlyList<Slab> Column
    {
        get
        {
            var column = new List<Slab>(Opener.Slabs);
            if (Text.Slabs.Count > 0)
            {
                column.Add(Text.Slabs[0].After(Opener.SpaceAfter));
                column.AddRange(Text.Slabs.Skip(1));
            }

            return column;
        }
    }

    /// <summary>Number of words of its text.</summary>
    public int WordCount { get; init; }

    public IssueSummary Summary => new(Issue, Text.Headings, Text.Links, Text.LostFigures) { WordCount = WordCount };
}
