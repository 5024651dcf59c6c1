using System.Text.RegularExpressions;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>A web address in the form in which issues are looked up.</summary>
/// <param name="Root">Scheme and host as written, with a trailing slash.</param>
/// <param name="Host">
/// The host without <c>www.</c>. For a file on GitHub also the repository and its branch, such as <c>github.com/owner/name/blob/main</c>.
/// </param>
/// <param name="Path">The path below the host, with escapes decoded. It includes a query that names a page, such as <c>?p=12</c>.</param>
/// <param name="Fragment">The text after <c>#</c>, or empty.</param>
internal sealed partial record WebPath(string Root, string Host, string Path, string Fragment)
{
    /// <summary>
    /// Parses an absolute <c>http</c> or <c>https</c> address. Returns null for any other address. A copy in the Web Archive is read as its
    /// original.
    /// </summary>
    public static WebPath? Parse(string address)
    {
        if (Copy().Match(address) is { Success: true } copy)
        {
            address = copy.Groups["address"].Value;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        if (host == "github.com" && InRepository().Match(path) is { Success: true } file)
        {
            (host, path) = (host + file.Groups["branch"].Value, file.Groups["path"].Value);
        }

        var query =
            uri.Query.StartsWith("?p=", StringComparison.Ordinal) || uri.Query.StartsWith("?id=", StringComparison.Ordinal)
                ? uri.Query
                : "";
        return new WebPath($"{uri.Scheme}://{uri.Authority}/", host, SiteLayout.PagePath(path) + query, uri.Fragment.TrimStart('#'));
    }

    /// <summary>A normalized form that different spellings of one address share, or null if the address is not a web address.</summary>
    public static string? Normalize(string address) => Parse(address) is { } path ? $"{path.Host}/{path.Path}" : null;

    [GeneratedRegex("""^https?://web\.archive\.org/web/[0-9]{4,14}[a-z_]*/(?<address>https?://.+)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Copy();

    [GeneratedRegex("""^(?<branch>/[^/]+/[^/]+/(?:blob|tree|raw|edit)/[^/]+)/(?<path>.+)$""", RegexOptions.CultureInvariant)]
    private static partial Regex InRepository();
}
