using AngleSharp.Dom;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Ends headings without an end tag where the next block begins. The parser puts all that follows into the heading.</summary>
internal static class UnclosedHeadings
{
    /// <summary>Maximum length of a <c>div</c> element that is a part of a heading, in characters.</summary>
    private const int MaximumPartLength = 100;

    public static void Close(IElement root, HtmlPlaceholders placeholders)
    {
        foreach (var heading in root.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToArray())
        {
            if (FirstOutside(heading, placeholders) is not { } first || heading.ParentElement is null)
            {
                continue;
            }

            var moved = new List<INode>();
            for (INode? node = first; node is not null; node = node.NextSibling)
            {
                moved.Add(node);
            }

            heading.After([.. moved]);
            placeholders.Context.Log.Warn(
                ProblemSlugs.UnsupportedMarkup,
                placeholders.LineOf(heading),
                $"A heading is not closed; it ends where the next block begins",
                $"Close the heading with </{heading.LocalName}>"
            );
        }
    }

    /// <summary>
    /// The first block that does not belong to a heading, or null if all content does. One block may be the whole heading.
    /// </summary>
    private static IElement? FirstOutside(IElement heading, HtmlPlaceholders placeholders)
    {
        var hasText = false;
        foreach (var node in heading.ChildNodes)
        {
            if (node is IElement element && IsBlock(element, placeholders))
            {
                if (hasText)
                {
                    return element;
                }

                hasText = true;
            }
            else
            {
                hasText |= node is IElement { LocalName: "img" or "svg" } || !string.IsNullOrWhiteSpace(node.TextContent);
            }
        }

        return null;
    }

    private static bool IsBlock(IElement element, HtmlPlaceholders placeholders) =>
        element.LocalName
            is "p" or "ul" or "ol" or "dl" or "table" or "blockquote" or "pre" or "hr" or "figure" or "section" or "article" or "details"
                or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        || element.LocalName == placeholders.Html.BlockName
        || element.LocalName == placeholders.Html.ParagraphName
        || (element.LocalName == "div" && element.TextContent.Trim().Length > MaximumPartLength);
}
