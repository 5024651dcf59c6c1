using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>Converts shortcodes of WordPress to HTML: captions, galleries, embeds and figures by any name.</summary>
internal static partial class BracketTags
{
    /// <summary>Characters that no address has.</summary>
    private static readonly SearchValues<char> NoAddress = SearchValues.Create(" \n\t\"<>[]");

    private static readonly HashSet<string> Captions = new(StringComparer.Ordinal) { "caption", "wp_caption", "wp-caption" };

    /// <summary>Tags of forums with an element of the same meaning.</summary>
    private static readonly Dictionary<string, string> Elements = new(StringComparer.Ordinal)
    {
        ["b"] = "strong",
        ["i"] = "em",
        ["u"] = "u",
        ["s"] = "s",
        ["sub"] = "sub",
        ["sup"] = "sup",
    };

    /// <summary>Names of embeds that are ordinary words or letters, so the name alone proves no shortcode.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "x", "github", "pdf", "podcast", "replit", "glitch" };

    /// <summary>Whether a name is that of a well-known shortcode.</summary>
    public static bool IsKnown(string name) =>
        Captions.Contains(name)
        || name is "gallery" or "playlist" or "wpvideo" or "videopress" or "img" or "url"
        || CodeShortcodes.Contains(name)
        || Elements.ContainsKey(name)
        || (!Words.Contains(name) && EmbedTags.IsName(name));

    /// <summary>Whether the shortcode adds a caption to the picture between its tags.</summary>
    public static bool IsCaption(string name) => Captions.Contains(name);

    /// <summary>Whether the shortcode has TeX between its tags.</summary>
    public static bool IsFormula(string name) => name is "latex" or "tex" or "math" or "katex" or "mathjax" or "asciimath" or "equation";

    /// <summary>The formula of a shortcode between signs that every reader knows.</summary>
    public static string Formula(TagArguments arguments, string body)
    {
        var isDisplay = arguments.Named("display", "block", "align") is "true" or "1" or "block" or "center";
        var tex = OneLine(body).Trim();
        return isDisplay ? $"\\\\[{tex}\\\\]" : $"\\\\({tex}\\\\)";
    }

    /// <summary>Whether the text between start and end tag is an argument of the shortcode, not text of the issue.</summary>
    public static bool TakesBody(string name, string body) =>
        Captions.Contains(name) || name == "gallery" || EmbedTags.IsName(name) || AddressOf(body) is not null;

    /// <summary>The shortcode as HTML, or null if the name and the arguments have no special meaning in brackets.</summary>
    /// <param name="tag">The shortcode.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="body">Its body with template tags resolved, or null if it has none.</param>
    public static string? Read(TemplateTag tag, TagArguments arguments, string? body)
    {
        if (Captions.Contains(tag.Name))
        {
            return Caption(arguments, body ?? "");
        }

        if (tag.Name == "gallery")
        {
            return Gallery(arguments, body);
        }

        var address = body is null ? null : AddressOf(body);
        var given = address is null ? arguments : arguments.With(address);
        if (tag.Name == "url" && address is not null)
        {
            return $"<a href=\"{address}\">{address}</a>";
        }

        if (EmbedTags.Read(tag.Name, given) is { } frame)
        {
            return frame;
        }

        if (given.All.FirstOrDefault(argument => FigureTags.IsPicture(argument.Value)) is { Value: { } picture })
        {
            return FigureTags.Read(given) ?? FigureTags.Read(given.With(picture));
        }

        return address is not null || (body is null && LoneAddress(tag.Name, arguments) is not null)
            ? EmbedTags.Read("embed", given)
            : null;
    }

    /// <summary>The start of a link or of an element around the text up to the end tag, and its end, or null for other tags.</summary>
    public static LinkTag? Around(TemplateTag tag, TagArguments arguments) =>
        Elements.TryGetValue(tag.Name, out var element) ? new LinkTag($"<{element}>", $"</{element}>", "")
        : tag.Name == "url" && (arguments.Positional is [var to, ..] ? to : arguments.Named("href", "src")) is { } address
            ? new LinkTag($"<a href=\"{WebUtility.HtmlEncode(address)}\">", "</a>", "")
        : null;

    /// <summary>The code in a shortcode as HTML, or as plain text for a fence of Markdown.</summary>
    /// <param name="body">The code. Editors of HTML store it with entities.</param>
    /// <param name="isHtml">True for HTML, false for Markdown.</param>
    public static string Code(string body, bool isHtml) =>
        isHtml && !body.Contains('<', StringComparison.Ordinal) ? WebUtility.HtmlDecode(body) : body;

    /// <summary>The language of the code in a shortcode, or null if it names none.</summary>
    public static string? LanguageOf(TemplateTag tag, TagArguments arguments) =>
        arguments.Named("language", "lang") ?? arguments.Positional.FirstOrDefault(word => word.Length > 0 && word.All(char.IsLetter))
        ?? (CodeShortcodes.IsLanguage(tag.Name) ? tag.Name : null);

    private static string Caption(TagArguments arguments, string body)
    {
        var content = OneLine(body).Trim();
        var picture = Picture().Match(content);
        var words = picture.Success ? (content[..picture.Index] + content[(picture.Index + picture.Length)..]).Trim() : "";
        var caption = arguments.Named("caption") ?? words;
        var figure = picture.Success ? picture.Value : content;
        return $"<span><figure>{figure}{(caption.Length > 0 ? $"<figcaption>{OneLine(caption)}</figcaption>" : "")}</figure></span>";
    }

    /// <summary>The pictures that a gallery names by address, or null if it has none.</summary>
    private static string? Gallery(TagArguments arguments, string? body)
    {
        var named = string.Join(' ', arguments.All.Select(argument => argument.Value)) + " " + body;
        var pictures = named
            .Split([' ', ',', '\n', '\t', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Where(FigureTags.IsPicture)
            .Select(address => $"<figure><img src=\"{WebUtility.HtmlEncode(WebUtility.HtmlDecode(address))}\"></figure>")
            .ToArray();
        return pictures.Length == 0 ? null : $"<span>{string.Concat(pictures)}</span>";
    }

    /// <summary>The address that is the whole content of a shortcode, or null.</summary>
    private static string? AddressOf(string body)
    {
        var content = body.Trim().Trim('<', '>');
        var anchor = Anchor().Match(body.Trim());
        content = anchor.Success ? anchor.Groups["address"].Value : content;
        return content.Length > 0
            && !content.AsSpan().ContainsAny(NoAddress)
            && (FigureTags.IsPicture(content) || content.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            ? WebUtility.HtmlDecode(content)
            : null;
    }

    /// <summary>The web address among the arguments of a shortcode that is no link, or null.</summary>
    private static string? LoneAddress(string name, TagArguments arguments) =>
        name is "link" or "button" or "btn" or "cta" or "a" or "url"
            ? null
            : arguments.Named("url", "src", "href", "link", "file") is { } address && address.Contains("://", StringComparison.Ordinal)
                ? address
                : null;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    /// <summary>A picture of HTML or Markdown, with the link around it.</summary>
    [GeneratedRegex(
        """<a\s[^<>]*>\s*<img\s[^<>]*>\s*</a>|<img\s[^<>]*>|\[!\[[^\[\]]*\]\([^()\n]*\)\]\([^()\n]*\)|!\[[^\[\]]*\]\([^()\n]*\)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Picture();

    [GeneratedRegex(
        """^<a\s[^<>]*?href="(?<address>[^"<>]*)"[^<>]*>[^<>]*</a>$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Anchor();
}
