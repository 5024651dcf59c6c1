using System.Net;
using System.Text.Json;
using static TechBeats.Sources.Feeds.JsonValues;

namespace TechBeats.Sources.Feeds;

/// <summary>Converts the cards of Ghost's editors to HTML on one line: pictures, embeds, code, callouts and others.</summary>
internal static class GhostCards
{
    /// <summary>The card as HTML. A card of an unknown type becomes an element of its name, which the reader of HTML reports.</summary>
    /// <param name="type">The card's type in Lexical or mobiledoc.</param>
    /// <param name="card">Its values.</param>
    public static string ToHtml(string type, JsonElement card) => type switch
    {
        "image" => Figure(ImageOf(card), Text(card, "caption")),
        "gallery" => Figure(string.Concat(Array(card, "images").Select(ImageOf)), Text(card, "caption")),
        "bookmark" => Bookmark(card),
        "embed" => Figure(Frame("iframe", Text(card, "url") ?? Text(card, "src"), TitleOf(card)), Text(card, "caption")),
        "audio" => Frame("audio", Text(card, "src"), Text(card, "title")),
        "video" => Figure(Frame("video", Text(card, "src"), Text(card, "title") ?? Text(card, "fileName")), Text(card, "caption")),
        "file" => Frame("iframe", Text(card, "src"), Text(card, "fileTitle") ?? Text(card, "fileName"))
            + Paragraph(Text(card, "fileCaption")),
        "code" or "codeblock" or "code-block" => Code(card),
        "html" or "card-html" => Text(card, "html") ?? "",
        "hr" or "horizontalrule" or "divider" => "<hr>",
        "callout" => $"<blockquote><p>{Encoded(Text(card, "calloutEmoji"))} {Text(card, "calloutText")}</p></blockquote>",
        "toggle" => $"<details><summary>{Text(card, "heading")}</summary>{Text(card, "content")}</details>",
        "button" => Paragraph(Link(Text(card, "buttonUrl"), Encoded(Text(card, "buttonText")))),
        "call-to-action" => Text(card, "textValue") + Paragraph(Link(Text(card, "buttonUrl"), Encoded(Text(card, "buttonText")))),
        "header" => Heading(Text(card, "heading") ?? Text(card, "header")) + Paragraph(Text(card, "subheading") ?? Text(card, "subheader")),
        "product" => Figure(Image(Text(card, "productImageSrc"), null), null)
            + Paragraph(Link(Text(card, "productUrl"), $"<strong>{Text(card, "productTitle")}</strong>"))
            + Text(card, "productDescription"),
        "soft-return" => "<br>",
        "paywall" or "signup" or "email" or "email-cta" => "",
        _ => $"<{ElementName(type)}>{WordsOf(card)}</{ElementName(type)}>",
    };

    /// <summary>The words of a card of an unknown type.</summary>
    private static string WordsOf(JsonElement card) =>
        string.Concat(
            ((ReadOnlySpan<string>)["heading", "title", "text", "html", "markdown", "content", "caption"])
                .ToArray()
                .Select(name => Paragraph(Text(card, name)))
        );

    private static string ImageOf(JsonElement card)
    {
        var image = Image(Text(card, "src"), Text(card, "alt"));
        return image.Length == 0 ? "" : Link(Text(card, "href"), image);
    }

    private static string Image(string? source, string? alt) =>
        source is null ? "" : $"<img src=\"{Encoded(source)}\" alt=\"{Encoded(alt)}\">";

    private static string Bookmark(JsonElement card)
    {
        var metadata = Member(card, "metadata") ?? card;
        var frame = Frame("iframe", Text(card, "url") ?? Text(metadata, "url"), Text(metadata, "title"));
        return Figure(frame, Text(card, "caption") ?? Encoded(Text(metadata, "description")));
    }

    private static string? TitleOf(JsonElement card) => Member(card, "metadata") is { } metadata ? Text(metadata, "title") : null;

    private static string Frame(string element, string? source, string? title) =>
        source is null ? "" : $"<{element} src=\"{Encoded(source)}\"{(title is null ? "" : $" title=\"{Encoded(title)}\"")}></{element}>";

    private static string Figure(string content, string? caption) =>
        content.Length == 0 ? Paragraph(caption)
        : $"<figure>{content}{(string.IsNullOrEmpty(caption) ? "" : $"<figcaption>{OneLine(caption)}</figcaption>")}</figure>";

    private static string Code(JsonElement card)
    {
        var language = Text(card, "language") is { } name ? $" class=\"language-{Encoded(name)}\"" : "";
        var code = $"<pre><code{language}>{WebUtility.HtmlEncode(Text(card, "code"))}</code></pre>";
        return Text(card, "caption") is { } caption ? $"<figure>{code}<figcaption>{OneLine(caption)}</figcaption></figure>" : code;
    }

    private static string Heading(string? words) => string.IsNullOrWhiteSpace(words) ? "" : $"<h2>{OneLine(words)}</h2>";

    private static string Paragraph(string? words) => string.IsNullOrWhiteSpace(words) ? "" : $"<p>{OneLine(words)}</p>";

    private static string Link(string? address, string words) =>
        address is null || words.Length == 0 ? words : $"<a href=\"{Encoded(address)}\">{words}</a>";

    private static string ElementName(string type) =>
        "card-" + string.Concat(type.Where(char.IsAsciiLetterOrDigit).Take(30)).ToLowerInvariant();

    private static string Encoded(string? text) => WebUtility.HtmlEncode(text is null ? "" : OneLine(text));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
