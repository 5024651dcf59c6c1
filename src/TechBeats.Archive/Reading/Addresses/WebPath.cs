using System.Text.RegularExpressions;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>An address on the web as issues are looked for by it.</summary>
/// <param name="Top">Scheme and host as written, with a slash behind.</param>
/// <param name="Host">The host without <c>www.</c>; of a file in a repository the repository and its branch, too: <c>github.com/owner/name/blob/main</c>.</param>
/// <param name="Path">The plain path below it, escapes resolved; with its query where that names a page (<c>?p=12</c>).</param>
/// <param name="Fragment">What stands behind <c>#</c>; empty for nothing.</param>
internal sealed partial record WebPath(string Top, string Host, string Path, string Fragment)
{
    /// <summary>An absolute <c>http</c> or <c>https</c> address; null for any other. A copy in the web archive is what it is a copy of.</summary>
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

    /// <summary>What spellings of one address have in common; null for what is no address on the web.</summary>
    public static string? NameOf(string address) => Parse(address) is { } path ? $"{path.Host}/{path.Path}" : null;

    [GeneratedRegex("""^https?://web\.archive\.org/web/[0-9]{4,14}[a-z_]*/(?<address>https?://.+)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Copy();

    [GeneratedRegex("""^(?<branch>/[^/]+/[^/]+/(?:blob|tree|raw|edit)/[^/]+)/(?<path>.+)$""", RegexOptions.CultureInvariant)]
    private static partial Regex InRepository();
}
