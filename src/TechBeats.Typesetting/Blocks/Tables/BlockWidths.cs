using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Figures;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>How wide blocks would like to be, for the columns of tables.</summary>
internal static class BlockWidths
{
    /// <summary>A picture in a cell had better not be smaller than this.</summary>
    private const double LeastPicture = 36;

    /// <summary>The width of the widest unbreakable piece, and the width at which nothing is broken.</summary>
    public static (double Least, double Natural) Of(IReadOnlyList<Block> blocks, ParagraphStyle text, IssueSetting setting)
    {
        var (least, natural) = (0.0, 0.0);
        foreach (var block in blocks)
        {
            var (blockLeast, blockNatural) = Of(block, text, setting);
            least = Math.Max(least, blockLeast);
            natural = Math.Max(natural, blockNatural);
        }

        return (least, Math.Max(least, natural));
    }

    private static (double Least, double Natural) Of(Block block, ParagraphStyle text, IssueSetting setting)
    {
        var styles = setting.Styles;
        switch (block)
        {
            case Paragraph paragraph:
                return Of(paragraph.Inlines, text, setting);
            case Heading heading:
                return Of(heading.Inlines, styles.Headings[^1].Paragraph, setting);
            case ItemList list:
                return Indented(Widest(list.Items.Select(item => Of(item.Blocks, text, setting))), styles.ListIndent);
            case DefinitionList list:
                return Indented(Widest(list.Definitions.Select(definition => Of(definition.Blocks, text, setting))), styles.ListIndent);
            case Quote quote:
                return Indented(Of(quote.Blocks, styles.Quote, setting), styles.QuoteIndent);
            case Aside aside:
                return Indented(Of(aside.Blocks, styles.AsideBody, setting), 2 * styles.Blocks.AsidePadding);
            case CodeBlock code:
                var character = 0.6 * styles.Code.Text.Size;
                return Indented((10 * character, code.Text.Split('\n').Max(line => line.Length) * character), 2 * styles.Blocks.CodePaddingX);
            case FigureBlock figures:
                return Widest(figures.Figures.Select(figure => OfFigure(figure, text, setting)));
            case Table or Embed:
                return (2 * LeastPicture, setting.Measure);
            default:
                return (0, 0);
        }
    }

    private static (double, double) Of(IReadOnlyList<Inline> inlines, ParagraphStyle style, IssueSetting setting)
    {
        var prepared = LineSlabs.Prepare(inlines, style, null, 0, setting);
        return (prepared.MinimalWidth, prepared.NaturalWidth);
    }

    private static (double, double) OfFigure(Figure figure, ParagraphStyle text, IssueSetting setting)
    {
        if (setting.Issue.Figures.GetValueOrDefault(figure.Address) is FigureFound { Picture: RasterPicture raster })
        {
            var size = PictureSize.Of(figure, raster, setting.Measure, setting.ColumnHeight, text.Text.Size);
            return (Math.Min(size.Width, LeastPicture), size.Width);
        }

        return (2 * LeastPicture, setting.Measure / 2);
    }

    private static (double, double) Widest(IEnumerable<(double Least, double Natural)> widths) =>
        widths.Aggregate((0.0, 0.0), (a, b) => (Math.Max(a.Item1, b.Least), Math.Max(a.Item2, b.Natural)));

    private static (double, double) Indented((double Least, double Natural) widths, double indent) =>
        (widths.Least + indent, widths.Natural + indent);
}
