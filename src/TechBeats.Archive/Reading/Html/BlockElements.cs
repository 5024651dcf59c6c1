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
                flow.Flush();
                foreach (var block in TableElements.Read(element, flow))
                {
                    flow.Add(block);
                }

                break;
            case "iframe" or "video" or "audio" or "object" or "embed":
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
        AddAnchor(element, flow);
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

    private static void AddAnchor(IElement element, HtmlFlow flow)
    {
        if (element.Id is { Length: > 0 } id)
        {
            flow.Add(new Anchor(id));
        }
    }

    /// <summary>Reads a heading. A heading that contains only figures becomes figures.</summary>
    private static void ReadHeading(IElement element, int level, HtmlFlow flow)
    {
        flow.Flush();
        var line = flow.Line;
        var inlines = flow.InlinesOf(element);
        if (RunReader.FiguresOf(inlines) is { } figures)
        {
            foreach (var block in RunReader.ToFigureBlocks(figures, line))
            {
                flow.Add(block);
            }
        }
        else if (inlines.Count > 0)
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

        var source =
            element.LastElementChild is { LocalName: "footer" or "cite" } last && string.IsNullOrWhiteSpace(last.NextSibling?.TextContent)
                ? last
                : null;
        var blocks = flow.ContentBlocksOf(element, source);
        var attribution = source is null ? null : flow.InlinesOf(source);
        if (blocks.Count > 0)
        {
            flow.Add(new Quote(blocks, attribution is { Count: > 0 } ? attribution : null) { Line = line });
        }
        else if (attribution is { Count: > 0 })
        {
            flow.Add(new Quote([new Paragraph(attribution) { Line = line }]) { Line = line });
        }
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
