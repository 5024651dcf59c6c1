using UglyToad.PdfPig.Content;

namespace TechBeats.Tests.Reading;

/// <summary>A page as an outside program sees it: lines of words, in points from its top left corner.</summary>
internal sealed record SeenPage(double Width, double Height, IReadOnlyList<SeenLine> Lines)
{
    /// <summary>The text in reading order, a line for a line; a hyphen of our own at a line's end is U+00AD.</summary>
    public string Text { get; } = string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>The page as PdfPig reads it.</summary>
    public static SeenPage Of(Page page) => new(page.Width, page.Height, ReadingOrder.LinesOf(PageGlyphs.Of(page)));

    /// <summary>Words on one height from left to right, whatever columns and blocks they belong to.</summary>
    public IEnumerable<SeenLine> Rows()
    {
        var row = new List<SeenWord>();
        foreach (var word in Lines.SelectMany(line => line.Words).OrderBy(word => word.Top + word.Bottom))
        {
            if (row.Count > 0 && (word.Top + word.Bottom) / 2 > row[0].Bottom)
            {
                yield return SeenLine.FromPlaces(row);
                row.Clear();
            }

            row.Add(word);
        }

        if (row.Count > 0)
        {
            yield return SeenLine.FromPlaces(row);
        }
    }
}
