using System.Text;

namespace TechBeats.Figures.Addresses;

/// <summary>
/// Finds addresses inside addresses. Wrappers are CDNs that resize pictures of other hosts
/// (<c>substackcdn.com/image/fetch/…/https%3A%2F%2F…</c>, Cloudinary's <c>image/fetch</c>, WordPress's <c>i0.wp.com/host/path</c>,
/// Cloudflare's <c>cdn-cgi/image/…/path</c>, <c>?url=</c> of Next and imgix), proxies (GitHub's camo, Google's for mail, Discord's,
/// weserv's), and snapshots of web archives. If the wrapper fails, the inner address may succeed.
/// </summary>
internal static class WrappedAddress
{
    /// <summary>Some servers collapse the two slashes of "https://".</summary>
    private static readonly string[] Beginnings = ["https%3A%2F%2F", "http%3A%2F%2F", "https://", "http://", "https:/", "http:/"];

    /// <summary>Parameters with the address of a picture.</summary>
    private static readonly string[] Parameters = ["url", "u", "src", "image", "imgurl"];

    /// <summary>Maximum nesting depth of wrappers.</summary>
    private const int MaximumNesting = 4;

    /// <summary>
    /// The addresses inside an address, from the innermost, which is the picture's own. If that is a resized copy, the last is the
    /// original.
    /// </summary>
    /// <param name="address">An absolute web address.</param>
    public static IReadOnlyList<string> Inside(string address)
    {
        var found = new List<string>();
        for (
            var outer = address;
            found.Count < MaximumNesting && OneInside(outer) is { } inner && inner != outer && !found.Contains(inner);
            outer = inner
        )
        {
            found.Insert(0, inner);
        }

        var picture = found.Count > 0 ? found[0] : address;
        return (ResizedAddress.OriginalOf(picture) ?? PicturePage.FileOf(picture)) is { } original ? [.. found, original] : found;
    }

