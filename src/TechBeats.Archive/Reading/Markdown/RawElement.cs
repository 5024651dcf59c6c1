using System.Net;
using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Html;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Handles inline elements that contain only text (frames, scripts). An HTML parser reads no markup up to their end tag and needs both tags
/// at once.
/// </summary>
internal static class RawElement
{
    /// <summary>True for the start tag of such an element.</summary>
    public static bool IsStart(HtmlInline tag, out string name)
    {
        var end = tag.Tag.AsSpan(1).IndexOfAny(" \t\n/>") + 1;
        name = end > 1 ? tag.Tag[1..end].ToLowerInvariant() : "";
        return HtmlNames.RawText.Contains(name);
    }

    /// <summary>The matching end tag in the same container, or null if there is none.</summary>
    public static HtmlInline? FindEnd(HtmlInline start, string name)
    {
        for (var inline = start.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline tag)
            {
                if (tag.Tag.StartsWith("</" + name, StringComparison.OrdinalIgnoreCase))
                {
                    return tag;
                }

                if (IsStart(tag, out var other) && other == name)
                {
                    return null;
                }
            }
        }

        return null;
    }

    /// <summary>Joins start tag, text and end tag of an element.</summary>
    public static string Join(HtmlInline start, HtmlInline end)
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
