using System.Globalization;
using System.Net;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>Recognizes tags and includes of figures by their name and an address among their arguments.</summary>
internal static class FigureTags
{
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp", ".tif", ".tiff"];

    private static readonly string[] FigureNames =
    [
        "figure",
        "image",
        "img",
        "picture",
        "photo",
        "pic",
        "screenshot",
        "lightbox",
        "thumbnail",
        "fig",
    ];

    /// <summary>True for names of figures: <c>figure.html</c>, <c>responsive-image</c>, <c>asset_img</c>.</summary>
    public static bool IsName(string name) =>
        name.Split('_', '-', '/', '.').Any(word => FigureNames.Contains(word) || FigureNames.Contains(word.TrimEnd('s')))
        || name is "img2" or "bimg" or "imgproc" or "resize_image";

    /// <summary>True for an address of a picture.</summary>
    public static bool IsPicture(string value)
    {
        var end = value.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? value : value[..end];
        return !path.Contains(' ', StringComparison.Ordinal)
            && Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The figure as HTML on one line, or null if no argument is an address.</summary>
    /// <param name="folder">Folder of figures without a path, or null for the issue's folder.</param>
    public static string? Read(TagArguments arguments, string? folder = null)
    {
        var address = arguments.Named("src", "url", "path", "image_path", "image", "img", "file", "filename", "image_url", "name", "href")
            ?? arguments.Positional.FirstOrDefault(value =>
                IsPicture(value) || value.Contains("://", StringComparison.Ordinal) || value.StartsWith('/')
            );
        if (address is null)
        {
            return null;
        }

        var caption = JoinParts(
            arguments.Named("title") is { } title && arguments.Named("caption") is not null ? $"**{title}**" : null,
            arguments.Named("caption", "figcaption", "description", "legend"),
            Attribution(arguments)
        );
        var alt = arguments.Named("alt", "alt_text", "alttext");
        var plain = arguments.Named("title") ?? PositionalTitle(arguments, address);
        var link = arguments.Named("link", "target_url", "url_link");
        link ??= arguments.Named("src", "url", "path", "image_path", "image", "img", "file") is not null ? arguments.Named("href") : null;
        var image =
            $"<img src=\"{EncodeLine(folder is null || address.Contains('/', StringComparison.Ordinal) ? address : folder + address)}\""
            + Attribute("alt", alt ?? (caption is null ? plain : null))
            + (caption is null ? Attribute("title", plain) : "")
            + Attribute("width", Length(arguments, "width", 0))
            + Attribute("height", Length(arguments, "height", 1))
            + ">";
        image = link is { } to && !IsPicture(to) ? $"<a href=\"{EncodeLine(to)}\">{image}</a>" : image;
        return $"<span><figure>{image}{(caption is null ? "" : $"<figcaption>{OneLine(caption)}</figcaption>")}</figure></span>";
    }

    private static string? Attribution(TagArguments arguments)
    {
        var words = arguments.Named("attr", "credit", "source", "attribution");
        return words is not null && arguments.Named("attrlink", "credit_link", "source_link", "sourceurl") is { } link
            ? $"<a href=\"{EncodeLine(link)}\">{words}</a>"
            : words;
    }

    /// <summary>
    /// The title among unnamed arguments. Octopress and Hexo: <c>img [class] address [width [height]] ["title" ["alt"]]</c>. Hexo's files:
    /// <c>asset_img name title</c>.
    /// </summary>
    private static string? PositionalTitle(TagArguments arguments, string address)
    {
        var behind = arguments.All.SkipWhile(argument => argument.Value != address).Skip(1).Where(argument => argument.Key.Length == 0);
        var words = string.Join(
            ' ',
            behind
                .Where(argument => !argument.Value.All(char.IsAsciiDigit) && argument.Value is not ("left" or "right" or "center"))
                .Select(argument => argument.IsQuoted ? argument.Value + "\n" : argument.Value)
        );
        return words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
    }

    private static string? Length(TagArguments arguments, string name, int position)
    {
        var given = arguments.Named(name)
            ?? arguments
                .All.Where(argument =>
                    argument.Key.Length == 0 && argument.Value.Length is > 1 and < 5 && argument.Value.All(char.IsAsciiDigit)
                )
                .Select(argument => argument.Value)
                .ElementAtOrDefault(position);
        var digits = given?.EndsWith("px", StringComparison.Ordinal) == true ? given[..^2] : given;
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? digits : null;
    }

    private static string? JoinParts(params ReadOnlySpan<string?> parts)
    {
        var words = new List<string>();
        foreach (var part in parts)
        {
            if (part is not null)
            {
                words.Add(part);
            }
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{EncodeLine(value)}\"";

    private static string EncodeLine(string text) => WebUtility.HtmlEncode(OneLine(text));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
