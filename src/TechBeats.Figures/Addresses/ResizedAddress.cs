using System.Text.RegularExpressions;

namespace TechBeats.Figures.Addresses;

/// <summary>
/// Finds the original of a resized copy, whose address contains the original's name: WordPress (<c>photo-300x200.png</c>,
/// <c>photo-scaled.jpg</c>), Ghost (<c>/content/images/size/w1000/…</c>), Cloudinary (<c>/image/upload/w_300/v1/…</c>), Wikimedia
/// (<c>/thumb/a/a9/Tree.svg/640px-Tree.svg.png</c>), Discord (<c>media.discordapp.net</c>). Hosts delete such copies but keep the original.
/// </summary>
internal static partial class ResizedAddress
{
    /// <summary>Maximum length of a path to examine, in characters.</summary>
    private const int MaximumPath = 2000;

    /// <summary>The address of a copy's original, or null if the address is not of a copy.</summary>
    /// <param name="address">An absolute web address.</param>
    public static string? OriginalOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var copy) || copy.AbsolutePath.Length > MaximumPath)
        {
            return null;
        }

        if (copy.Host == "media.discordapp.net" && copy.AbsolutePath.StartsWith("/attachments/", StringComparison.Ordinal))
        {
            return FromDiscord(copy);
        }

        var path = copy.AbsolutePath;
        var original = copy.Host switch
        {
            "upload.wikimedia.org" => WikimediaThumb().Replace(path, "$1$2"),
            "res.cloudinary.com" => CloudinaryTransformations().Replace(path, "$1$2"),
            _ when path.Contains("/content/images/size/", StringComparison.Ordinal) => GhostSize().Replace(path, "/content/images/"),
            _ when path.Contains("/wp-content/uploads/", StringComparison.Ordinal)
                || copy.Host.EndsWith(".files.wordpress.com", StringComparison.Ordinal) => WordPressSize().Replace(path, "$1"),
            _ => path,
        };
        return original == path ? null : copy.GetLeftPart(UriPartial.Authority) + original + copy.Query;
    }

    /// <summary>One host serves copies, the other originals with the same signature.</summary>
    private static string FromDiscord(Uri copy)
    {
        var signature = string.Join(
            '&',
            new AddressQuery(copy.AbsoluteUri)
                .Parameters.Where(parameter => parameter.Name is "ex" or "is" or "hm")
                .Select(parameter => parameter.Written)
        );
        return $"https://cdn.discordapp.com{copy.AbsolutePath}{(signature.Length > 0 ? "?" : "")}{signature}";
    }

    [GeneratedRegex("""-(?:\d{2,5}x\d{2,5}|scaled)(\.[a-z]{3,4})$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordPressSize();

    [GeneratedRegex("""/content/images/size/[wh0-9]+/(?:format/[a-z]+/)?""", RegexOptions.CultureInvariant)]
    private static partial Regex GhostSize();

    /// <summary>Transformations stand between the delivery type and the version.</summary>
    [GeneratedRegex("""^(/[^/]+/image/upload/)(?:[a-z]{1,3}_[^/]+/)+(v\d+/)""", RegexOptions.CultureInvariant)]
    private static partial Regex CloudinaryTransformations();

    [GeneratedRegex("""^(/[^/]+/[^/]+/)thumb/([0-9a-f]/[0-9a-f]{2}/[^/]+)/[^/]+$""", RegexOptions.CultureInvariant)]
    private static partial Regex WikimediaThumb();
}
