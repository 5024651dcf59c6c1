using TechBeats.Model;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Finds files whose content is not an issue: drafts, redirects, files without text.</summary>
internal static class SkipReason
{
    /// <summary>Why a file with this front matter is not an issue, or null if it may be one.</summary>
    public static Problem? Find(string path, FrontMatter frontMatter)
    {
        if (NotPublic(frontMatter) is { } why)
        {
            return Skip(ProblemSlugs.SkippedDraft, path, why);
        }

        if (frontMatter.Text("post_type") is { } kind && kind != "post")
        {
            return Skip(
                ProblemSlugs.SkippedNotAPost,
                path,
                $"The file is not a post but another part of the site ({(kind.Length > 30 ? kind[..30] : kind)})"
            );
        }

        return IsRedirect(frontMatter) ? Skip(ProblemSlugs.SkippedNotAPost, path, "The file only redirects to another page") : null;
    }

    /// <summary>Why a text is not public, or null for a public one.</summary>
    private static string? NotPublic(FrontMatter frontMatter) =>
        FrontMatterKeys.Drafts.Any(frontMatter.IsTrue) || frontMatter.IsFalse("published") ? "The file is a draft"
        : frontMatter.Text("status")?.ToLowerInvariant() switch
        {
            "draft" or "auto-draft" or "unpublished" or "pending" or "future" or "scheduled" => "The file is a draft",
            "private" => "The file is private",
            "password" => "The file is protected by a password",
            "trash" or "trashed" or "soft_trashed" or "deleted" or "spam" => "The file was deleted",
            _ => null,
        };

    /// <summary>The reason for a file without words and figures.</summary>
    public static Problem NoText(string path) => Skip(ProblemSlugs.SkippedNotAPost, path, "The file has no text");

    /// <summary>The reason for a part of a file that only lists the other parts.</summary>
    public static Problem TableOfContents(string path, int line, string title) =>
        new(ProblemSlugs.SkippedNotAPost, Severity.Info, new Place(path, line), $"The section only lists the issues of this file: {title}");

    private static bool IsRedirect(FrontMatter frontMatter) =>
        frontMatter.Text("redirect_to", "redirect", "redirectTo") is not null
        || frontMatter.Text("layout")?.ToLowerInvariant() is "redirect" or "redirected";

    private static Problem Skip(string slug, string path, string message) => new(slug, Severity.Info, new Place(path), message);
}
