using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>Divides the slabs of a last page into two columns of about the same height.</summary>
internal static class LastPageBalance
{
    /// <summary>Places the slabs in the lowest two columns. Of two equal ways it takes the longer first column.</summary>
    /// <param name="slabs">The slabs in reading order. The position of the first one is the top of the first column.</param>
    /// <param name="left">Left edge of the first column in points.</param>
    /// <param name="right">Left edge of the second column in points.</param>
    public static IReadOnlyList<PlacedSlab> Balance(IReadOnlyList<PlacedSlab> slabs, double left, double right)
    {
        var best = slabs.Count;
        var height = double.PositiveInfinity;
        for (var end = 1; end <= slabs.Count; end++)
        {
            if (end < slabs.Count && slabs[end - 1].Slab.BreakCost >= BreakCosts.Forbidden)
            {
                continue;
            }

            var higher = Math.Max(Bottom(Column(slabs, 0, end, left)), Bottom(Column(slabs, end, slabs.Count, right)));
            if (higher <= height)
            {
                (best, height) = (end, higher);
            }
        }

        return [.. Column(slabs, 0, best, left), .. Column(slabs, best, slabs.Count, right)];
    }

    private static List<PlacedSlab> Column(IReadOnlyList<PlacedSlab> slabs, int start, int end, double x)
    {
        var column = new List<PlacedSlab>(end - start);
        var y = start == 0 && slabs.Count > 0 ? slabs[0].Y : 0;
        for (var i = start; i < end; i++)
        {
            var slab = slabs[i].Slab;
            var head = i == start ? (start == 0 ? slabs[0].Head : slab.RepeatedHead) : null;
            y += i > start ? slab.SpaceBefore : start == 0 ? 0 : head?.Height ?? 0;
            column.Add(new PlacedSlab(slab, y, head) { X = x });
            y += slab.Content.Height;
        }

        return column;
    }

    private static double Bottom(List<PlacedSlab> column) => column.Count == 0 ? 0 : column[^1].Y + column[^1].Slab.Content.Height;
}
