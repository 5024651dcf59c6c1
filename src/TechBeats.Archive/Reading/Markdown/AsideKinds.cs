namespace TechBeats.Archive.Reading.Markdown;

/// <summary>The kinds of asides and their default titles.</summary>
internal static class AsideKinds
{
    private static readonly HashSet<string> Titled = new(StringComparer.Ordinal)
    {
        "note",
        "seealso",
        "abstract",
        "summary",
        "tldr",
        "info",
        "todo",
        "tip",
        "hint",
        "important",
        "success",
        "check",
        "done",
        "question",
        "help",
        "faq",
        "warning",
        "caution",
        "attention",
        "failure",
        "fail",
        "missing",
        "danger",
        "error",
        "bug",
        "example",
        "notice",
        "alert",
        "remark",
    };

    private static readonly HashSet<string> Untitled = new(StringComparer.Ordinal)
    {
        "details",
        "spoiler",
        "collapse",
        "aside",
        "callout",
        "admonition",
        "box",
        "tab",
        "quote",
        "cite",
        "message",
        "expand",
    };

    /// <summary>The kind that a container's name or attributes give, or an empty string for one that only groups.</summary>
    public static string KindOf(string written)
    {
        foreach (var word in written.Split([' ', '.', '#', ',', '='], StringSplitOptions.RemoveEmptyEntries))
        {
            var kind = word.StartsWith("callout-", StringComparison.Ordinal) ? word[8..] : word.ToLowerInvariant();
            if (Titled.Contains(kind) || Untitled.Contains(kind))
            {
                return kind;
            }
        }

        return "";
    }

    /// <summary>The default title of a kind, or null if the kind needs none.</summary>
    public static string? TitleOf(string kind) => Titled.Contains(kind) ? char.ToUpperInvariant(kind[0]) + kind[1..] : null;
}
