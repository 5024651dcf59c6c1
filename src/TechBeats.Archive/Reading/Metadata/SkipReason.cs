using TechBeats.Model;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Finds files that are no issues by their content: drafts, redirects, files without text.</summary>
internal static class SkipReason
{
    /// <summary>Why a file with this front matter is no issue, or null if it may be one.</summary>
    public static Problem? Find(string path, FrontMatter frontMatter)
    {
        if (
            frontMatter.IsTrue("draft")
            || frontMatter.IsFalse("published")
            || frontMatter.Text("status")?.ToLowerInvariant()
                is "draft"
                    or "unpublished"
                    or "private"
                    or "pending"
                    or "future"
                    or "scheduled"
        )
        {
            return Skip(ProblemSlugs.SkippedDraft, path, "It is a draft");
        }

        if (frontMatter.Text("post_type") is { } kind && kind != "post")
        {
            return Skip(
                ProblemSlugs.SkippedNotAPost,
                path,
                $"It is no post but something else of the site ({(kind.Length > 30 ? kind[..30] : kind)})"
            );
        }

        return IsRedirect(frontMatter) ? Skip(ProblemSlugs.SkippedNotAPost, path, "It only sends readers to another page") : null;
    }

    /// <summary>The reason for a file that holds neither words nor figures.</summary>
    public static Problem NoText(string path) => Skip(ProblemSlugs.SkippedNotAPost, path, "It has no text");

    /// <summary>The reason for a part of a file that only lists the others.</summary>
    public static Problem Contents(string path, int line, string title) =>
        new(ProblemSlugs.SkippedNotAPost, Severity.Info, new Place(path, line), $"It only lists the issues of this file: {title}");

    private static bool IsRedirect(FrontMatter frontMatter) =>
        frontMatter.Text("redirect_to", "redirect", "redirectTo") is not null
        || frontMatter.Text("layout")?.ToLowerInvariant() is "redirect" or "redirected";

    private static Problem Skip(string slug, string path, string message) => new(slug, Severity.Info, new Place(path), message);
}
