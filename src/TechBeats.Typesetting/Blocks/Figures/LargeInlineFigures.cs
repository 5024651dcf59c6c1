using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Paragraphs;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>
/// Moves pictures that are too large for a line out of their paragraphs: a picture that begins a paragraph stands above it, one on a line
/// of its own between its lines, and any other below it. Icons, badges and formulas stay in their line.
/// </summary>
internal static class LargeInlineFigures
{
    /// <summary>True if the paragraph has such a picture.</summary>
    public static bool IsIn(Paragraph paragraph, BlockContext context) => HasLarge(paragraph.Inlines, context);

    private static bool HasLarge(IReadOnlyList<Inline> inlines, BlockContext context) => inlines.Any(inline => inline switch
    {
        InlineFigure { Figure: var figure } => IsLarge(figure, context),
        InlineGroup group => HasLarge(group.Inlines, context),
        _ => false,
    });

    private static bool IsLarge(Figure figure, BlockContext context)
    {
        if (figure.Formula is not null || context.ResultOf(figure) is not FigureFound { Picture: var picture })
        {
            return false;
        }

        var size = InlinePictureSize.Unlimited(figure, picture, context.Styles.Body);
        return size.Height > context.Styles.Figures.MaximumIconHeight;
    }

    /// <summary>Returns the paragraph without such pictures, and figure blocks for them.</summary>
    public static IReadOnlyList<Block> MoveOut(Paragraph paragraph, BlockContext context)
    {
        var parts = new List<Block>();
        var text = new List<Inline>();
        var below = new List<Block>();
        foreach (var row in Rows(paragraph.Inlines))
        {
            var figures = new List<Figure>();
            var rest = Without(row, null, figures, context);
            var blocks = ToBlocks(figures, paragraph.Line);
            if (figures.Count > 0 && (IsBlank(rest) || (text.Count == 0 && StartsWithFigure(row, context))))
            {
                FlushText(text, paragraph, parts);
                parts.AddRange(below);
                below.Clear();
                parts.AddRange(blocks);
            }
            else
            {
                below.AddRange(blocks);
            }

            if (!IsBlank(rest))
            {
                text.AddRange(rest);
            }
        }

        FlushText(text, paragraph, parts);
        parts.AddRange(below);
        return parts;
    }

    /// <summary>The lines between forced breaks, each with the break at its end.</summary>
    private static IEnumerable<List<Inline>> Rows(IReadOnlyList<Inline> inlines)
    {
        var row = new List<Inline>();
        foreach (var inline in inlines)
        {
            row.Add(inline);
            if (inline is LineBreak)
            {
                yield return row;
                row = [];
            }
        }

        yield return row;
    }

    /// <summary>Returns the inlines without large pictures, which are added to a list with the link around them.</summary>
    private static List<Inline> Without(IReadOnlyList<Inline> inlines, LinkTarget? link, List<Figure> figures, BlockContext context)
    {
        var rest = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case InlineFigure { Figure: var figure } when IsLarge(figure, context):
                    figures.Add(figure with { Link = figure.Link ?? link });
                    break;
                case InlineGroup group when HasLarge(group.Inlines, context):
                    var around = group is Link linked ? linked.Target : link;
                    AddUnlessBlank(group with { Inlines = Without(group.Inlines, around, figures, context) }, rest);
                    break;
                default:
                    rest.Add(inline);
                    break;
            }
        }

        return rest;
    }

    private static void AddUnlessBlank(InlineGroup group, List<Inline> rest)
    {
        if (!IsBlank(group.Inlines))
        {
            rest.Add(group);
        }
    }

    private static bool StartsWithFigure(IReadOnlyList<Inline> row, BlockContext context) =>
        row.FirstOrDefault(inline => inline is not Anchor && !IsBlank([inline])) switch
        {
            InlineFigure { Figure: var figure } => IsLarge(figure, context),
            InlineGroup group => StartsWithFigure(group.Inlines, context),
            _ => false,
        };

    private static bool IsBlank(IReadOnlyList<Inline> inlines) =>
        inlines.All(inline => inline is LineBreak || (inline is Text text && string.IsNullOrWhiteSpace(text.Value))
            || (inline is InlineGroup group && IsBlank(group.Inlines)));

    private static IEnumerable<FigureBlock> ToBlocks(List<Figure> figures, int line) => figures.Select((figure, i) =>
        new FigureBlock([figure], CaptionOf(figure) is { } caption ? [new Text(caption)] : null) { Line = line, IsBesidePrevious = i > 0 });

    /// <summary>The title, or an alternative text of several words.</summary>
    public static string? CaptionOf(Figure figure) =>
        figure.Title ?? (figure.Alt is { } alt && alt.Contains(' ', StringComparison.Ordinal) ? alt : null);

    private static void FlushText(List<Inline> text, Paragraph paragraph, List<Block> parts)
    {
        if (text.Count > 0)
        {
            parts.Add(paragraph with { Inlines = [.. text] });
            text.Clear();
        }
    }
}
