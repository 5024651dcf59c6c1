using TechBeats.Sources.Files;

namespace TechBeats.Sources.Sites;

/// <summary>
/// The folders that sites have, by the conventions of their generators (Jekyll, Hugo, Zola, Pelican, MkDocs, Hexo), and the paths of their
/// pages.
/// </summary>
public static class SiteLayout
{
    /// <summary>Jekyll's folder of posts.</summary>
    public const string Posts = "_posts";

    /// <summary>The folder in which Hugo, Zola and Pelican keep texts; all else is how the site is made.</summary>
    public const string Content = "content";

    private static readonly HashSet<string> DraftFolders = new(StringComparer.OrdinalIgnoreCase) { "_drafts", "drafts", "draft" };

    /// <summary>Templates, themes, and the output of a generator.</summary>
    private static readonly HashSet<string> MachineryFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "_site", "_includes", "_layouts", "_sass", "_data", "layouts", "archetypes", "themes", "templates", "template",
        "vendor", "shortcodes", "partials",
    };

    /// <summary>Folders of pages that list texts, or of files.</summary>
    private static readonly HashSet<string> ListingFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "tag", "tags", "category", "categories", "topic", "topics", "author", "authors", "series", "page", "pages", "archive", "archives",
        "feed", "team", "user", "users",
        "images", "img", "files", "assets", "static", "media", "uploads", "download", "downloads", "video", "videos", "search",
    };

    /// <summary>Folders at the top from which generators take texts; they are no part of an address.</summary>
    private static readonly string[] TextRoots = ["content/", "docs/", "src/", "source/", "site/"];

    private static readonly HashSet<string> PageEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md", ".html", ".markdown", ".htm", ".mdown", ".mkd", ".mkdn", ".xhtml", ".php", ".aspx",
    };

    /// <summary>Folders that sites are served from, and folders in which they keep pictures, the likeliest first.</summary>
    public static IReadOnlyList<string> AssetFolders { get; } =
    [
        "static", "public", "assets", "source", "content", "docs", "images", "image", "img", "media", "uploads", "figures",
        "assets/images", "assets/img", "static/images", "static/img", "public/images", "wp-content/uploads",
    ];

    /// <summary>Files that hold nothing but the site's host.</summary>
    public static IReadOnlyList<string> HostFiles { get; } = ["CNAME", "static/CNAME", "docs/CNAME", "public/CNAME", "source/CNAME"];

    /// <summary>True for a text below a folder of drafts.</summary>
    public static bool IsDraft(string path) => ArchivePath.HasFolder(path, DraftFolders.Contains);

    /// <summary>True for a text below a folder of the site's own machinery.</summary>
    public static bool IsMachinery(string path) => ArchivePath.HasFolder(path, MachineryFolders.Contains);

    /// <summary>True for a text below <see cref="Posts"/>.</summary>
    public static bool IsPost(string path) => ArchivePath.HasFolder(path, folder => folder == Posts);

    /// <summary>True for a text below <see cref="Content"/> at the archive's top.</summary>
    public static bool IsContent(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Content + "/", StringComparison.Ordinal);
    }

    /// <summary>True for a text in Hugo's or Pelican's folder of pages that are no posts.</summary>
    public static bool IsContentPage(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('/') is [Content, "page" or "pages", _, ..];
    }

    /// <summary>True for the name of a folder of lists or files: a name below it is no issue's.</summary>
    public static bool IsListing(string folder) => ListingFolders.Contains(folder);

    /// <summary>True for a folder whose name means something at the archive's top, so that it must stay in paths.</summary>
    public static bool IsMeaningfulTop(string folder) => folder is Posts or Content or "_drafts";

    /// <summary>The path below the folder of texts.</summary>
    public static string WithoutTextRoot(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var root = Array.Find(TextRoots, root => path.StartsWith(root, StringComparison.Ordinal));
        return root is null ? path : path[root.Length..];
    }

    /// <summary>The folders above <see cref="Posts"/>, which Jekyll takes for categories; empty without.</summary>
    public static string AbovePosts(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var at = path.IndexOf(Posts + "/", StringComparison.Ordinal);
        return at > 0 ? path[..at].Trim('/') : "";
    }

    /// <summary>The files that a path from the site's top may mean: itself, or in a folder that sites are served from.</summary>
    public static IEnumerable<string> ServedFiles(string path) => [path, $"static/{path}", $"docs/{path}", $"{Content}/{path}"];

    /// <summary>
    /// The path of a page as paths are compared: without slashes around it, without the ending of a text, without <c>index</c>.
    /// </summary>
    public static string PagePath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var plain = path.Trim('/');
        var dot = plain.LastIndexOf('.');
        if (dot > plain.LastIndexOf('/') && IsPageEnding(plain.AsSpan(dot)))
        {
            plain = plain[..dot];
        }

        return plain.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? plain[..^6] : plain;
    }

    /// <summary>True for the endings of texts and pages, with their dot.</summary>
    public static bool IsPageEnding(ReadOnlySpan<char> ending) => PageEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending);
}
