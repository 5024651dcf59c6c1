namespace TechBeats.Archive.Reading.Templates;

/// <summary>Tags whose content stands beside the flow or is someone else's word: the kind of container, and its title.</summary>
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

    /// <summary>The container's first line without its colons, such as <c>note Title</c>; null when the tag is none.</summary>
    public static string? Read(string name, TagArguments arguments)
    {
        var places = arguments.Positional;
        if (Quotes.Contains(name))
        {
            var by = arguments.Named("author", "by", "name", "cite");
            var from = arguments.Named("source", "title", "from");
            var who = by is null && from is null ? string.Join(' ', places) : by is null || from is null ? by ?? from! : $"{by}, {from}";
            return $"quote {who}".TrimEnd();
        }

        if (Collapsibles.Contains(name))
        {
            return $"details {arguments.Named("title", "summary", "name", "label", "header") ?? string.Join(' ', places)}".TrimEnd();
        }

        if (!Kinds.Contains(name))
        {
            return null;
        }

        var kind = (
            arguments.Named("type", "style", "kind", "variant", "level")
            ?? places.FirstOrDefault(place => Kinds.Contains(place.ToLowerInvariant()))
            ?? name
        ).ToLowerInvariant();
        var title = arguments.Named("title", "header", "heading")
            ?? string.Join(' ', places.Where(place => !Kinds.Contains(place.ToLowerInvariant()) && place is not ("false" or "true")));
        return $"{(Kinds.Contains(kind) ? kind : name)} {title}".TrimEnd();
    }
}
