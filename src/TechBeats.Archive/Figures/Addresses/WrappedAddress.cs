namespace TechBeats.Archive.Figures.Addresses;

/// <summary>
/// Addresses that hold another one: a CDN that resizes what stands elsewhere (<c>substackcdn.com/image/fetch/…/https%3A%2F%2F…</c>,
/// WordPress's <c>i0.wp.com/host/path</c>), a web archive's snapshot. What the wrapper no longer gives, the address inside may.
/// </summary>
public static class WrappedAddress
{
    /// <summary>The innermost address; null when there is none inside.</summary>
    /// <param name="address">An absolute web address.</param>
    public static string? InnerOf(string address)
    {
        string? found = null;
        for (var (outer, depth) = (address, 0); depth < 4 && OneInside(outer) is { } inner; depth++)
        {
            outer = found = inner;
        }

        return found;
    }

    private static string? OneInside(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var outer))
        {
            return null;
        }

        var path = outer.AbsolutePath;
        if (outer.Host is "i0.wp.com" or "i1.wp.com" or "i2.wp.com" or "i3.wp.com" && path.Length > 1 && path[1..].Contains('/', StringComparison.Ordinal))
        {
            return Clean("https://" + path[1..]);
        }

        // "https:/" with one slash is what a server makes of two.
        foreach (var mark in new[] { "https%3A%2F%2F", "http%3A%2F%2F", "https://", "http://", "https:/", "http:/" })
        {
            var at = path.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                var inner = mark.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path[at..]) : path[at..] + outer.Query;
                return Clean(inner.Contains("://", StringComparison.Ordinal) ? inner : inner.Replace(":/", "://", StringComparison.Ordinal));
            }
        }

        var query = new AddressQuery(address);
        return query["url"] is { } given && given.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Clean(given) : null;
    }

    private static string? Clean(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var inner) && inner.Scheme is "http" or "https" && inner.Host.Contains('.', StringComparison.Ordinal)
            ? WebAddress.Clean(inner)
            : null;
}
