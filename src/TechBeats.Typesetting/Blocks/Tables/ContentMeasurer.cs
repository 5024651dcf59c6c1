using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Figures;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Lists;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Measures the blocks of cells, for the columns of tables. Each text is measured in its own style.</summary>
internal sealed class ContentMeasurer(BlockContext context, InlineSetter lines)
{
    /// <summary>Maximum depth of tables in tables that are measured. Deeper tables get as much room as there is.</summary>
    private const int MaximumTableDepth = 3;

    private readonly BookStyles styles = context.Styles;
    private readonly DivisionLimits limits = new(context.Styles.Tables.MinimumDividedWidth, context.ColumnHeight);

    /// <summary>Measures the blocks of a cell.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="text">Style of running text.</param>
    /// <param name="needsHeight">True if the height is needed, and not only the width.</param>
    /// <param name="tableDepth">Number of enclosing tables.</param>
    public ContentSize Measure(IReadOnlyList<Block> blocks, ParagraphStyle text, bool needsHeight, int tableDepth = 1)
    {
        var size = new ContentSize();
        Measure(blocks, new Place(text, tableDepth, new ContentPlace(0, IsScaled: true, needsHeight)), size);
        return size;
    }

    /// <summary>Shapes the text of a cell.</summary>
    public PreparedParagraph Prepare(IReadOnlyList<Inline> inlines, ParagraphStyle style) => lines.Prepare(inlines, style, null, 0);

    private void Measure(IReadOnlyList<Block> blocks, Place place, ContentSize size)
    {
        foreach (var block in blocks)
        {
            Measure(block, place, size);
        }
    }

    private void Measure(Block block, Place place, ContentSize size)
    {
        switch (block)
        {
            case Paragraph paragraph when LargeInlineFigures.IsIn(paragraph, context):
                Measure(LargeInlineFigures.MoveOut(paragraph, context), place, size);
                break;
            case Paragraph paragraph:
                Measure(paragraph.Inlines, place.Text, place.At, size);
                break;
            case Heading heading:
                Measure(heading.Inlines, styles.HeadingAt(heading.Level).Paragraph, place.Fixed().At, size);
                break;
            case ItemList list:
                var inner = place.Indented(Math.Max(styles.ListIndent, LabelWidth(list, place) + styles.Lists.LabelGap)).Inside(list);
                foreach (var item in list.Items)
                {
                    Measure(item.Blocks, inner, size);
                }

                break;
            case DefinitionList list:
                foreach (var definition in list.Definitions)
                {
                    foreach (var term in definition.Terms)
                    {
                        Measure(term, DefinitionSetter.TermStyle(place.Text), place.At, size);
                    }

                    Measure(definition.Blocks, place.Indented(styles.ListIndent), size);
                }

                break;
            case Quote quote:
                var quoted = place.Indented(styles.QuoteIndent).Fixed() with { Text = styles.Quote };
                Measure(quote.Blocks, quoted, size);
                Measure(quote.Attribution ?? [], styles.Attribution, quoted.At, size);
                break;
            case Aside aside:
                var boxed = place.Indented(2 * styles.Asides.Padding).Fixed() with { Text = styles.AsideBody };
                Measure(aside.Title ?? [], styles.AsideTitle, boxed.At, size);
                Measure(aside.Blocks, boxed, size);
                break;
            case CodeBlock code:
                MeasureCode(code.Text, place, size);
                break;
            case FormulaBlock formula:
                MeasureCode(formula.Source, place, size);
                break;
            case FigureBlock figures:
                foreach (var figure in figures.Figures)
                {
                    MeasureFigure(figure, place, size);
                }

                if (figures.Caption is { Count: > 0 } caption)
                {
                    // A caption takes the width of its picture, so its own natural width is no wish.
                    size.Width.Add(new BlockWidth(Prepare(caption, styles.Caption).MinimumWidth, 0), place.At.Indent, isScaled: false);
                }

                break;
            case Table table when place.TableDepth < MaximumTableDepth:
                size.Width.Add(TableSize.Measure(table, context, this, place.TableDepth + 1).NaturalSize(styles), place.At.Indent, false);
                break;
            case Table or Embed:
                size.Width.Add(new BlockWidth(2 * styles.Tables.MinimumPictureWidth, context.Measure), place.At.Indent, false);
                break;
        }
    }

    private void Measure(IReadOnlyList<Inline> inlines, ParagraphStyle style, ContentPlace place, ContentSize size)
    {
        if (inlines.Count > 0)
        {
            size.Add(Prepare(inlines, style), place, style.Leading, limits);
        }
    }

    private void MeasureCode(string text, Place place, ContentSize size)
    {
        var look = styles.CodeBlocks;
        var character = look.CharacterWidth * styles.Code.Text.Size;
        var width = new BlockWidth(look.MinimumColumns * character, LongestLine(text) * character).Indented(2 * look.PaddingX);
        size.AddLines(text.Split('\n').Select(line => line.Length * character), width, styles.Code.Leading, place.At);
    }

    private void MeasureFigure(Figure figure, Place place, ContentSize size)
    {
        var minimum = styles.Tables.MinimumPictureWidth;
        if (context.ResultOf(figure) is FigureFound { Picture: RasterPicture raster })
        {
            var fitted = PictureSize.Fit(figure, raster, context.Measure, context.ColumnHeight, place.Text.Text.Size);
            size.AddPicture(new BlockWidth(Math.Min(fitted.Width, minimum), fitted.Width), fitted.Height, place.At);
            return;
        }

        size.Width.Add(new BlockWidth(2 * minimum, context.Measure / 2), place.At.Indent, isScaled: false);
    }

    private double LabelWidth(ItemList list, Place place)
    {
        var style = LabelText.StyleIn(place.Text);
        var labels = LabelText.ForItems(list, place.ListDepth, place.NumberedDepth, styles.Lists).Distinct(StringComparer.Ordinal);
        return labels.Max(label => label.Length == 0 ? 0 : (double?)Prepare([new Text(label)], style).NaturalWidth) ?? 0;
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

    /// <summary>The surroundings of a block.</summary>
    /// <param name="Text">Style of running text.</param>
    /// <param name="TableDepth">Number of enclosing tables.</param>
    /// <param name="At">Its place in the cell.</param>
    private sealed record Place(ParagraphStyle Text, int TableDepth, ContentPlace At)
    {
        /// <summary>Number of enclosing lists in the cell.</summary>
        public int ListDepth { get; init; }

        /// <summary>Number of enclosing numbered lists in the cell.</summary>
        public int NumberedDepth { get; init; }

        public Place Indented(double indent) => this with { At = At with { Indent = At.Indent + indent } };

        public Place Fixed() => this with { At = At with { IsScaled = false } };

        public Place Inside(ItemList list) => this with
        {
            ListDepth = ListDepth + 1,
            NumberedDepth = NumberedDepth + (list.Start is null ? 0 : 1),
        };
    }
}
