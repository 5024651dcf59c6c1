using System.Net;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>Extracts the text for readers from an unknown tag's arguments. Sentences stay, names and switches are skipped.</summary>
internal static class ArgumentText
{
    private static readonly HashSet<string> TextKeys = new(StringComparer.OrdinalIgnoreCase)
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

    /// <summary>The text as Markdown or HTML. Empty if no argument contains text.</summary>
    /// <param name="name">Name of the tag.</param>
    /// <param name="isHtml">True for HTML, false for Markdown.</param>
    public static string From(string name, TagArguments arguments, bool isHtml = false)
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
                value = isHtml ? $"<a href=\"{WebUtility.HtmlEncode(address)}\">{value}</a>" : $"[{value}]({address})";
            }

            var isTitle = argument.Key.ToLowerInvariant() is "title" or "heading" or "header";
            words.Add(!isTitle ? value : isHtml ? $"<strong>{value}</strong>" : $"**{value}**");
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
            && (argument.Key.Length == 0 ? isSentence : TextKeys.Contains(argument.Key) || (isSentence && value.Length > 40));
    }
}
