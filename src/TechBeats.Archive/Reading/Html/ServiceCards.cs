using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Rewrites the cards of newsletter services (Ghost, Substack, Medium) to plain elements before a page is read: players and previews become
/// embeds, labels and controls of the editor vanish.
/// </summary>
internal static class ServiceCards
{
    private const string Controls =
        ".image-link-expand, label.hide-text, .kg-toggle-card-icon, .kg-audio-thumbnail, .kg-audio-player, .kg-file-card-icon, "
        + ".kg-video-overlay, .kg-video-player-container, .kg-video-player, .kg-video-large-play-icon, .kg-product-card-rating, "
        + ".mixtapeImage, .js-mixtapeImage, .gist-meta, .paywall-jump, .install-substack-app-embed, .community-chat";

    /// <summary>Rewrites the cards below an element.</summary>
    /// <param name="page">The address of the page, for cards that only the service can show, or null if it is unknown.</param>
    public static void Rewrite(IElement root, string? page)
    {
        foreach (var control in root.QuerySelectorAll(Controls).ToArray())
        {
            control.Remove();
        }

        RewriteGhost(root);
        RewriteMedium(root);
        SubstackCards.Rewrite(root, page);
    }

    private static void RewriteGhost(IElement root)
    {
        foreach (var bookmark in root.QuerySelectorAll("a.kg-bookmark-container").ToArray())
        {
            var title = TextOf(bookmark, ".kg-bookmark-title");
            var words = Paragraph(bookmark, TextOf(bookmark, ".kg-bookmark-description"));
            Replace(bookmark, ("iframe", bookmark.GetAttribute("href"), title), words);
        }

        foreach (var file in root.QuerySelectorAll("a.kg-file-card-container").ToArray())
        {
            var title = TextOf(file, ".kg-file-card-title") ?? TextOf(file, ".kg-file-card-filename");
            Replace(file, ("iframe", file.GetAttribute("href"), title), Paragraph(file, TextOf(file, ".kg-file-card-caption")));
        }

        foreach (var card in root.QuerySelectorAll(".kg-audio-card").ToArray())
        {
            Replace(card, ("audio", card.QuerySelector("audio")?.GetAttribute("src"), TextOf(card, ".kg-audio-title")));
        }

        foreach (var card in root.QuerySelectorAll(".kg-toggle-card").ToArray())
        {
            RewriteToggle(card);
        }

        foreach (var emoji in root.QuerySelectorAll(".kg-callout-emoji").ToArray())
        {
            if (emoji.NextElementSibling is { } text)
            {
                text.Prepend(emoji.Owner!.CreateTextNode(emoji.TextContent.Trim() + " "));
                emoji.Remove();
            }
        }
    }

    private static void RewriteToggle(IElement card)
    {
        var document = card.Owner!;
        var details = document.CreateElement("details");
        var summary = document.CreateElement("summary");
        summary.TextContent = TextOf(card, ".kg-toggle-heading") ?? "";
        details.AppendChild(summary);
        if (card.QuerySelector(".kg-toggle-content") is { } content)
        {
            details.AppendChild(content);
        }

        card.Replace(details);
    }

    private static void RewriteMedium(IElement root)
    {
        // Medium shows no rule above the first section.
        root.QuerySelector(".section .section-divider")?.Remove();
        foreach (var link in root.QuerySelectorAll("a.markup--mixtapeEmbed-anchor").ToArray())
        {
            Replace(link, ("iframe", link.GetAttribute("href"), TextOf(link, "strong")), Paragraph(link, TextOf(link, "em")));
        }

        // The export repeats the subtitle in the text.
        if (
            root.QuerySelector(".graf--subtitle") is { } subtitle
            && root.Owner!.QuerySelector(".p-summary")?.TextContent is { } summary
            && HtmlFlow.ToSingleLine(summary) == HtmlFlow.ToSingleLine(subtitle.TextContent)
        )
        {
            subtitle.Remove();
        }
    }

    /// <summary>The text of an element's part on one line, or null if it has none.</summary>
    private static string? TextOf(IElement element, string selector) =>
        element.QuerySelector(selector)?.TextContent is { } text && HtmlFlow.ToSingleLine(text) is { Length: > 0 } line ? line : null;

    private static IElement? Paragraph(IElement card, string? words)
    {
        if (words is null)
        {
            return null;
        }

        var paragraph = card.Owner!.CreateElement("p");
        paragraph.TextContent = words;
        return paragraph;
    }

    /// <summary>Replaces a card by an embed and further elements. A card without an address stays as it is.</summary>
    private static void Replace(IElement card, (string Name, string? Address, string? Title) frame, params ReadOnlySpan<IElement?> further)
    {
        if (string.IsNullOrWhiteSpace(frame.Address))
        {
            return;
        }

        var embed = EmbedOf(card, frame.Name, frame.Address, frame.Title);
        card.Replace(embed);
        INode last = embed;
        foreach (var element in further)
        {
            if (element is not null)
            {
                last.Parent!.InsertBefore(element, last.NextSibling);
                last = element;
            }
        }
    }

    /// <summary>A new element that embeds an address.</summary>
    public static IElement EmbedOf(IElement card, string name, string? address, string? title)
    {
        var embed = card.Owner!.CreateElement(name);
        if (address is not null)
        {
            embed.SetAttribute("src", address);
        }

        if (title is not null)
        {
            embed.SetAttribute("title", title);
        }

        return embed;
    }
}
