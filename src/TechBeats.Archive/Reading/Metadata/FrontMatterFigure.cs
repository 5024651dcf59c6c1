namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The figure that front matter names for its issue.</summary>
/// <param name="Address">Address of the figure as written.</param>
/// <param name="Alt">Alternative text, or null if none is given.</param>
/// <param name="Caption">Caption, or null if none is given.</param>
/// <param name="Line">Line of the original file.</param>
internal sealed record FrontMatterFigure(string Address, string? Alt, string? Caption, int Line)
{
    /// <summary>Keys that name a figure, most common first. Small versions for lists and other sites come last.</summary>
    private static readonly string[] Keys =
    [
        "image",
        "feature_image",
        "featureImage",
        "featured_image",
        "featuredImage",
        "feature-image",
        "featured-image",
        "cover",
        "cover_image",
        "coverImage",
        "cover-image",
        "coverimage",
        "hero",
        "hero_image",
        "heroImage",
        "banner",
        "banner_image",
        "header",
        "header_image",
        "headerImage",
        "header-img",
        "header_img",
        "post_image",
        "postImage",
        "main_image",
        "mainImage",
        "lead_image",
        "img",
        "picture",
        "photo",
        "splash",
        "illustration",
        "params.cover",
        "params.image",
        "extra.image",
        "extra.cover",
        "extra.featured_image",
        "thumbnail",
        "thumb",
        "teaser",
        "og_image",
        "ogImage",
        "og.image",
        "social_image",
        "socialImage",
        "preview",
        "preview_image",
        "share_image",
        "extra.thumbnail",
        "extra.og_image",
    ];

    /// <summary>Keys of the address inside a mapping.</summary>
    private static readonly string[] AddressKeys =
    [
        "image",
        "path",
        "src",
        "url",
        "feature",
        "file",
        "source",
        "href",
        "overlay_image",
        "teaser",
        "large",
    ];

    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp", ".tif", ".tiff"];

    /// <summary>The figure, or null if the front matter names none or hides it.</summary>
    public static FrontMatterFigure? Find(FrontMatter frontMatter)
    {
        foreach (var key in Keys.Concat(FrontMatterKeys.Figures))
        {
            if (frontMatter.IsTrue($"{key}.hidden") || frontMatter.IsTrue($"{key}.hiddenInSingle"))
            {
                return null;
            }

            var found =
                frontMatter.Single(key) is { } single && IsPicture(single.Texts[0])
                    ? single
                    : AddressKeys
                        .Select(inner => frontMatter.Single($"{key}.{inner}"))
                        .FirstOrDefault(value => value is not null && IsPicture(value.Texts[0]));
            if (found is not null)
            {
                return new FrontMatterFigure(
                    found.Texts[0].Trim(),
                    TitleText.Clean(
                        frontMatter.Text(
                            $"{key}.alt",
                            $"{key}_alt",
                            $"{key}Alt",
                            "image_alt",
                            "imageAlt",
                            $"{key}.image_description",
                            "alt"
                        )
                    ),
                    TitleText.Clean(
                        frontMatter.Text($"{key}.caption", $"{key}_caption", $"{key}Caption", "image_caption", "imageCaption", "caption")
                            ?? frontMatter.Text(FrontMatterKeys.Captions)
                    ),
                    found.Line
                );
            }
        }

        return null;
    }

    /// <summary>True for a picture file or a web address. False for a color, a switch or a number.</summary>
    private static bool IsPicture(string value)
    {
        var address = value.Trim();
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        return address.Length is > 4 and < 2000
            && !address.Contains("{{", StringComparison.Ordinal)
            && (
                Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            );
    }
}
