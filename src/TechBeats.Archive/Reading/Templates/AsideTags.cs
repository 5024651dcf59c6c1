namespace TechBeats.Archive.Reading.Templates;

/// <summary>Reads tags of asides and quotations: the kind of container and its title.</summary>
internal static class AsideTags
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "notice",
        "note",
        "tip",
        "info",
        "warning",
        "danger",
        "caution",
        "important",
        "hint",
        "alert",
        "callout",
        "admonition",
        "message",
        "success",
        "error",
        "attention",
        "remark",
        "example",
        "question",
        "tldr",
        "abstract",
        "summary",
        "box",
    };

    private static readonly HashSet<string> Collapsibles = new(StringComparer.Ordinal)
    {
        "details",
        "detail",
        "expand",
        "collapse",
        "collapsible",
        "spoiler",
        "accordion",
        "fold",
        "folding",
        "hidetoggle",
        "toggle",
        "tab",
        "dropdown",
    };

    private static readonly HashSet<string> Quotes = new(StringComparer.Ordinal) { "quote", "blockquote", "pullquote", "epigraph", "cite" };

    /// <summary>The container's first line without colons, such as <c>note Title</c>, or null for other tags.</summary>
    public static string? Read(string name, TagArguments arguments)
    {
        var positional = arguments.Positional;
        if (Quotes.Contains(name))
        {
            var author = arguments.Named("author", "by", "name", "cite");
            var source = arguments.Named("source", "title", "from");
            var attribution =
                author is null && source is null ? string.Join(' ', positional)
                : author is null || source is null ? author ?? source!
                : $"{author}, {source}";
            return $"quote {attribution}".TrimEnd();
        }

        if (Collapsibles.Contains(name))
        {
            return $"details {arguments.Named("title", "summary", "name", "label", "header") ?? string.Join(' ', positional)}".TrimEnd();
        }

        if (!Kinds.Contains(name))
        {
            return null;
        }

        var kind = (
            arguments.Named("type", "style", "kind", "variant", "level")
            ?? positional.FirstOrDefault(value => Kinds.Contains(value.ToLowerInvariant()))
            ?? name
        ).ToLowerInvariant();
        var title = arguments.Named("title", "header", "heading")
            ?? string.Join(' ', positional.Where(value => !Kinds.Contains(value.ToLowerInvariant()) && value is not ("false" or "true")));
        return $"{(Kinds.Contains(kind) ? kind : name)} {title}".TrimEnd();
    }
}
