namespace TechBeats.Figures.Addresses;

/// <summary>
/// Recognizes distinctive names of pictures. Many archives have an <c>image-1.png</c>, but few a <c>transformer-results.png</c>.
/// </summary>
internal static class DistinctiveName
{
    /// <summary>Minimum number of letters in distinctive words.</summary>
    private const int MinimumLetters = 6;

    /// <summary>Minimum number of letters and digits of a generated name. A shorter number may be a counter.</summary>
    private const int MinimumMixed = 12;

    /// <summary>Words that are common in names of pictures.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "image",
        "images",
        "img",
        "picture",
        "pic",
        "photo",
        "figure",
        "fig",
        "screenshot",
        "screen",
        "shot",
        "untitled",
        "unnamed",
        "unknown",
        "download",
        "file",
        "copy",
        "default",
        "main",
        "index",
        "cover",
        "header",
        "banner",
        "logo",
        "icon",
        "avatar",
        "profile",
        "thumb",
        "thumbnail",
        "preview",
        "hero",
        "background",
        "feature",
        "featured",
        "diagram",
        "chart",
        "graph",
        "plot",
        "table",
        "result",
        "results",
        "example",
        "overview",
        "architecture",
        "model",
        "output",
        "input",
        "test",
        "demo",
        "final",
        "new",
        "large",
        "small",
        "medium",
        "original",
        "scaled",
        "whatsapp",
        "placeholder",
        "maxresdefault",
        "hqdefault",
        "attachment",
        "comparison",
        "pipeline",
        "framework",
        "teaser",
        "capture",
    };

    /// <summary>Whether another file with this name is the same picture.</summary>
    /// <param name="name">The name with its extension.</param>
    public static bool Matches(string name)
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

        return letters >= MinimumLetters || (digits >= MinimumLetters && letters + digits >= MinimumMixed) || digits >= MinimumMixed;
    }
}
