namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>Places the items of a side column beside their slabs, without overlap.</summary>
internal static class SidePlacing
{
    /// <summary>Returns the height in points that the items of slabs need together, with a gap after each.</summary>
    public static double HeightOf(Blocks.Slabs.Slab slab, double gap) => slab.Side.Sum(item => item.Content.Height + gap);

    /// <summary>
    /// Places the items. Each stands where it is wanted, or below the item before it. Items that would end below the page move up.
    /// </summary>
    /// <param name="slabs">The slabs of the page with their items.</param>
    /// <param name="height">Height of the page in points.</param>
    /// <param name="gap">Minimum gap between two items in points.</param>
    public static IReadOnlyList<PlacedSide> Place(IReadOnlyList<PlacedSlab> slabs, double height, double gap)
    {
        var placed = new List<PlacedSide>();
        var free = 0.0;
        foreach (var slab in slabs)
        {
            foreach (var item in slab.Slab.Side)
            {
                var y = Math.Max(free, slab.Y + item.Offset);
                placed.Add(new PlacedSide(item, y));
                free = y + item.Content.Height + gap;
            }
        }

        var limit = height;
        for (var i = placed.Count - 1; i >= 0 && placed[i].Y + placed[i].Item.Content.Height > limit; i--)
        {
            placed[i] = placed[i] with { Y = limit - placed[i].Item.Content.Height };
            limit = placed[i].Y - gap;
        }

        return placed;
    }
}
