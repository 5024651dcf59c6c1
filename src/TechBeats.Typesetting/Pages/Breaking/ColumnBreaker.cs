using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>
/// Breaks parts into pages of columns. A column is filled, then the next one, then the next page. At the end of a part its columns are
/// balanced, so that the next part begins below them. The slabs have no notes and do not float.
/// </summary>
/// <param name="block">Size of the text block.</param>
/// <param name="style">Limits of filling.</param>
/// <param name="isMirrored">True if the first column is the right one.</param>
internal sealed class ColumnBreaker(Size block, ColumnBreakStyle style, bool isMirrored)
{
    /// <summary>Rounding allowance in points: a slab that overflows by less still fits.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>Breaks the parts into pages. Each slab appears once, in order.</summary>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public IReadOnlyList<FilledPage> Break(IReadOnlyList<ColumnPart> parts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var pages = new List<List<PlacedSlab>>();
        var bottom = double.PositiveInfinity; // of the last page; no page is open yet
        foreach (var part in parts.Where(part => part.Head.Count + part.Slabs.Count > 0))
        {
            cancellation.ThrowIfCancellationRequested();
            var top = bottom + part.SpaceBefore;
            if (top + MinimumHeight(part) > block.Height + Tolerance)
            {
                pages.Add([]);
                top = 0;
            }

            bottom = Place(part, top, pages);
        }

        return pages.ConvertAll(slabs => new FilledPage(slabs, [], []));
    }

    /// <summary>Places a part that begins on the last page. Returns the bottom of its last columns.</summary>
    private double Place(ColumnPart part, double top, List<List<PlacedSlab>> pages)
    {
        foreach (var slab in part.Head)
        {
            top += pages[^1].Count > 0 ? slab.SpaceBefore : 0;
            pages[^1].Add(new PlacedSlab(slab, top));
            top += slab.Content.Height;
        }

        for (var next = 0; next < part.Slabs.Count;)
        {
            if (next > 0)
            {
                pages.Add([]);
                top = 0;
            }

            var ends = Fill(part, next, block.Height - top);
            var isLast = ends[^1] == part.Slabs.Count;
            if (isLast)
            {
                ends = Balance(part, next, block.Height - top);
            }
            else if (IsShort(part, ends[^1]))
            {
                ends = Shorten(part, next, block.Height - top) ?? ends;
            }

            var bottom = Draw(part, next, ends, top, isLast ? null : block.Height, pages[^1]);
            if (isLast)
            {
                return bottom;
            }

            next = ends[^1];
        }

        return top;
    }

    /// <summary>Returns the end of each column of the given height: the index after its last slab.</summary>
    private int[] Fill(ColumnPart part, int start, double height)
    {
        var ends = new int[part.Columns.Count];
        for (var column = 0; column < ends.Length; column++)
        {
            start = ends[column] = start == part.Slabs.Count ? start : EndOfColumn(part.Slabs, start, height);
        }

        return ends;
    }

    private int EndOfColumn(IReadOnlyList<Slab> slabs, int start, double height)
    {
        var (best, least, used) = (start + 1, double.PositiveInfinity, 0.0);
        for (var i = start; i < slabs.Count; i++)
        {
            used += slabs[i].Content.Height + (i > start ? slabs[i].SpaceBefore : 0);
            if (used > height + Tolerance && i > start)
            {
                return best;
            }

            var cost = slabs[i].BreakCost + PageCosts.OfEmptiness(Math.Max(0, height - used) / block.Height);
            if (cost <= least)
            {
                (best, least) = (i + 1, cost);
            }
        }

        return slabs.Count;
    }

    /// <summary>Returns the ends of the lowest columns that take all remaining slabs.</summary>
    private int[] Balance(ColumnPart part, int start, double height)
    {
        var (low, high) = (0.0, height);
        while (high - low > style.BalancePrecision)
        {
            var middle = (low + high) / 2;
            (low, high) = IsWhole(part, Fill(part, start, middle)) ? (low, middle) : (middle, high);
        }

        return Fill(part, start, high);
    }

    /// <summary>True if the columns take all slabs and none of them ends where that is forbidden, as after the head of a group.</summary>
    private static bool IsWhole(ColumnPart part, int[] ends) =>
        ends[^1] == part.Slabs.Count
        && Array.TrueForAll(ends, end => end == part.Slabs.Count || part.Slabs[end - 1].BreakCost < BreakCosts.Forbidden);

    /// <summary>Returns the ends of columns that leave enough slabs for the last page, or null if there are none.</summary>
    private int[]? Shorten(ColumnPart part, int start, double height)
    {
        for (var less = style.ShorteningStep; less <= style.MaximumShorteningShare * block.Height; less += style.ShorteningStep)
        {
            var ends = Fill(part, start, height - less);
            if (!IsShort(part, ends[^1]))
            {
                return ends;
            }
        }

        return null;
    }

    private bool IsShort(ColumnPart part, int start) => part.Slabs.Count - start < style.MinimumLastSlabs * part.Columns.Count;

    /// <summary>Adds the columns to a page. Returns the bottom of the longest one.</summary>
    private double Draw(ColumnPart part, int start, int[] ends, double top, double? foot, List<PlacedSlab> page)
    {
        var bottom = top;
        for (var column = 0; column < ends.Length; column++)
        {
            var stretch = foot is { } full ? Stretch(part.Slabs, start, ends[column], full - top) : 0;
            var from = part.Columns.StartOf(column, block.Width);
            var x = isMirrored ? block.Width - from - part.Columns.WidthIn(block.Width) : from;
            var y = top;
            for (var i = start; i < ends[column]; i++)
            {
                y += i > start ? part.Slabs[i].SpaceBefore * (1 + stretch) : 0;
                page.Add(new PlacedSlab(part.Slabs[i], y) { X = x });
                y += part.Slabs[i].Content.Height;
            }

            bottom = Math.Max(bottom, y);
            start = ends[column];
        }

        return bottom;
    }

    /// <summary>Returns the share by which the spaces of a column grow so that it ends at its foot; 0 if that is too much.</summary>
    private double Stretch(IReadOnlyList<Slab> slabs, int start, int end, double height)
    {
        var (space, used) = (0.0, 0.0);
        for (var i = start; i < end; i++)
        {
            space += i > start ? slabs[i].SpaceBefore : 0;
            used += slabs[i].Content.Height;
        }

        var shortage = height - used - space;
        return shortage > 0 && shortage <= style.MaximumStretch * space ? shortage / space : 0;
    }

    private double MinimumHeight(ColumnPart part)
    {
        var columns = SlabStack.HeightOf(part.Slabs) / part.Columns.Count;
        return SlabStack.HeightOf(part.Head) + Math.Min(columns, style.MinimumPartHeight);
    }
}
