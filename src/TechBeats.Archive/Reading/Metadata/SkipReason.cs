using TechBeats.Model;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Files that say of themselves that they are no issues: drafts, redirects, files without text. What paths say is gathering's business.</summary>
internal static class SkipReason
{
    /// <summary>Why a file with this header is no issue; null when it may be one.</summary>
    public static Problem? Of(string path, Header header)
    {
        if (header.IsTrue("draft") || header.IsFalse("published") || header.Text("status")?.ToLowerInvariant() is "draft" or "unpublished" or "private" or "pending" or "future" or "scheduled")
        {
            return Skip(ProblemSlugs.SkippedDraft, path, "It is a draft");
        }

        if (header.Text("post_type") is { } kind && kind != "post")
        {
            return Skip(ProblemSlugs.SkippedNotAPost, path, $"It is no post but something else of the site ({(kind.Length > 30 ? kind[..30] : kind)})");
        }

        return IsRedirect(header) ? Skip(ProblemSlugs.SkippedNotAPost, path, "It only sends readers to another page") : null;
    }

    /// <summary>The reason for a file that holds neither words nor figures.</summary>
    public static Problem NoText(string path) => Skip(ProblemSlugs.SkippedNotAPost, path, "It has no text");

    /// <summary>The reason for a part of a file that only lists the others.</summary>
    public static Problem Contents(string path, int line, string title) =>
        new(ProblemSlugs.SkippedNotAPost, Severity.Info, new Place(path, line), $"It only lists the issues of this file: {title}");

    private static bool IsRedirect(Header header) =>
        header.Text("redirect_to", "redirect", "redirectTo") is not null || header.Text("layout")?.ToLowerInvariant() is "redirect" or "redirected";

    private static Problem Skip(string slug, string path, string message) => new(slug, Severity.Info, new Place(path), message);
}
