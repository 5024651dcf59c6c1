using System.Text.Json;
using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Rewrites the embeds of Substack. Its editor keeps their content as JSON in an attribute, and most of them have no text of their own.
/// </summary>
internal static class SubstackCards
{
    /// <summary>Maximum length of the JSON of one embed, in characters.</summary>
    private const int MaximumLength = 64 * 1024;

    /// <summary>Maximum number of pictures of one gallery.</summary>
    private const int MaximumPictures = 50;

    /// <summary>Parts of addresses behind buttons that only make sense on the service: to subscribe, share, comment or pay.</summary>
    private static readonly string[] Actions =
        ["subscribe", "action=share", "share_url", "%%", "/comment", "coupon=", "gift=true", "referral", "/leaderboard", "/chat"];

    private static readonly string[] Titles = ["title", "full_text", "name", "label", "text", "filename", "authorName", "username"];

    private static readonly string[] Addresses = ["canonical_url", "url", "href", "post_url", "publicationUrl", "base_url", "src"];

    private static readonly string[] Words = ["caption", "subtitle", "description", "truncated_body_text", "hero_text", "body"];

    /// <summary>Rewrites the embeds below an element.</summary>
    /// <param name="page">The address of the page, for embeds that have none, or null if it is unknown.</param>
    public static void Rewrite(IElement root, string? page)
    {
        foreach (var card in root.QuerySelectorAll("[data-attrs]").ToArray())
        {
            if (card.GetAttribute("data-attrs") is { Length: <= MaximumLength } attributes && card.ParentElement is not null)
            {
                try
                {
                    using var json = JsonDocument.Parse(attributes);
                    RewriteOne(card, json.RootElement, page);
                }
                catch (JsonException)
                {
                    // The element stays as it is.
                }
            }
        }
    }

    private static void RewriteOne(IElement card, JsonElement values, string? page)
    {
        if (card.ClassList.Contains("latex-rendered"))
        {
            card.InnerHtml = "";
            var formula = card.Owner!.CreateElement("p");
            formula.TextContent = $"$${Text(values, "persistentExpression")}$$";
            card.AppendChild(formula);
        }
        else if (card.ClassList.Contains("button-wrapper") || card.ClassList.Contains("captioned-button-wrap"))
        {
            RewriteButton(card, values);
        }
        else if (card.ClassList.Contains("file-embed-wrapper"))
        {
            var address = card.QuerySelector("a[href]")?.GetAttribute("href") ?? Text(values, "url");
            var title = card.QuerySelector(".file-embed-details-h1")?.TextContent ?? Text(values, "filename");
            card.Replace(ServiceCards.EmbedOf(card, "iframe", address, title));
        }
        else if (Pictures(values) is { Length: > 0 } pictures)
        {
            RewriteGallery(card, values, pictures);
        }
        else if (IsEmpty(card))
        {
            Show(card, values, page);
        }
    }

    /// <summary>A button that leads somewhere leaves its link. Buttons of the service vanish.</summary>
    private static void RewriteButton(IElement card, JsonElement values)
    {
        var link = card.QuerySelector("a[href]");
        var address = Text(values, "url") ?? link?.GetAttribute("href");
        var words = Text(values, "text") ?? link?.TextContent;
        if (address is null || words is null || Actions.Any(action => address.Contains(action, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        var paragraph = card.Owner!.CreateElement("p");
        var anchor = card.Owner!.CreateElement("a");
        anchor.SetAttribute("href", address);
        anchor.TextContent = words;
        paragraph.AppendChild(anchor);
        card.Replace(paragraph);
    }

    private static void RewriteGallery(IElement card, JsonElement values, string[] pictures)
    {
        var document = card.Owner!;
        var figure = document.CreateElement("figure");
        foreach (var address in pictures)
        {
            var picture = document.CreateElement("img");
            picture.SetAttribute("src", address);
            figure.AppendChild(picture);
        }

        if (Member(values, "gallery") is { } gallery && Text(gallery, "caption") is { } words)
        {
            var caption = document.CreateElement("figcaption");
            caption.TextContent = words;
            figure.AppendChild(caption);
        }

        card.Replace(figure);
    }

    /// <summary>Fills an embed without text: a post of another site, a recording, or a card with the embed's address.</summary>
    private static void Show(IElement card, JsonElement values, string? page)
    {
        var (title, address) = (First(values, Titles), First(values, Addresses));
        if (Member(values, "comment") is { } comment)
        {
            title ??= string.Join(": ", new[] { First(comment, Titles), First(comment, Words) }.OfType<string>());
            title = title.Length == 0 ? null : title;
        }

        var upload = Text(values, "mediaUploadId");
        var medium = card.ClassName?.Contains("video", StringComparison.Ordinal) == true ? "video" : "audio";
        var name = upload is null ? "iframe" : medium;
        address ??= upload is null ? null : $"https://api.substack.com/api/v1/{medium}/upload/{Uri.EscapeDataString(upload)}/src";
        if (title is null && address is null && !IsNamed(card))
        {
            return;
        }

        var embed = ServiceCards.EmbedOf(card, name, address ?? page, title ?? NameOf(card));
        card.Replace(embed);
        if (First(values, Words) is { } words && words != title)
        {
            var paragraph = embed.Owner!.CreateElement("p");
            paragraph.TextContent = words;
            embed.Parent!.InsertBefore(paragraph, embed.NextSibling);
        }
    }

    private static bool IsEmpty(IElement card) =>
        card.LocalName is not ("img" or "iframe" or "a" or "button" or "source")
        && string.IsNullOrWhiteSpace(card.TextContent)
        && card.QuerySelector("img, iframe, video, audio, svg, picture, hr") is null;

    private static bool IsNamed(IElement card) => card.GetAttribute("data-component-name") is { Length: > 0 };

    /// <summary>The kind of an embed in words, from the name of its component: <c>PollToDOM</c>.</summary>
    private static string NameOf(IElement card)
    {
        var name = (card.GetAttribute("data-component-name") ?? card.ClassName ?? "")
            .Replace("ToDOM", "", StringComparison.Ordinal)
            .Replace("Placeholder", "", StringComparison.Ordinal)
            .Replace("Embed", "", StringComparison.Ordinal)
            .TrimEnd('2');
        return name.Length > 0 ? name : "Embed";
    }

    private static string[] Pictures(JsonElement values) =>
        Member(values, "gallery") is { } gallery && Member(gallery, "images") is { ValueKind: JsonValueKind.Array } images
            ? [.. images.EnumerateArray().Take(MaximumPictures).Select(image => Text(image, "src")).OfType<string>()]
            : [];

    private static string? First(JsonElement values, string[] names) =>
        names.Select(name => Text(values, name)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static JsonElement? Member(JsonElement values, string name)
    {
        try
        {
            return values.ValueKind == JsonValueKind.Object && values.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            // The JSON has a name with half of a surrogate pair.
            return null;
        }
    }

    private static string? Text(JsonElement values, string name)
    {
        try
        {
            return Member(values, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
