namespace TechBeats.Archive.Reading.Templates;

/// <summary>What of an unknown tag's arguments is text for readers: sentences stay, names and switches go.</summary>
internal static class KeptWords
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        "title",
        "heading",
        "header",
        "text",
        "body",
        "content",
        "caption",
        "description",
        "desc",
        "quote",
        "author",
        "summary",
        "label",
        "message",
        "question",
        "answer",
        "note",
    };

    /// <summary>The words as Markdown; nothing when no argument holds any.</summary>
    /// <param name="name">The tag's name.</param>
    public static string From(string name, TagArguments arguments)
    {
        if (name.Contains("btn", StringComparison.OrdinalIgnoreCase) || name.Contains("button", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var address = arguments.Named("link", "href", "url", "target");
        var isLinked = false;
        var words = new List<string>();
        foreach (var argument in arguments.All)
        {
            if (!IsText(argument))
            {
                continue;
            }

            var value = argument.Value.ReplaceLineEndings(" ").Trim();
            var isHead = argument.Key.ToLowerInvariant() is "title" or "heading" or "header" or "label" or "text";
            if (isHead && !isLinked && address is not null && !address.AsSpan().ContainsAny(" ()<>"))
            {
                isLinked = true;
                value = $"[{value}]({address})";
            }

            words.Add(argument.Key.ToLowerInvariant() is "title" or "heading" or "header" ? $"**{value}**" : value);
        }

        return string.Join(' ', words);
    }

    private static bool IsText(TagArgument argument)
    {
        var value = argument.Value.Trim();
        if (!value.Any(char.IsLetter) || value.Contains("://", StringComparison.Ordinal) || FigureTags.IsPicture(value))
        {
            return false;
        }

        var isSentence =
            value.Contains(' ', StringComparison.Ordinal) || value.Any(character => character > '\u007F' && char.IsLetter(character));
        return argument.IsQuoted
            && (argument.Key.Length == 0 ? isSentence : Texts.Contains(argument.Key) || (isSentence && value.Length > 40));
    }
}
