using System.Net;
using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Html;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Elements of a line that hold text alone (frames, scripts): a parser of HTML sees no markup up to their end tag, and must be shown both tags at once.
/// </summary>
internal static class RawElement
{
    /// <summary>True for the start tag of such an element.</summary>
    public static bool Begins(HtmlInline tag, out string name)
    {
        var end = tag.Tag.AsSpan(1).IndexOfAny(" \t\n/>") + 1;
        name = end > 1 ? tag.Tag[1..end].ToLowerInvariant() : "";
        return HtmlNames.RawText.Contains(name);
    }

    /// <summary>The end tag that follows in the same line of text; null without one.</summary>
    public static HtmlInline? EndOf(HtmlInline start, string name)
    {
        for (var inline = start.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline tag)
            {
                if (tag.Tag.StartsWith("</" + name, StringComparison.OrdinalIgnoreCase))
                {
                    return tag;
                }

                if (Begins(tag, out var other) && other == name)
                {
                    return null;
                }
            }
        }

        return null;
    }

    /// <summary>The element with the text that stands in it.</summary>
    public static string Whole(HtmlInline start, HtmlInline end)
    {
        var text = "";
        for (var inline = start.NextSibling; inline is not null && inline != end; inline = inline.NextSibling)
        {
            text += inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                _ => "",
            };
        }

        return start.Tag + WebUtility.HtmlEncode(text) + end.Tag;
    }
}
