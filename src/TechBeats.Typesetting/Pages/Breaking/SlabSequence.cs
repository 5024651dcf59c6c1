using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>The slabs to break into pages, and the size and style of those pages.</summary>
/// <param name="Slabs">The slabs in order.</param>
/// <param name="Height">Height of the text block in points.</param>
/// <param name="Style">Limits and costs of page filling.</param>
internal sealed record SlabSequence(IReadOnlyList<Slab> Slabs, double Height, PageBreakStyle Style)
{
    /// <summary>Adds the places where a page that begins at <paramref name="from"/> may end, the fullest page first.</summary>
    public void FindEnds(SequencePlace from, List<PageEnd> ends)
    {
        var page = new OpenPage(this, from);
        while (page.TakeNext())
        {
            if (page.MayEnd)
            {
                ends.Add(page.End());
            }
        }

        ends.Reverse();
        var allowed = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            allowed += ends[i].Cost < BreakCosts.Forbidden ? 1 : 0;
            if (i + 1 >= Style.MinimumEnds && allowed >= Style.MinimumAllowedEnds)
            {
                ends.RemoveRange(i + 1, ends.Count - i - 1);
            }
        }
    }

    /// <summary>Returns the page between two places.</summary>
    public FilledPage Fill(SequencePlace from, SequencePlace to, bool isLast)
    {
        var page = new OpenPage(this, from);
        while (page.TakeNext())
        {
            if (page.MayEnd && page.End().Place == to)
            {
                return page.Close(isLast);
            }
        }

        throw new InvalidOperationException("The page cannot end at the given place.");
    }
}
