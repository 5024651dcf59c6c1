namespace TechBeats.Figures.Addresses;

/// <summary>Names of pictures that only one picture bears. Everybody has an <c>image-1.png</c>; nobody else has a <c>transformer-results.png</c>.</summary>
internal static class DistinctiveName
{
    /// <summary>Letters in words of its own that make a name distinctive.</summary>
    private const int LeastLetters = 6;

    /// <summary>Letters and digits that machines need for a name of their own; a shorter number may count pictures.</summary>
    private const int LeastMixed = 12;

    /// <summary>Words that say of a picture only that it is one, or where it stands.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "image", "images", "img", "picture", "pic", "photo", "figure", "fig", "screenshot", "screen", "shot", "untitled", "unnamed", "unknown", "download", "file", "copy",
        "default", "main", "index", "cover", "header", "banner", "logo", "icon", "avatar", "profile", "thumb", "thumbnail", "preview", "hero", "background", "feature", "featured",
        "diagram", "chart", "graph", "plot", "table", "result", "results", "example", "overview", "architecture", "model", "output", "input", "test", "demo", "final", "new",
        "large", "small", "medium", "original", "scaled", "whatsapp", "placeholder", "maxresdefault", "hqdefault", "attachment", "comparison", "pipeline", "framework", "teaser", "capture",
    };

    /// <summary>Whether a file of that name elsewhere is the same picture.</summary>
    /// <param name="name">The name with its ending.</param>
    public static bool Is(string name)
    {
        var stem = name.LastIndexOf('.') is > 0 and var dot ? name.AsSpan(0, dot) : name;
        var (letters, digits) = (0, 0);
        for (var at = 0; at < stem.Length;)
        {
            var end = at;
            while (end < stem.Length && char.IsLetter(stem[end]))
            {
                end++;
            }

            if (end > at)
            {
                letters += end - at > 1 && !Common.Contains(stem[at..end].ToString()) ? end - at : 0;
                at = end;
            }
            else
            {
                digits += char.IsDigit(stem[at]) ? 1 : 0;
                at++;
            }
        }

        return letters >= LeastLetters || (digits >= LeastLetters && letters + digits >= LeastMixed) || digits >= LeastMixed;
    }
}
