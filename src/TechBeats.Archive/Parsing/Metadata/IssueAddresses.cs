namespace TechBeats.Archive.Parsing.Metadata;

/// <summary>Where an issue says that it stands on the web.</summary>
internal static class IssueAddresses
{
    /// <summary>Keys whose values are the issue's own address, whatever form they have.</summary>
    private static readonly string[] Own = ["permalink", "canonical_url", "canonicalUrl", "canonical", "guid", "aliases", "redirect_from", "path", "extra.path"];

    /// <summary>Absolute addresses, and paths from the site's top; patterns such as <c>/:year/:title/</c> say nothing.</summary>
    public static IReadOnlyList<string> Of(Header header)
    {
        var addresses = Own
            .SelectMany(key => header.Values.TryGetValue(key, out HeaderValue? value) ? value.Texts : [])
            .Concat(header.Text("url") is ['/', ..] path ? [path] : []);
        return [.. addresses.Select(address => address.Trim()).Where(address => address.Length is > 1 and < 2000 && !address.Contains('{') && !address.Contains("/:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
    }
}