    private static string? OneInside(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var outer))
        {
            return null;
        }

        return FromWordPress(outer)
            ?? FromPath(outer)
            ?? FromCloudflare(outer)
            ?? FromMedium(outer)
            ?? FromCamo(outer)
            ?? FromGoogle(outer)
            ?? FromDiscord(outer)
            ?? FromWeserv(outer)
            ?? FromQuery(outer);
    }

    private static string? FromWordPress(Uri outer) =>
        outer.Host is "i0.wp.com" or "i1.wp.com" or "i2.wp.com" or "i3.wp.com" && outer.AbsolutePath.IndexOf('/', 1) > 0
            ? Clean("https:/" + outer.AbsolutePath)
            : null;

    private static string? FromPath(Uri outer)
    {
        var path = outer.AbsolutePath;
        foreach (var mark in Beginnings)
        {
            var at = path.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                var inner = mark.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path[at..]) : path[at..] + outer.Query;
                return Clean(
                    inner.Contains("://", StringComparison.Ordinal) ? inner : inner.Replace(":/", "://", StringComparison.Ordinal)
                );
            }
        }

        return null;
    }

    /// <summary><c>/cdn-cgi/image/width=600,quality=80/uploads/a.png</c>: the path after the options.</summary>
    private static string? FromCloudflare(Uri outer)
    {
        const string Mark = "/cdn-cgi/image/";
        var at = outer.AbsolutePath.IndexOf(Mark, StringComparison.Ordinal);
        var end = at < 0 ? -1 : outer.AbsolutePath.IndexOf('/', at + Mark.Length);
        return end < 0 ? null : Clean(outer.GetLeftPart(UriPartial.Authority) + outer.AbsolutePath[end..] + outer.Query);
    }

    /// <summary>
    /// <c>miro.medium.com/max/1400/1*a.png</c>, <c>miro.medium.com/v2/resize:fit:1400/format:webp/1*a.png</c>: the last name is the
    /// picture's.
    /// </summary>
    private static string? FromMedium(Uri outer)
    {
        var isMedium =
            outer.Host == "miro.medium.com"
            || (
                outer.Host.StartsWith("cdn-images-", StringComparison.Ordinal)
                && outer.Host.EndsWith(".medium.com", StringComparison.Ordinal)
            );
        var path = outer.AbsolutePath;
        return isMedium && path.LastIndexOf('/') is > 0 and var slash && slash + 1 < path.Length
            ? Clean($"https://miro.medium.com{path[slash..]}")
            : null;
    }

    /// <summary><c>camo.githubusercontent.com/DIGEST/ADDRESS</c>, the address in hexadecimal.</summary>
    private static string? FromCamo(Uri outer)
    {
        var hexadecimal = outer.AbsolutePath[(outer.AbsolutePath.LastIndexOf('/') + 1)..];
        return outer.Host == "camo.githubusercontent.com"
            && hexadecimal.Length is > 20 and < 8192
            && hexadecimal.Length % 2 == 0
            && hexadecimal.All(char.IsAsciiHexDigit)
            ? Clean(Encoding.UTF8.GetString(Convert.FromHexString(hexadecimal)))
            : null;
    }

    /// <summary><c>ci3.googleusercontent.com/proxy/NAME#https://…</c>: a picture in a mail, as copied from the mail.</summary>
    private static string? FromGoogle(Uri outer) =>
        outer.Host.EndsWith(".googleusercontent.com", StringComparison.Ordinal)
        && outer.Fragment.StartsWith("#http", StringComparison.OrdinalIgnoreCase)
            ? Clean(outer.Fragment[1..])
            : null;

    /// <summary><c>images-ext-1.discordapp.net/external/DIGEST/https/host/path</c>, with an escaped query before the scheme.</summary>
    private static string? FromDiscord(Uri outer)
    {
        if (
            !outer.Host.StartsWith("images-ext-", StringComparison.Ordinal)
            || !outer.Host.EndsWith(".discordapp.net", StringComparison.Ordinal)
        )
        {
            return null;
        }

        return outer.AbsolutePath.Split('/') switch
        {
            ["", "external", _, "https" or "http", ..] parts => Clean($"{parts[3]}://{string.Join('/', parts[4..])}"),
            ["", "external", _, var query, "https" or "http", ..] parts => Clean(
                $"{parts[4]}://{string.Join('/', parts[5..])}{Uri.UnescapeDataString(query)}"
            ),
            _ => null,
        };
    }

    /// <summary><c>wsrv.nl/?url=host/path</c>, <c>images.weserv.nl/?url=ssl:host/path</c>.</summary>
    private static string? FromWeserv(Uri outer) =>
        outer.Host is "wsrv.nl" or "images.weserv.nl"
            && new AddressQuery(outer.AbsoluteUri)["url"] is { } given
            && !given.Contains("://", StringComparison.Ordinal)
            ? Clean("https://" + (given.StartsWith("ssl:", StringComparison.Ordinal) ? given[4..] : given).TrimStart('/'))
            : null;

    private static string? FromQuery(Uri outer)
    {
        var query = new AddressQuery(outer.AbsoluteUri);
        foreach (var given in Parameters.Select(name => query[name]).OfType<string>())
        {
            var inner = given.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || given.StartsWith(
                "https://", StringComparison.OrdinalIgnoreCase) ? given
                : given.StartsWith("//", StringComparison.Ordinal) ? "https:" + given
                : given.StartsWith('/') ? outer.GetLeftPart(UriPartial.Authority) + given
                : null;
            if (inner is not null && Clean(inner) is { } clean)
            {
                return clean;
            }
        }

        return null;
    }

    private static string? Clean(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var inner)
            && inner.Scheme is "http" or "https"
            && inner.Host.Contains('.', StringComparison.Ordinal)
            && WebAddress.HasHost(inner)
            ? WebAddress.Clean(inner)
            : null;
}
