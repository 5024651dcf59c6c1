using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Finds the heading that is the title.</summary>
internal static class TitleFinder
{
    /// <summary>
    /// The title, and the blocks without the heading that repeats it. Without a title in the front matter, the first heading may be the
    /// title. It must be the only heading of level 1, or be at the top. Figures in the heading (a badge) stay.
    /// </summary>
    /// <param name="title">The title in the front matter, or null if there is none.</param>
    /// <param name="fallback">The title if there is no other.</param>
    public static (string Title, IReadOnlyList<Block> Blocks) Take(string? title, string fallback, IReadOnlyList<Block> blocks)
    {
        var index = blocks.ToList().FindIndex(block => block is Heading);
        if (index < 0)
        {
            return (title ?? fallback, blocks);
        }

        var heading = (Heading)blocks[index];
        var words = string.Join(' ', WordsWithoutFigures(heading.Inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var isAlone = blocks.Count(block => block is Heading { Level: 1 }) == 1
            || blocks.Take(index).All(block => block is FigureBlock || AnchorBlocks.IsAnchors(block));
        var isTitle = words.Length > 0 && (title is null ? heading.Level == 1 && isAlone : IsSame(words, title));
        if (!isTitle)
        {
            return (title ?? fallback, blocks);
        }

        var figures = FiguresOf(heading.Inlines);
        Block[] left = figures.Count == 0 ? [] : [new Paragraph(figures) { Line = heading.Line }];
        return (title ?? words, [.. blocks.Take(index), .. left, .. blocks.Skip(index + 1)]);
    }

    /// <summary>True for equal words. Case, punctuation and spaces are ignored.</summary>
    public static bool IsSame(string one, string other) => Letters(one) is { Length: > 0 } letters && letters == Letters(other);

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string WordsWithoutFigures(IReadOnlyList<Inline> inlines) =>
        PlainText.From([.. inlines.Where(inline => FiguresOf([inline]).Count == 0)]);

    private static IReadOnlyList<Inline> FiguresOf(IReadOnlyList<Inline> inlines) =>
        [
            .. inlines.SelectMany(inline =>
                inline is InlineFigure ? [inline]
                : inline is InlineGroup group && FiguresOf(group.Inlines) is { Count: > 0 } inner ? [group with { Inlines = inner }]
                : Array.Empty<Inline>()
            ),
        ];
}
