using TechBeats.Sources.Files;

namespace TechBeats.Sources.Exports;

/// <summary>An export of a Medium account. Posts and drafts are in <c>posts</c>; other folders hold the account's other data.</summary>
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

    /// <summary>Whether the files are a Medium export: HTML posts, and at least two of the export's other folders.</summary>
    public static bool IsOne(IReadOnlyList<TreeFile> texts) =>
        texts.Any(file => file.Path.StartsWith(Posts, StringComparison.Ordinal) && TextFiles.IsHtml(file.Path))
        && Others.Count(folder => texts.Any(file => file.Path.StartsWith(folder, StringComparison.Ordinal))) >= 2;

    /// <summary>The reason why a file is no issue, or null if it may be one.</summary>
    public static string? WhyNot(string path) =>
        !path.StartsWith(Posts, StringComparison.Ordinal) ? path.Contains('/', StringComparison.Ordinal) ? "a part of the export" : null
        : path[Posts.Length..].StartsWith("draft_", StringComparison.Ordinal) ? "a draft"
        : null;
}
