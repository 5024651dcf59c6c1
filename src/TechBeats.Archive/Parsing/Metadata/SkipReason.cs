using TechBeats.Model;

namespace TechBeats.Archive.Parsing.Metadata;

/// <summary>Files that are no issues of a book: drafts, and pages of a site that are no posts.</summary>
internal static class SkipReason
{
    private static readonly string[] Pages =
        ["readme", "404", "about", "contributing", "license", "licence", "changelog", "code_of_conduct", "security", "_index", "search", "archive", "archives", "tags", "categories", "feed", "sitemap"];

    /// <summary>Why a file with this header and path is no issue; null when it may be one.</summary>
    public static Problem? Of(string path, Header header, FileNames names)
    {
        if (header.IsTrue("draft") || header.IsFalse("published") || IsBelow(path, "_drafts") || header.Text("status")?.ToLowerInvariant() is "draft")
        {
            return Skip(ProblemSlugs.SkippedDraft, path, "It is a draft");
        }

        bool isPost = names.Date is not null || header.Single("date", "pubDate", "publishDate") is not null;
        if (!isPost && Pages.Contains(names.Stem.ToLowerInvariant()))
        {
            return Skip(ProblemSlugs.SkippedNotAPost, path, "It is a page of the site and no post");
        }

        if (!isPost && names.Stem.Equals("index", StringComparison.OrdinalIgnoreCase) && (names.Slug == names.Stem || header.Text("title") is null))
        {
            return Skip(ProblemSlugs.SkippedNotAPost, path, "It is an index and no post");
        }

        return IsRedirect(header) ? Skip(ProblemSlugs.SkippedNotAPost, path, "It only sends readers to another page") : null;
    }

    /// <summary>The reason for a file that holds neither words nor figures.</summary>
    public static Problem NoText(string path) => Skip(ProblemSlugs.SkippedNotAPost, path, "It has no text");

    private static bool IsRedirect(Header header) =>
        header.Text("redirect_to", "redirect", "redirectTo") is not null || header.Text("layout")?.ToLowerInvariant() is "redirect" or "redirected";

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder + "/", StringComparison.Ordinal) || path.Contains("/" + folder + "/", StringComparison.Ordinal);

    private static Problem Skip(string slug, string path, string message) => new(slug, Severity.Info, new Place(path), message);
}
