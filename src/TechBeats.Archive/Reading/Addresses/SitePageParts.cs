namespace TechBeats.Archive.Reading.Addresses;

/// <summary>Fragments of parts that a site adds to the page of a text, such as its comments. A book has no such parts.</summary>
internal static class SitePageParts
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "comments",
        "__comments",
        "comment-form",
        "comment",
        "respond",
        "disqus_thread",
        "utterances",
        "giscus",
        "subscribe",
        "signup",
        "newsletter",
        "footer",
        "header",
        "menu",
        "navigation",
        "nav",
        "search",
    };

    /// <summary>True for a fragment that names such a part.</summary>
    public static bool Contains(string fragment) => Names.Contains(fragment);
}
