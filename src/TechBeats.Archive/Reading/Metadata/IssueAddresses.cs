namespace TechBeats.Archive.Reading.Metadata;

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
            .Concat(header.Text("url") is { } path && !path.Contains(':', StringComparison.Ordinal) ? [path] : []);
        return [.. addresses.Select(address => address.Trim()).Where(address => address.Length is > 1 and < 2000 && !address.Contains('{') && !address.Contains("/:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The categories of a header: a list, else one for each word, as Jekyll has it.</summary>
    public static IReadOnlyList<string> CategoriesOf(Header header) =>
        header.Single("categories", "category", "taxonomies.categories") is not { } value ? []
        : value.IsList ? [.. value.Texts.Where(text => text.Trim().Length > 0)]
        : value.Texts[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
