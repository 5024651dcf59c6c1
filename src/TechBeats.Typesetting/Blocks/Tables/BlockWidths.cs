using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Figures;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Lists;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Measures the minimum and natural widths of blocks, for the columns of tables. Each text is measured in its own style.</summary>
internal sealed class BlockWidths(BlockContext context, InlineSetter lines)
{
    /// <summary>Maximum depth of tables in tables that are measured. Deeper tables get as much room as there is.</summary>
    private const int MaximumTableDepth = 3;

    private static readonly BlockWidth Nothing = new(0, 0);

    private readonly BookStyles styles = context.Styles;

    /// <summary>Measures the blocks of a cell.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="text">Style of running text.</param>
    /// <param name="tableDepth">Number of enclosing tables.</param>
    public BlockWidth Measure(IReadOnlyList<Block> blocks, ParagraphStyle text, int tableDepth = 1) =>
        Measure(blocks, new Place(text, tableDepth));

    private BlockWidth Measure(IReadOnlyList<Block> blocks, Place place) =>
        Widest(blocks.Select(block => Measure(block, place)));

    private BlockWidth Measure(Block block, Place place)
    {
        switch (block)
        {
            case Paragraph paragraph when LargeInlineFigures.IsIn(paragraph, context):
                return Measure(LargeInlineFigures.MoveOut(paragraph, context), place);
            case Paragraph paragraph:
                return Measure(paragraph.Inlines, place.Text);
            case Heading heading:
                return Measure(heading.Inlines, styles.HeadingAt(heading.Level).Paragraph);
            case ItemList list:
                return Widest(list.Items.Select(item => Measure(item.Blocks, place.Inside(list))))
                    .Indented(Math.Max(styles.ListIndent, LabelWidth(list, place) + styles.Lists.LabelGap));
            case DefinitionList list:
                var terms = list.Definitions.SelectMany(definition => definition.Terms);
                return Widest(list.Definitions.Select(definition => Measure(definition.Blocks, place)))
                    .Indented(styles.ListIndent)
                    .Or(Widest(terms.Select(term => Measure(term, DefinitionSetter.TermStyle(place.Text)))));
            case Quote quote:
                return Measure(quote.Blocks, place with { Text = styles.Quote })
                    .Or(Measure(quote.Attribution ?? [], styles.Attribution))
                    .Indented(styles.QuoteIndent);
            case Aside aside:
                return Measure(aside.Blocks, place with { Text = styles.AsideBody })
                    .Or(Measure(aside.Title ?? [], styles.AsideTitle))
                    .Indented(2 * styles.Asides.Padding);
            case CodeBlock code:
                return MeasureCode(code.Text);
            case FormulaBlock formula:
                return MeasureCode(formula.Source);
            case FigureBlock figures:
                return Widest(figures.Figures.Select(figure => MeasureFigure(figure, place.Text)))
                    .Or(new BlockWidth(Measure(figures.Caption ?? [], styles.Caption).Minimum, 0));
            case Table table when place.TableDepth < MaximumTableDepth:
                return TableLayout.Measure(table, styles, this, place.TableDepth + 1);
            case Table or Embed:
                return new BlockWidth(2 * styles.Tables.MinimumPictureWidth, context.Measure);
            default:
                return Nothing;
        }
    }

    private BlockWidth Measure(IReadOnlyList<Inline> inlines, ParagraphStyle style)
    {
        if (inlines.Count == 0)
        {
            return Nothing;
        }

        var prepared = lines.Prepare(inlines, style, null, 0);
        return new BlockWidth(prepared.MinimumWidth, prepared.NaturalWidth);
    }

    private BlockWidth MeasureCode(string text)
    {
        var look = styles.CodeBlocks;
        var character = look.CharacterWidth * styles.Code.Text.Size;
        return new BlockWidth(look.MinimumColumns * character, LongestLine(text) * character).Indented(2 * look.PaddingX);
    }

    private BlockWidth MeasureFigure(Figure figure, ParagraphStyle text)
    {
        var minimum = styles.Tables.MinimumPictureWidth;
        if (context.ResultOf(figure) is FigureFound { Picture: RasterPicture raster })
        {
            var size = PictureSize.Fit(figure, raster, context.Measure, context.ColumnHeight, text.Text.Size);
            return new BlockWidth(Math.Min(size.Width, minimum), size.Width);
        }

        return new BlockWidth(2 * minimum, context.Measure / 2);
    }

    private double LabelWidth(ItemList list, Place place)
    {
        var style = LabelText.StyleIn(place.Text);
        var labels = LabelText.ForItems(list, place.ListDepth, place.NumberedDepth, styles.Lists).Distinct(StringComparer.Ordinal);
        return labels.Max(label => (double?)Measure([new Text(label)], style).Natural) ?? 0;
    }

    private static int LongestLine(string code)
    {
        var longest = 0;
        foreach (var line in code.AsSpan().Split('\n'))
        {
            var (start, length) = line.GetOffsetAndLength(code.Length);
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static BlockWidth Widest(IEnumerable<BlockWidth> widths) => widths.Aggregate(Nothing, (widest, width) => widest.Or(width));

    /// <summary>The surroundings of a block.</summary>
    /// <param name="Text">Style of running text.</param>
    /// <param name="TableDepth">Number of enclosing tables.</param>
    private sealed record Place(ParagraphStyle Text, int TableDepth)
    {
        /// <summary>Number of enclosing lists in the cell.</summary>
        public int ListDepth { get; init; }

        /// <summary>Number of enclosing numbered lists in the cell.</summary>
        public int NumberedDepth { get; init; }

        public Place Inside(ItemList list) => this with
        {
            ListDepth = ListDepth + 1,
            NumberedDepth = NumberedDepth + (list.Start is null ? 0 : 1),
        };
    }
}
