using AngleSharp.Dom;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads embedded content that paper can't show: frames, videos, sounds, posts of other sites.</summary>
internal static class EmbedElements
{
    public static void Read(IElement element, HtmlFlow flow)
    {
        var line = flow.Line;
        var name = element.LocalName;
        var given = element.GetAttribute(name == "object" ? "data" : "src")
            ?? element.GetAttribute("data-src")
            ?? element.QuerySelector("source[src]")?.GetAttribute("src")
            ?? element.QuerySelector("param[name=movie]")?.GetAttribute("value")
            ?? VideoAddressOf(element);
        if (name is "object" or "embed" && given is not null && IsPicture(given, element.GetAttribute("type")))
        {
            var words = element.GetAttribute("title")
                ?? element.GetAttribute("aria-label")
                ?? (element.TextContent.Length > 0 ? element.TextContent : null);
            flow.Add(
                flow.Context.Figures.ReadInline(
                    new RawFigure(given.Trim(), words is null ? null : HtmlFlow.ToSingleLine(words), null),
                    line
                )
            );
            return;
        }

        var address = given is null ? null : LinkAddress.Escape(LinkAddress.Normalize(given));
        address = address is null ? null : EmbedSites.ToPageAddress(address);
        var kind = name switch
        {
            "video" => EmbedKind.Video,
            "audio" => EmbedKind.Audio,
            _ => EmbedSites.KindOf(address),
        };
        var title = element.GetAttribute("title") ?? element.GetAttribute("videotitle") ?? element.GetAttribute("aria-label");
        flow.Add(
            new Embed(
                kind,
                title is { Length: > 0 } ? HtmlFlow.ToSingleLine(title)
                    : given is not null && address is null ? HtmlFlow.ToSingleLine(given)
                    : null,
                address
            )
            {
                Line = line,
            }
        );
        if (name is "video" or "audio" or "object")
        {
            ReadFallback(element, flow);
        }
    }

    /// <summary>The address of a video whose player a script loads on demand, or null for any other element.</summary>
    private static string? VideoAddressOf(IElement element) =>
        (element.GetAttribute("videoid") ?? element.GetAttribute("video-id")) is not { Length: > 0 } name ? null
        : element.LocalName.Contains("youtube", StringComparison.Ordinal) ? $"https://www.youtube.com/watch?v={Uri.EscapeDataString(name)}"
        : element.LocalName.Contains("vimeo", StringComparison.Ordinal) ? $"https://vimeo.com/{Uri.EscapeDataString(name)}"
        : null;

    /// <summary>The page of code or a recording that the script of another site would show, or null for any other script.</summary>
    public static Embed? ReadScript(IElement script)
    {
        if (script.GetAttribute("src") is not { } source || LinkAddress.Escape(LinkAddress.Normalize(source)) is not { } address)
        {
            return null;
        }

        var isShown =
            address.StartsWith("https://gist.github.com/", StringComparison.Ordinal)
            || address.StartsWith("https://asciinema.org/a/", StringComparison.Ordinal);
        var end = address.IndexOf(".js", StringComparison.Ordinal);
        return isShown && end > 0 ? new Embed(EmbedKind.Page, null, address[..end]) : null;
    }

    /// <summary>
    /// Reads a quotation that a social site's script would replace, or returns null for any other quotation. Its words become the title.
    /// </summary>
    public static Embed? ReadPost(IElement quote, HtmlFlow flow)
    {
        if (
            !quote.ClassList.Any(name =>
                name
                    is "twitter-tweet"
                        or "twitter-video"
                        or "instagram-media"
                        or "tiktok-embed"
                        or "reddit-card"
                        or "bluesky-embed"
                        or "mastodon-embed"
            )
        )
        {
            return null;
        }

        var links = quote.QuerySelectorAll("a[href]");
        var address = quote.GetAttribute("cite")
            ?? quote.GetAttribute("data-instgrm-permalink")
            ?? (links.Length > 0 ? links[^1].GetAttribute("href") : null);
        var words = PlainText.From(flow.InlinesOf(quote));
        return new Embed(
            EmbedKind.Post,
            words.Length > 0 ? words : null,
            address is null ? null : LinkAddress.Escape(LinkAddress.Normalize(address))
        )
        {
            Line = flow.Line,
        };
    }

    /// <summary>True for a picture in an <c>object</c> or <c>embed</c> element, an old way to show SVG.</summary>
    private static bool IsPicture(string address, string? type) =>
        type?.Trim().StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true
        || (string.IsNullOrWhiteSpace(type) && address.AsSpan().Trim().EndsWith(".svg", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the fallback content, such as links to the file. The usual note for old browsers is skipped.</summary>
    private static void ReadFallback(IElement element, HtmlFlow flow)
    {
        if (element.Children.Any(child => child.LocalName is not ("source" or "track" or "param" or "embed" or "br")))
        {
            flow.ReadSeparately(element);
        }
    }
}
