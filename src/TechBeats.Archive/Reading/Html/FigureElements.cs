using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads a <c>figure</c> element, or WordPress's <c>div</c>: pictures, tables, code or quotations with a caption.</summary>
internal static class FigureElements
{
    public static void Read(IElement element, HtmlFlow flow)
    {
        flow.Flush();
        var line = flow.Line;
        var caption = element.QuerySelectorAll("figcaption").FirstOrDefault(inner => IsOwn(inner, element))
            ?? element.QuerySelector(".wp-caption-text");
        var words = caption is null ? [] : flow.InlinesOf(caption);
        var isFirst = caption is not null && element.FirstElementChild == caption;
        caption?.Remove();
        var content = flow.ContentBlocksOf(element);
        content = PictureGrid.Is(element) ? PictureGrid.Arrange(content) : content;
        while (content is [var first, ..] && AnchorBlocks.IsAnchors(first))
        {
            flow.Add(first);
            content = [.. content.Skip(1)];
        }

        if (isFirst && words.Count > 0 && content is [CodeBlock, ..])
        {
            flow.Add(new Paragraph(words) { Line = line });
            words = [];
        }

        foreach (var block in WithCaption(content, words, line))
        {
            flow.Add(block);
        }
    }

    /// <summary>True unless the caption belongs to a figure in the figure, as in a gallery.</summary>
    private static bool IsOwn(IElement caption, IElement figure)
    {
        for (var around = caption.ParentElement; around is not null && around != figure; around = around.ParentElement)
        {
            if (around.LocalName == "figure")
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<Block> WithCaption(IReadOnlyList<Block> blocks, IReadOnlyList<Inline> words, int line)
    {
        if (words.Count == 0)
        {
            return blocks;
        }

        return blocks switch
        {
            [Table { Caption: null } table] => [table with { Caption = words }],
            [Quote { Attribution: null } quote] =>
                Attribution.CreateQuote(quote.Blocks, words, quote.Line) is { } attributed ? [attributed] : [quote],
            _ when blocks.Count > 0 && blocks.All(block => block is FigureBlock) =>
                [new FigureBlock([.. blocks.Cast<FigureBlock>().SelectMany(block => block.Figures)], words) { Line = line }],
            _ => WithCaptionOnLastFigure(blocks, words, line),
        };
    }

    private static List<Block> WithCaptionOnLastFigure(IReadOnlyList<Block> blocks, IReadOnlyList<Inline> words, int line)
    {
        var result = blocks.ToList();
        var last = result.FindLastIndex(block => block is FigureBlock);
        if (last >= 0)
        {
            result[last] = (FigureBlock)result[last] with { Caption = words };
        }
        else
        {
            result.Add(new Paragraph(words) { Line = line });
        }

        return result;
    }
}
