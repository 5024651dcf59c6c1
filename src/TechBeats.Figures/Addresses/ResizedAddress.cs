using System.Text.RegularExpressions;

namespace TechBeats.Figures.Addresses;

/// <summary>
/// Addresses of copies that a host makes of a picture in other sizes, by whose names the picture itself is known: WordPress
/// (<c>photo-300x200.png</c>, <c>photo-scaled.jpg</c>), Ghost (<c>/content/images/size/w1000/…</c>), Cloudinary (<c>/image/upload/w_300/v1/…</c>),
/// Wikimedia (<c>/thumb/a/a9/Tree.svg/640px-Tree.svg.png</c>), Discord (<c>media.discordapp.net</c>). Hosts clear such copies away, and keep the picture.
/// </summary>
internal static partial class ResizedAddress
{
    /// <summary>Longer paths are left alone.</summary>
    private const int LongestPath = 2000;

    /// <summary>The address of the picture of which a copy is meant; null when no copy is.</summary>
    /// <param name="address">An absolute web address.</param>
    public static string? OriginalOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var copy) || copy.AbsolutePath.Length > LongestPath)
        {
            return null;
        }

        if (copy.Host == "media.discordapp.net" && copy.AbsolutePath.StartsWith("/attachments/", StringComparison.Ordinal))
        {
            return OfDiscord(copy);
        }

        var path = copy.AbsolutePath;
        var original = copy.Host switch
        {
            "upload.wikimedia.org" => WikimediaThumb().Replace(path, "$1$2"),
            "res.cloudinary.com" => CloudinaryWishes().Replace(path, "$1$2"),
            _ when path.Contains("/content/images/size/", StringComparison.Ordinal) => GhostSize().Replace(path, "/content/images/"),
            _ when path.Contains("/wp-content/uploads/", StringComparison.Ordinal) || copy.Host.EndsWith(".files.wordpress.com", StringComparison.Ordinal) => WordPressSize().Replace(path, "$1"),
            _ => path,
        };
        return original == path ? null : copy.GetLeftPart(UriPartial.Authority) + original + copy.Query;
    }

    /// <summary>What is shown smaller by one host is kept by the other, under the same signature.</summary>
    private static string OfDiscord(Uri copy)
    {
        var signature = string.Join('&', new AddressQuery(copy.AbsoluteUri).Parameters.Where(parameter => parameter.Name is "ex" or "is" or "hm").Select(parameter => parameter.Written));
        return $"https://cdn.discordapp.com{copy.AbsolutePath}{(signature.Length > 0 ? "?" : "")}{signature}";
    }

    [GeneratedRegex("""-(?:\d{2,5}x\d{2,5}|scaled)(\.[a-z]{3,4})$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordPressSize();

    [GeneratedRegex("""/content/images/size/[wh0-9]+/(?:format/[a-z]+/)?""", RegexOptions.CultureInvariant)]
    private static partial Regex GhostSize();

    /// <summary>Wishes stand between the way of delivery and the version.</summary>
    [GeneratedRegex("""^(/[^/]+/image/upload/)(?:[a-z]{1,3}_[^/]+/)+(v\d+/)""", RegexOptions.CultureInvariant)]
    private static partial Regex CloudinaryWishes();

    [GeneratedRegex("""^(/[^/]+/[^/]+/)thumb/([0-9a-f]/[0-9a-f]{2}/[^/]+)/[^/]+$""", RegexOptions.CultureInvariant)]
    private static partial Regex WikimediaThumb();
}
