using TechBeats.Sources.Files;

namespace TechBeats.Sources.Exports;

/// <summary>An export of an account at Medium: its posts in <c>posts</c>, drafts among them by their names, and around it all else that the account did.</summary>
internal static class MediumExport
{
    private const string Posts = "posts/";

    private static readonly string[] Others =
    [
        "blocks/",
        "bookmarks/",
        "claps/",
        "highlights/",
        "interests/",
        "ips/",
        "lists/",
        "profile/",
        "pubs-following/",
        "sessions/",
        "topics-following/",
        "users-following/",
    ];

    /// <summary>Whether texts are such an export: posts in HTML, and at least two of the other folders or the page that explains them.</summary>
    public static bool IsOne(IReadOnlyList<TreeFile> texts) =>
        texts.Any(file => file.Path.StartsWith(Posts, StringComparison.Ordinal) && TextFiles.IsHtml(file.Path))
        && Others.Count(folder => texts.Any(file => file.Path.StartsWith(folder, StringComparison.Ordinal))) >= 2;

    /// <summary>Why a text is no issue; null when it may be one.</summary>
    public static string? WhyNot(string path) =>
        !path.StartsWith(Posts, StringComparison.Ordinal) ? path.Contains('/', StringComparison.Ordinal) ? "a part of the export" : null
        : path[Posts.Length..].StartsWith("draft_", StringComparison.Ordinal) ? "a draft"
        : null;
}
