using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Converts a run of raw inlines, one paragraph of the source, to blocks. Figures on lines of their own become figure blocks. Two
/// consecutive line breaks begin a new paragraph.
/// </summary>
internal static class RunReader
{
    public static IReadOnlyList<Block> Read(IReadOnlyList<Inline> run, int line)
    {
        var blocks = new List<Block>();
        foreach (var part in SplitAtDoubleBreaks(run))
        {
            ReadPart(part, line, blocks);
        }

        return blocks;
    }

    /// <summary>Creates figure blocks for adjacent figures: one block if none has a caption, else one block for each.</summary>
    public static IReadOnlyList<Block> ToFigureBlocks(IReadOnlyList<Figure> figures, int line)
    {
        if (figures.Count > 1 && figures.Any(figure => figure.Formula is not null))
        {
            return [.. figures.SelectMany(figure => ToFigureBlocks([figure], line))];
        }

        string?[] captions = [.. figures.Select(FigureReader.CaptionOf)];
        return captions.All(caption => caption is null)
            ? [new FigureBlock(figures) { Line = line }]
            :
            [
                .. figures.Select(
                    (figure, index) =>
                        new FigureBlock([figure], captions[index] is { } caption ? [new Text(caption)] : null)
                        {
                            Line = figure.Line,
                            IsBesidePrevious = index > 0,
                        }
                ),
            ];
    }

    /// <summary>The figures of inlines without other content, or null if there is other content or no figure.</summary>
    public static IReadOnlyList<Figure>? FiguresOf(IReadOnlyList<Inline> inlines)
    {
        var found = new List<Figure>();
        return Collect(inlines, link: null, found) && found.Count > 0 ? found : null;
    }

    /// <summary>The anchors among inlines and inside them.</summary>
    public static IReadOnlyList<Inline> AnchorsOf(IReadOnlyList<Inline> inlines) =>
    [
        .. inlines.SelectMany(inline => inline is InlineGroup group ? AnchorsOf(group.Inlines) : inline is Anchor ? [inline] : []),
    ];

    private static bool Collect(IReadOnlyList<Inline> inlines, LinkTarget? link, List<Figure> found)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case InlineFigure { Figure: var figure }:
                    found.Add(link is null ? figure : figure with { Link = link });
                    break;
                case Text text when string.IsNullOrWhiteSpace(text.Value):
                case LineBreak or Anchor:
                    break;
                case Link linked when Collect(linked.Inlines, linked.Target, found):
                case Styled styled when Collect(styled.Inlines, link, found):
                case Span span when Collect(span.Inlines, link, found):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static void ReadPart(List<Inline> part, int line, List<Block> blocks)
    {
        var pendingText = new List<Inline>();
        var pendingFigures = new List<Figure>();
        // Badges alone stay text.
        var hasOnlyFigures = FiguresOf(part) is { } all && !all.All(FigureReader.IsBadge);
        foreach (var row in Rows(part))
        {
            if (FiguresOf(row) is { } found && (hasOnlyFigures || !found.All(FigureReader.StaysInLine)))
            {
                FlushText(pendingText, line, blocks);
                if (AnchorsOf(row) is { Count: > 0 } anchors)
                {
                    FlushFigures(pendingFigures, line, blocks);
                    blocks.Add(new Paragraph(anchors) { Line = line });
                }

                pendingFigures.AddRange(found);
            }
            else if (pendingFigures.Count > 0 && pendingText.Count == 0 && row.TrueForAll(part => IsBlank(part) && part is not Anchor))
            {
                continue;
            }
            else
            {
                FlushFigures(pendingFigures, line, blocks);
                pendingText.AddRange(row);
            }
        }

        FlushFigures(pendingFigures, line, blocks);
        FlushText(pendingText, line, blocks);
    }

    private static bool IsBlank(Inline inline) =>
        inline is LineBreak or Anchor || (inline is Text text && string.IsNullOrWhiteSpace(text.Value));

    private static void FlushFigures(List<Figure> pendingFigures, int line, List<Block> blocks)
    {
        if (pendingFigures.Count > 0)
        {
            blocks.AddRange(ToFigureBlocks([.. pendingFigures], line));
            pendingFigures.Clear();
        }
    }

    private static void FlushText(List<Inline> pendingText, int line, List<Block> blocks)
    {
        var normalized = InlineNormalizer.Normalize(pendingText);
        pendingText.Clear();
        if (normalized is [Formula { IsDisplay: true } formula])
        {
            blocks.Add(new FormulaBlock(formula.Source) { Line = line });
            return;
        }

        var content = normalized.All(IsBlank) ? AnchorsOf(normalized) : normalized;
        if (content.Count > 0)
        {
            blocks.Add(new Paragraph(content) { Line = line });
        }
    }

    /// <summary>The source lines of the run, each with the line end or break that closes it.</summary>
    private static IEnumerable<List<Inline>> Rows(List<Inline> part)
    {
        if (!part.Exists(ContainsFigure))
        {
            yield return part;
            yield break;
        }

        var row = new List<Inline>();
        foreach (var inline in part)
        {
            if (inline is Text text && text.Value.Contains('\n', StringComparison.Ordinal))
            {
                var pieces = text.Value.Split('\n');
                for (var index = 0; index < pieces.Length - 1; index++)
                {
                    row.Add(new Text(pieces[index] + "\n"));
                    yield return row;
                    row = [];
                }

                row.Add(new Text(pieces[^1]));
            }
            else
            {
                row.Add(inline);
                if (inline is LineBreak)
                {
                    yield return row;
                    row = [];
                }
            }
        }

        yield return row;
    }

    private static bool ContainsFigure(Inline inline) =>
        inline is InlineFigure || (inline is InlineGroup group && group.Inlines.Any(ContainsFigure));

    private static IEnumerable<List<Inline>> SplitAtDoubleBreaks(IReadOnlyList<Inline> run)
    {
        var part = new List<Inline>();
        var breaks = 0;
        foreach (var inline in run)
        {
            if (inline is LineBreak)
            {
                breaks++;
            }
            else if (!IsBlank(inline))
            {
                if (breaks > 1)
                {
                    yield return part;
                    part = [];
                }

                breaks = 0;
            }

            part.Add(inline);
        }

        yield return part;
    }
}
