namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Consecutive pages.</summary>
internal readonly record struct PageRange(int First, int Last)
{
    /// <summary>Collects pages into ranges. Fewer consecutive pages than the minimum stay apart.</summary>
    /// <param name="pages">The page numbers, distinct and ascending.</param>
    /// <param name="minimum">Minimum number of pages of a range.</param>
    public static IReadOnlyList<PageRange> Collect(IReadOnlyList<int> pages, int minimum)
    {
        var ranges = new List<PageRange>();
        for (var i = 0; i < pages.Count;)
        {
            var end = i + 1;
            while (end < pages.Count && pages[end] == pages[end - 1] + 1)
            {
                end++;
            }

            if (end - i >= minimum)
            {
                ranges.Add(new PageRange(pages[i], pages[end - 1]));
            }
            else
            {
                ranges.AddRange(pages.Skip(i).Take(end - i).Select(page => new PageRange(page, page)));
            }

            i = end;
        }

        return ranges;
    }

    public override string ToString() => First == Last ? $"{First}" : $"{First}–{Last}";
}
