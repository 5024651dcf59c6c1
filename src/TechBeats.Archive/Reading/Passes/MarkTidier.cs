using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Removes what an author puts around a mark that the book draws itself: brackets, a raised style, commas between marks.</summary>
internal static class MarkTidier
{
    private const string Opening = "[(【（［", Closing = "])】）］";

    /// <summary>The block without the brackets and raised styles around marks, or null for a block that only grouped notes.</summary>
    public static Block? Tidy(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Inlines = Tidy(paragraph.Inlines) },
        Heading heading => heading with { Inlines = Tidy(heading.Inlines) },
        FigureBlock { Caption: { } caption } figures => figures with { Caption = Tidy(caption) },
        Table { Caption: { } caption } table => table with { Caption = Tidy(caption) },
        Quote { Blocks: [], Attribution: null } => null,
        Aside { Blocks: [] } => null,
        _ => block,
    };

    private static IReadOnlyList<Inline> Tidy(IReadOnlyList<Inline> inlines)
    {
        if (!inlines.Any(ContainsMark))
        {
            return inlines;
        }

        var result = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (inline is InlineGroup group && ContainsMark(group))
            {
                var inner = Tidy(group.Inlines);
                result.AddRange(group is Styled { Style: InlineStyle.Superscript } && inner.All(IsMarkOrSeparator)
                    ? inner.Where(part => part is not Text)
                    : [group with { Inlines = inner }]);
            }
            else
            {
                result.Add(inline);
            }
        }

        RemoveBrackets(result);
        return [.. result.Where(inline => inline is not Text { Value: "" })];
    }

    private static void RemoveBrackets(List<Inline> inlines)
    {
        for (var first = 0; first < inlines.Count; first++)
        {
            if (inlines[first] is not NoteMark)
            {
                continue;
            }

            var before = first - 1;
            while (before >= 0 && inlines[before] is Anchor)
            {
                before--;
            }

            var after = first + 1;
            while (after < inlines.Count && inlines[after] is NoteMark or Anchor or Text { Value: ", " or "," })
            {
                after++;
            }

            if (before >= 0
                && after < inlines.Count
                && inlines[before] is Text { Value: { Length: > 0 } left }
                && inlines[after] is Text { Value: { Length: > 0 } right }
                && Opening.Contains(left[^1], StringComparison.Ordinal)
                && Closing.Contains(right[0], StringComparison.Ordinal))
            {
                inlines[before] = new Text(left[..^1].TrimEnd(' ', '\u00A0'));
                inlines[after] = new Text(right[1..]);
            }

            first = after;
        }
    }

    private static bool IsMarkOrSeparator(Inline inline) =>
        inline is NoteMark or Anchor || (inline is Text text && text.Value.AsSpan().Trim(" ,;[]()\u00A0").Length == 0);

    private static bool ContainsMark(Inline inline) =>
        inline is NoteMark || (inline is InlineGroup group && group.Inlines.Any(ContainsMark));
}
