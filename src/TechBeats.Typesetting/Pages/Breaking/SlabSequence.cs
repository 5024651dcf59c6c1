using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>The slabs to divide, and the pages that they go to.</summary>
/// <param name="Slabs">The slabs in order.</param>
/// <param name="Height">Height of the text block in points.</param>
/// <param name="Style">How pages are filled.</param>
internal sealed record SlabSequence(IReadOnlyList<Slab> Slabs, double Height, PageBreakStyle Style)
{
    /// <summary>Finds the places where a page that begins here may end, the fullest first.</summary>
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
            if (i + 1 >= Style.LeastEnds && allowed >= Style.LeastAllowedEnds)
            {
                ends.RemoveRange(i + 1, ends.Count - i - 1);
            }
        }
    }

    /// <summary>Sets the page that begins and ends at these places.</summary>
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

        throw new InvalidOperationException("A page ends where filling it did not lead.");
    }
}
