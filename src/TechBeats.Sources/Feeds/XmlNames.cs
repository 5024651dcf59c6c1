namespace TechBeats.Sources.Feeds;

/// <summary>Namespaces of feeds.</summary>
internal static class XmlNames
{
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    public const string Atom = "http://www.w3.org/2005/Atom";

    public const string Media = "http://search.yahoo.com/mrss/";

    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public const string Excerpt = "http://wordpress.org/export/1.2/excerpt/";

    public const string Blogger = "http://schemas.google.com/blogger/2018";

    private const string WordPress = "http://wordpress.org/export/";

    /// <summary>Customary prefixes with their namespaces, for feeds that forget to declare them.</summary>
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["atom"] = Atom,
        ["a10"] = Atom,
        ["content"] = "http://purl.org/rss/1.0/modules/content/",
        ["dc"] = DublinCore,
        ["media"] = Media,
        ["excerpt"] = Excerpt,
        ["wp"] = WordPress + "1.2/",
        ["itunes"] = "http://www.itunes.com/dtds/podcast-1.0.dtd",
        ["blogger"] = Blogger,
        ["app"] = "http://www.w3.org/2007/app",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["xhtml"] = "http://www.w3.org/1999/xhtml",
    };

    /// <summary>The namespace of a prefix that a feed uses without a declaration.</summary>
    public static string ForUndeclared(string prefix) => Prefixes.GetValueOrDefault(prefix, $"urn:undeclared:{prefix}");

    /// <summary>Whether elements of a namespace are those of Atom or RSS itself, in any version.</summary>
    public static bool IsCore(string space) =>
        space is "" or Atom
        || space.StartsWith("http://purl.org/atom/ns", StringComparison.Ordinal)
        || space.TrimEnd('/') is "http://purl.org/rss/1.0" or "http://my.netscape.com/rdf/simple/0.9"
            or "http://channel.netscape.com/rdf/simple/0.9" or "http://purl.org/net/rss1.1#" or "http://backend.userland.com/rss2"
            or "http://blogs.law.harvard.edu/tech/rss" or "http://purl.org/rss/2.0";

    public static bool IsAtom(string space) => space == Atom || space.StartsWith("http://purl.org/atom/ns", StringComparison.Ordinal);

    /// <summary>Whether a namespace is that of a WordPress export: RSS with pages, attachments and unpublished entries.</summary>
    public static bool IsWordPress(string space) =>
        space.StartsWith(WordPress, StringComparison.Ordinal) && !space.Contains("/excerpt", StringComparison.Ordinal);

    public static bool IsExcerpt(string space) => space.EndsWith("/excerpt/", StringComparison.Ordinal);

    public static bool IsMedia(string space) => space.TrimEnd('/') == Media.TrimEnd('/');
}
