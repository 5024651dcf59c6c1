using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Figures;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Measures the minimum and natural widths of blocks, for the columns of tables.</summary>
internal sealed class BlockWidths(BlockContext context, InlineSetter lines)
{
    /// <summary>
    /// Returns the width of the widest unbreakable piece and the width without line breaks (CSS: min-content and max-content).
    /// </summary>
    public (double Minimum, double Natural) Measure(IReadOnlyList<Block> blocks, ParagraphStyle text)
    {
        var (minimum, natural) = (0.0, 0.0);
        foreach (var block in blocks)
        {
            var (blockMinimum, blockNatural) = Measure(block, text);
            minimum = Math.Max(minimum, blockMinimum);
            natural = Math.Max(natural, blockNatural);
        }

        return (minimum, Math.Max(minimum, natural));
    }

    private (double Minimum, double Natural) Measure(Block block, ParagraphStyle text)
    {
        var styles = context.Styles;
        switch (block)
        {
            case Paragraph paragraph:
                return Measure(paragraph.Inlines, text);
            case Heading heading:
                return Measure(heading.Inlines, styles.Headings[^1].Paragraph);
            case ItemList list:
                return Indented(Widest(list.Items.Select(item => Measure(item.Blocks, text))), styles.ListIndent);
            case DefinitionList list:
                return Indented(Widest(list.Definitions.Select(definition => Measure(definition.Blocks, text))), styles.ListIndent);
            case Quote quote:
                return Indented(Measure(quote.Blocks, styles.Quote), styles.QuoteIndent);
            case Aside aside:
                return Indented(Measure(aside.Blocks, styles.AsideBody), 2 * styles.Asides.Padding);
            case CodeBlock code:
                return MeasureCode(code.Text);
            case FormulaBlock formula:
                return MeasureCode(formula.Source);
            case FigureBlock figures:
                return Widest(figures.Figures.Select(figure => MeasureFigure(figure, text)));
            case Table or Embed:
                return (2 * styles.Tables.MinimumPictureWidth, context.Measure);
            default:
                return (0, 0);
        }
    }

    private (double, double) Measure(IReadOnlyList<Inline> inlines, ParagraphStyle style)
    {
        var prepared = lines.Prepare(inlines, style, null, 0);
        return (prepared.MinimumWidth, prepared.NaturalWidth);
    }

    private (double, double) MeasureCode(string text)
    {
        var look = context.Styles.CodeBlocks;
        var character = look.CharacterWidth * context.Styles.Code.Text.Size;
        var widths = (look.MinimumColumns * character, text.Split('\n').Max(line => line.Length) * character);
        return Indented(widths, 2 * look.PaddingX);
    }

    private (double, double) MeasureFigure(Figure figure, ParagraphStyle text)
    {
        var minimum = context.Styles.Tables.MinimumPictureWidth;
        if (context.ResultOf(figure) is FigureFound { Picture: RasterPicture raster })
        {
            var size = PictureSize.Fit(figure, raster, context.Measure, context.ColumnHeight, text.Text.Size);
            return (Math.Min(size.Width, minimum), size.Width);
        }

        return (2 * minimum, context.Measure / 2);
    }

    private static (double, double) Widest(IEnumerable<(double Minimum, double Natural)> widths) =>
        widths.Aggregate((0.0, 0.0), (a, b) => (Math.Max(a.Item1, b.Minimum), Math.Max(a.Item2, b.Natural)));

    private static (double, double) Indented((double Minimum, double Natural) widths, double indent) =>
        (widths.Minimum + indent, widths.Natural + indent);
}
