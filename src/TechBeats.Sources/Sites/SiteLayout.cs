using TechBeats.Sources.Files;

namespace TechBeats.Sources.Sites;

/// <summary>Folder and path conventions of site generators: Jekyll, Hugo, Zola, Pelican, MkDocs and Hexo.</summary>
public static class SiteLayout
{
    /// <summary>Jekyll's folder of posts.</summary>
    public const string Posts = "_posts";

    /// <summary>The folder of texts in Hugo, Zola and Pelican. Other folders build the site.</summary>
    public const string Content = "content";

    private static readonly HashSet<string> DraftFolders = new(StringComparer.OrdinalIgnoreCase) { "_drafts", "drafts", "draft" };

    private static readonly HashSet<string> IncludeFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "_includes", "partials", "shortcodes", "_partials", "_snippets",
    };

    /// <summary>Templates, themes, and the output of a generator.</summary>
    private static readonly HashSet<string> MachineryFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "_site", "_includes", "_layouts", "_sass", "_data", "layouts", "archetypes", "themes", "templates", "template",
        "vendor", "shortcodes", "partials",
    };

    /// <summary>Folders of listing pages or of files.</summary>
    private static readonly HashSet<string> ListingFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "tag", "tags", "category", "categories", "topic", "topics", "author", "authors", "series", "page", "pages", "archive", "archives",
        "feed", "team", "user", "users",
        "images", "img", "files", "assets", "static", "media", "uploads", "download", "downloads", "video", "videos", "search",
    };

    /// <summary>Top-level folders of texts that do not appear in page addresses.</summary>
    private static readonly string[] TextRoots = ["content/", "docs/", "src/", "source/", "site/"];

    private static readonly HashSet<string> PageEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md", ".mdx", ".html", ".markdown", ".htm", ".mdown", ".mkd", ".mkdn", ".xhtml", ".php", ".aspx",
    };

    /// <summary>Folders from which sites are served and folders of pictures, the likeliest first.</summary>
    public static IReadOnlyList<string> AssetFolders { get; } =
    [
        "static", "public", "assets", "source", "content", "docs", "images", "image", "img", "media", "uploads", "figures",
        "assets/images", "assets/img", "static/images", "static/img", "public/images", "wp-content/uploads",
    ];

    /// <summary>Files that contain only the site's host name.</summary>
    public static IReadOnlyList<string> HostFiles { get; } = ["CNAME", "static/CNAME", "docs/CNAME", "public/CNAME", "source/CNAME"];

    /// <summary>True for a text below a folder of drafts.</summary>
    public static bool IsDraft(string path) => ArchivePath.HasFolder(path, DraftFolders.Contains);

    /// <summary>True for a text below a folder of the site's templates, themes or output.</summary>
    public static bool IsMachinery(string path) => ArchivePath.HasFolder(path, MachineryFolders.Contains);

    /// <summary>True for a text below a folder of pieces that other texts include.</summary>
    public static bool IsInclude(string path) => ArchivePath.HasFolder(path, IncludeFolders.Contains);

    /// <summary>True for a text below <see cref="Posts"/>.</summary>
    public static bool IsPost(string path) => ArchivePath.HasFolder(path, folder => folder == Posts);

    /// <summary>True for a text below <see cref="Content"/> at the top of the archive.</summary>
    public static bool IsContent(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Content + "/", StringComparison.Ordinal);
    }

    /// <summary>True for a text in Hugo's or Pelican's folder of pages, which are no posts.</summary>
    public static bool IsContentPage(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('/') is [Content, "page" or "pages", _, ..];
    }

    /// <summary>True for a folder of listings or files, whose texts are no issues.</summary>
    public static bool IsListing(string folder) => ListingFolders.Contains(folder);

    /// <summary>True for a folder whose name is significant at the top, so it must stay in paths.</summary>
    public static bool IsMeaningfulTop(string folder) => folder is Posts or Content or "_drafts";

    /// <summary>The path without a top-level folder of texts.</summary>
    public static string WithoutTextRoot(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var root = Array.Find(TextRoots, root => path.StartsWith(root, StringComparison.Ordinal));
        return root is null ? path : path[root.Length..];
    }

    /// <summary>The folders above <see cref="Posts"/>, which are categories in Jekyll, or an empty string.</summary>
    public static string AbovePosts(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var at = path.IndexOf(Posts + "/", StringComparison.Ordinal);
        return at > 0 ? path[..at].Trim('/') : "";
    }

    /// <summary>The files that a path from the site's root may refer to.</summary>
    public static IEnumerable<string> ServedFiles(string path) => [path, $"static/{path}", $"docs/{path}", $"{Content}/{path}"];

    /// <summary>The normalized path of a page: without slashes at both ends, without extension, without <c>index</c>.</summary>
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

    /// <summary>True for an extension of texts or pages, with its dot.</summary>
    public static bool IsPageEnding(ReadOnlySpan<char> ending) => PageEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending);
}
