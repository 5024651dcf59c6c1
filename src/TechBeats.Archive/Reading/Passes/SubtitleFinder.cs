using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Finds a subtitle that the text repeats below the title.</summary>
internal static class SubtitleFinder
{
    /// <summary>
    /// The blocks without the heading or paragraph that repeats the description, which the first page prints. It must come first,
    /// and hold nothing but words.
    /// </summary>
    /// <param name="description">The description in the front matter, or null if there is none.</param>
    /// <param name="blocks">The blocks after the title.</param>
    public static IReadOnlyList<Block> Remove(string? description, IReadOnlyList<Block> blocks)
    {
        var first = 0;
        while (first < blocks.Count && blocks[first] is FigureBlock)
        {
            first++;
        }

        return description is not null
            && first < blocks.Count
            && blocks[first] switch
            {
                Heading heading => heading.Inlines,
                Paragraph paragraph => paragraph.Inlines,
                _ => null,
            }
                is { } inlines
            && inlines.All(IsWords)
            && TitleFinder.IsSame(PlainText.From(inlines), description)
            ? [.. blocks.Take(first), .. blocks.Skip(first + 1)]
            : blocks;
    }

    private static bool IsWords(Inline inline) => inline is Text || (inline is Styled styled && styled.Inlines.All(IsWords));
}
