using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Marks captions outside <c>figure</c> elements as emphasized lines, which below a figure are its caption. Blogger writes them so.
/// </summary>
internal static class CaptionElements
{
    private const string Captions =
        ".tr-caption, .image-caption, .figure-caption, .img-caption, .photo-caption, .caption-text, p.caption, "
        + "div.caption, span.caption, small.caption, figcaption";

    private const string Blocks = "p, div, ul, ol, table, blockquote, pre, img, em";

    public static void Emphasize(IElement root)
    {
        foreach (var caption in root.QuerySelectorAll(Captions).ToArray())
        {
            if (caption.Closest("figure") is not null || caption.QuerySelector(Blocks) is not null || !FollowsPicture(caption))
            {
                continue;
            }

            var emphasis = caption.Owner!.CreateElement("em");
            emphasis.Append([.. caption.ChildNodes]);
            caption.AppendChild(emphasis);
        }
    }

    private static bool FollowsPicture(IElement caption)
    {
        var before = (caption.LocalName == "td" ? caption.ParentElement : caption)?.PreviousElementSibling;
        before = before is { LocalName: "br" } ? before.PreviousElementSibling : before;
        return before is not null && (before.LocalName is "img" or "picture" || before.QuerySelector("img") is not null);
    }
}
