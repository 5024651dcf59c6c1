using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads block elements.</summary>
internal static class BlockElements
{
    /// <summary>Reads a block element into the flow. Returns false for an inline element.</summary>
    public static bool TryRead(IElement element, HtmlFlow flow)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                ReadHeading(element, name[1] - '0', flow);
                break;
            case "hr":
            case "p" when element.ChildElementCount == 0 && element.TextContent.Trim() is "***" or "* * *" or "⁂":
                flow.Add(new Divider { Line = flow.Line });
                break;
            case "ul" or "div" or "section" or "center" when PictureGrid.Is(element):
                flow.Flush();
                foreach (var block in PictureGrid.Arrange(flow.ContentBlocksOf(element)))
                {
                    flow.Add(block);
                }

                break;
            case "ul" or "ol" or "menu" or "dir":
                flow.Flush();
                flow.Add(ListElements.ReadList(element, flow));
                break;
            case "dl":
                flow.Flush();
                flow.Add(ListElements.ReadDefinitions(element, flow));
                break;
            case "blockquote":
                ReadQuote(element, flow);
                break;
            case "details":
                ReadDetails(element, flow);
                break;
            case "figure":
            case "div" when element.ClassList.Contains("wp-caption"):
                FigureElements.Read(element, flow);
                break;
            case "pre" or "listing" or "xmp" or "plaintext":
                ReadPreformatted(element, flow);
                break;
            case "table":
                TableElements.Read(element, flow);
                break;
            case "iframe" or "video" or "audio" or "object" or "embed":
            case "lite-youtube" or "lite-vimeo" or "youtube-video" or "vimeo-video":
                EmbedElements.Read(element, flow);
                break;
            case "p"
            or "summary"
            or "figcaption"
            or "li"
            or "dt"
            or "dd"
            or "caption"
            or "td"
            or "th"
            or "tr"
            or "tbody"
            or "thead"
            or "tfoot"
            or "textarea":
                ReadGroup(element, flow);
                break;
            default:
                if (!HtmlNames.Groups.Contains(name))
                {
                    return false;
                }

                ReadGroup(element, flow);
                break;
        }

        return true;
    }

    /// <summary>Reads a grouping element. Its language and direction apply to every run inside it.</summary>
    private static void ReadGroup(IElement element, HtmlFlow flow)
    {
        flow.Flush();
        if (InlineElements.SpanOf(element) is { } span)
        {
            flow.ReadWrapped(element, inlines => [span with { Inlines = inlines }]);
        }
        else
        {
            flow.ReadChildren(element);
        }

        flow.Flush();
    }

    /// <summary>Reads a heading. A heading that contains only figures becomes figures.</summary>
    private static void ReadHeading(IElement element, int level, HtmlFlow flow)
    {
        flow.Flush();
        var line = flow.Line;
        var inlines = flow.InlinesOf(element);
        if (RunReader.FiguresOf(inlines) is { } figures)
        {
            if (RunReader.AnchorsOf(inlines) is { Count: > 0 } anchors)
            {
                flow.Add(new Paragraph(anchors) { Line = line });
            }

            foreach (var block in RunReader.ToFigureBlocks(figures, line))
            {
                flow.Add(block);
            }
        }
        else if (inlines.Count > 0 && !inlines.All(inline => inline is Anchor))
        {
            flow.Add(new Heading(level, element.Id ?? "", InlineNormalizer.WithoutHeadingBold(inlines)) { Line = line });
        }
    }

    /// <summary>Reads a quotation. A <c>footer</c> or <c>cite</c> element at its end is the attribution.</summary>
    private static void ReadQuote(IElement element, HtmlFlow flow)
    {
        flow.Flush();
        var line = flow.Line;
        if (EmbedElements.ReadPost(element, flow) is { } post)
        {
            flow.Add(post);
            return;
        }

        var source = AttributionIn(element);
        source?.Remove();
        var blocks = flow.ContentBlocksOf(element);
        var attribution = source is null ? null : flow.InlinesOf(source);
        if (Attribution.CreateQuote(blocks, attribution, line) is { } quote)
        {
            flow.Add(quote);
        }
    }

    /// <summary>The element at the end of a quotation, or of its last paragraph, that names its source, or null if there is none.</summary>
    private static IElement? AttributionIn(IElement element)
    {
        if (element.LastElementChild is not { } last || !string.IsNullOrWhiteSpace(last.NextSibling?.TextContent))
        {
            return null;
        }

        return last.LocalName is "footer" or "cite" || last.ClassList.Any(IsAttributionClass) ? last
            : last.LocalName is "p" or "small" && BeginsLine(last.LastElementChild) ? AttributionIn(last)
            : last.LocalName == "div" && (element.ChildElementCount == 1 || BeginsLine(last.LastElementChild)) ? AttributionIn(last)
            : null;
    }

    private static bool IsAttributionClass(string name) =>
        name is "attribution" or "blockquote-footer" or "quote-author" or "quote-source" or "quote-attribution" or "blockquote-author";

    /// <summary>True for an element at the beginning of its parent or after a line break.</summary>
    private static bool BeginsLine(IElement? element)
    {
        var before = element?.PreviousSibling;
        while (before is IText { Data: var text } && string.IsNullOrWhiteSpace(text) && !text.Contains('\n', StringComparison.Ordinal))
        {
            before = before.PreviousSibling;
        }

        return element is not null
            && (before is null or IElement { LocalName: "br" } || (before is IText line && line.Data.TrimEnd(' ').EndsWith('\n')));
    }

    private static void ReadDetails(IElement element, HtmlFlow flow)
    {
        flow.Flush();
        var line = flow.Line;
        var summary = element.Children.FirstOrDefault(child => child.LocalName == "summary");
        var title = summary is null ? null : flow.InlinesOf(summary);
        var blocks = flow.ContentBlocksOf(element, summary);
        if (blocks.Count > 0 || title is { Count: > 0 })
        {
            flow.Add(new Aside(title is { Count: > 0 } ? title : null, blocks) { Line = line });
        }
    }

    private static void ReadPreformatted(IElement element, HtmlFlow flow)
    {
        flow.Flush();
        var line = flow.Line;
        var text = Preformatted.TextOf(element);
        if (text.Length > 0)
        {
            flow.Add(new CodeBlock(text, Preformatted.LanguageOf(element)) { Line = line });
        }

        foreach (var child in element.Children)
        {
            if (child.LocalName == flow.Placeholders.Html.BlockName)
            {
                flow.Read(child);
            }
        }
    }
}
