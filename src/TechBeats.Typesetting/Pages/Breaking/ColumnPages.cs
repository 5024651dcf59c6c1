using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>Joins columns to pages.</summary>
internal static class ColumnPages
{
    /// <summary>Returns the pages of an issue that was broken into columns, in order. The last page may have fewer columns.</summary>
    /// <param name="columns">The columns in reading order.</param>
    /// <param name="page">The paper, with the number and width of its columns.</param>
    public static IReadOnlyList<FilledPage> Join(IReadOnlyList<FilledPage> columns, PageStyle page)
    {
        if (page.Columns == 1)
        {
            return columns;
        }

        var pages = new List<FilledPage>((columns.Count + page.Columns - 1) / page.Columns);
        for (var first = 0; first < columns.Count; first += page.Columns)
        {
            var placed = Enumerable.Range(first, Math.Min(page.Columns, columns.Count - first))
                .Select(i => (Column: columns[i], X: LeftOf(i - first, page)))
                .ToList();
            if (first + page.Columns >= columns.Count && placed.TrueForAll(one => one.Column.Notes.Count == 0))
            {
                var slabs = placed.SelectMany(one => one.Column.Slabs).ToList();
                pages.Add(new FilledPage(LastPageBalance.Balance(slabs, LeftOf(0, page), LeftOf(1, page)), [], []));
                break;
            }

            pages.Add(new FilledPage(
                [.. placed.SelectMany(one => one.Column.Slabs.Select(slab => slab with { X = one.X }))],
                [.. placed.SelectMany(one => one.Column.Notes.Select(note => note with { X = one.X }))],
                [.. placed.SelectMany(one => one.Column.NoteRules.Select(rule => rule + new Point(one.X, 0)))]));
        }

        return pages;
    }

    private static double LeftOf(int column, PageStyle page) =>
        (page.IsBoundRight ? page.Columns - 1 - column : column) * (page.ColumnWidth + page.ColumnGap);
}
