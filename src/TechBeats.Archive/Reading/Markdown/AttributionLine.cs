using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Finds the attribution in the last line of a quotation. Line ends, which the model does not keep, separate it from the quoted text.
/// </summary>
internal static class AttributionLine
{
    /// <summary>Maximum number of inlines in an attribution.</summary>
    private const int MaximumInlines = 20;

    /// <summary>Removes the attribution from a quotation and returns its inlines, or null if there is none.</summary>
    public static ContainerInline? Take(QuoteBlock quote)
    {
        if (quote.Count == 2
            && quote[0] is ParagraphBlock
            && quote[1] is ListBlock { IsOrdered: false, BulletType: '-', Count: 1 } list
            && list[0] is ListItemBlock { Count: 1 } item
            && item[0] is ParagraphBlock { Inline: { } name } only
            && IsName(name))
        {
            quote.Remove(list);
            only.Inline = null;
            return name;
        }

        return quote.LastChild is ParagraphBlock { Inline: { } content } ? TakeLine(content) : null;
    }

    private static ContainerInline? TakeLine(ContainerInline content)
    {
        var count = 0;
        var inline = content.LastChild;
        while (inline is not null and not LineBreakInline && count++ < MaximumInlines)
        {
            inline = inline.PreviousSibling;
        }

        if (inline is not LineBreakInline { PreviousSibling: not null, NextSibling: { } first } || !IsAttribution(first, content))
        {
            return null;
        }

        var line = new ContainerInline();
        for (var next = inline.NextSibling; next is not null;)
        {
            var after = next.NextSibling;
            next.Remove();
            line.AppendChild(next);
            next = after;
        }

        inline.Remove();
        return line;
    }

    private static bool IsAttribution(Inline first, ContainerInline content) => first switch
    {
        HtmlInline html => html.Tag.StartsWith("<cite", StringComparison.OrdinalIgnoreCase)
            && content.LastChild is HtmlInline { Tag: var end } && end.StartsWith("</cite", StringComparison.OrdinalIgnoreCase),
        LiteralInline text => Attribution.BeginsWithDash(text.Content.ToString() + (first.NextSibling is null ? "" : "x"))
            && !Attribution.BeginsWithDash(FirstText(content)),
        _ => false,
    };

    private static string FirstText(ContainerInline content) => content.FirstChild is LiteralInline text ? text.Content.ToString() : "";

    /// <summary>True for a short text that begins with a capital letter and holds no link or sentence.</summary>
    private static bool IsName(ContainerInline content) =>
        content.FirstChild is LiteralInline { NextSibling: null, Content: var words }
        && words.ToString().Trim() is { Length: > 0 and <= 60 } name
        && char.IsUpper(name[0])
        && name[^1] is not ('.' or '!' or '?' or ';' or ':');
}
